import { describe, expect, test } from 'vitest';
import { placementsOf } from '../../../src/cli/build/placements.ts';
import type { ActorId } from '../../../src/core/model/ids.ts';
import { bow, isInside, samples } from '../../../src/core/picture/curve.ts';
import { graphWith } from '../../support/build.ts';

const kept = (positions: Record<string, { x: number; y: number }>, ...lines: string[]) =>
  placementsOf(graphWith({ map: { layout: { positions } } }, ...lines)).wide;

describe('where a build puts everything', () => {
  test('positions kept in the file win in the wide picture', () => {
    const positions = { russia: { x: 100, y: 200 }, taliban: { x: 500, y: 200 } };
    const { boxes } = kept(positions, 'russia -supports-> taliban');
    expect(boxes['russia' as ActorId]).toMatchObject({ x: 100, y: 200, lines: ['Russia'] });
    expect(boxes['taliban' as ActorId]).toMatchObject({ x: 500, y: 200 });
  });

  test('a line that a box stands in the way of bows round it', () => {
    const positions = { russia: { x: 100, y: 200 }, iran: { x: 300, y: 205 }, taliban: { x: 500, y: 200 } };
    const { boxes, bends } = kept(positions, 'russia -supports-> taliban', 'iran -opposes-> taliban');
    const [[pair, bend]] = Object.entries(bends) as [[string, number]];
    expect(pair).toBe('russia|taliban');
    const curve = bow(boxes['russia' as ActorId]!, boxes['taliban' as ActorId]!, bend);
    expect(samples(curve, 40).some((point) => isInside(point, boxes['iran' as ActorId]!))).toBe(false);
    // The nearer side: the box stands a little below the line, so the line goes above.
    expect(Math.min(...samples(curve, 40).map(({ y }) => y))).toBeLessThan(200);
  });

  test('the same map gives the same places', () => {
    const make = () => placementsOf(graphWith({}, 'russia -supports-> taliban', 'iran -opposes-> taliban'));
    expect(JSON.stringify(make())).toBe(JSON.stringify(make()));
  });
});
