import { describe, expect, test } from 'vitest';
import { placementsOf } from '../../../src/cli/build/placements.ts';
import type { ActorId } from '../../../src/core/model/ids.ts';
import { bow, isInside, samples } from '../../../src/core/picture/curve.ts';
import { overlap } from '../../../src/core/picture/rect-field.ts';
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

  const names = ['russia', 'taliban', 'iran', 'usa', 'isis', 'china', 'nato'];
  const ring = [
    'russia -supports-> taliban',
    'iran -opposes-> usa',
    'isis -opposes-> china',
    'nato -opposes-> isis',
  ];
  const spread = (put: (index: number) => { x: number; y: number }) =>
    kept(Object.fromEntries(names.map((name, index) => [name, put(index)])), ...ring);

  test.each([
    ['degrees', (index: number) => ({ x: 40 + 7 * index, y: 60 - 4 * index })],
    ['shares of 1', (index: number) => ({ x: index / 7, y: (index % 3) / 3 })],
    ['100,000 px', (index: number) => ({ x: 100_000 * index, y: 30_000 * (index % 2) })],
    ['negative numbers', (index: number) => ({ x: -500 * index, y: -90 * (index % 4) })],
    ['one point', () => ({ x: 3, y: 3 })],
    ['one row', (index: number) => ({ x: index, y: 5 })],
    ['one column', (index: number) => ({ x: 5, y: index * 1e6 })],
  ])('positions in %s are within the pane, and no two names overlap', (_, put) => {
    const { boxes, pane } = spread(put);
    const all = Object.values(boxes);
    expect(all).toHaveLength(names.length);
    for (const { x, y, width, height } of all) {
      expect(x - width / 2 >= 0 && x + width / 2 <= pane.width, `${x}`).toBe(true);
      expect(y - height / 2 >= 0 && y + height / 2 <= pane.height, `${y}`).toBe(true);
    }
    for (const one of all) for (const other of all) if (one !== other) expect(overlap(one, other)).toBe(0);
  });

  test('positions in degrees keep their proportions and fill the pane', () => {
    const { boxes } = spread((index) => ({ x: 40 + 7 * index, y: 10 + 4 * index }));
    const [first, last] = [boxes['russia' as ActorId]!, boxes['nato' as ActorId]!];
    expect((last.x - first.x) / (last.y - first.y)).toBeCloseTo(7 / 4, 1);
    expect(last.x - first.x).toBeGreaterThan(600);
  });

  test.each([
    ['two actors', ['russia -supports-> taliban']],
    ['one actor', ['russia -supports-> "peace"']],
  ])('a map of %s is in the middle of the pane', (_, lines) => {
    const { boxes, pane } = placementsOf(graphWith({}, ...lines)).wide;
    const all = Object.values(boxes);
    const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
    expect(middle(all.flatMap(({ x, width }) => [x - width / 2, x + width / 2]))).toBeCloseTo(
      pane.width / 2,
      0,
    );
    expect(middle(all.flatMap(({ y, height }) => [y - height / 2, y + height / 2]))).toBeCloseTo(
      pane.height / 2,
      0,
    );
  });

  test('a map of nobody has a pane of the usual size', () => {
    expect(placementsOf(graphWith({})).wide).toMatchObject({ boxes: {}, pane: { width: 1020, height: 720 } });
  });

  test('the same map gives the same places', () => {
    const make = () => placementsOf(graphWith({}, 'russia -supports-> taliban', 'iran -opposes-> taliban'));
    expect(JSON.stringify(make())).toBe(JSON.stringify(make()));
  });
});
