import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clickablePoint } from '../../../src/core/picture/clickable.ts';
import { isInside, samples } from '../../../src/core/picture/curve.ts';
import { hitAt, isOnWord } from '../../../src/core/picture/hit.ts';
import { graph, graphWith } from '../../support/build.ts';
import { draw, onlyLine } from './draw.ts';

const nearest = (scene: ReturnType<typeof draw>, point: { x: number; y: number }) =>
  scene.lines
    .map((line) => ({
      line,
      far: Math.min(...samples(line.curve, 200).map(({ x, y }) => Math.hypot(x - point.x, y - point.y))),
    }))
    .sort((a, b) => a.far - b.far)[0]!;

describe('the point at which a line can be clicked', () => {
  test('lies on the line, and in no box', () => {
    const place = fc.record({ x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 600 }) });
    fc.assert(
      fc.property(fc.tuple(place, place, place, place), ([a, b, c, d]) => {
        const map = graphWith(
          { actors: [{ id: 'd' }] },
          'a -support-> b',
          'b -opposition-> c',
          'a -sanction-> c',
        );
        const scene = draw(map, { at: { a, b, c, d } });
        for (const line of scene.lines) {
          const point = clickablePoint(scene, line);
          if (!point) continue;
          expect(scene.actors.some(({ box }) => isInside(point, box))).toBe(false);
          const far = Math.min(
            ...samples(line.curve, 400).map(({ x, y }) => Math.hypot(x - point.x, y - point.y)),
          );
          expect(far).toBeLessThan(2);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('is nearer to its own line than to any that crosses it', () => {
    const at = { a: { x: 100, y: 300 }, b: { x: 500, y: 300 }, c: { x: 300, y: 100 }, d: { x: 300, y: 500 } };
    const scene = draw(graph('a -support-> b', 'c -opposition-> d'), { at });
    for (const line of scene.lines) expect(nearest(scene, clickablePoint(scene, line)!).line).toBe(line);
  });

  test('of a strand lies on that strand', () => {
    const lines = ['russia -support-> iran', 'russia -sanction-> iran', 'russia -accusation?-> iran'];
    const scene = draw(graph(...lines), { open: 'iran|russia' });
    for (const line of scene.lines) expect(nearest(scene, clickablePoint(scene, line)!).line).toBe(line);
  });

  test('is found under the word of another line where that word covers all of the line', () => {
    const at = { a: { x: 300, y: 60 }, b: { x: 300, y: 106 }, c: { x: 40, y: 83 }, d: { x: 560, y: 83 } };
    const scene = draw(graph('a -support-> b', 'c -opposition-> d'), { at, word: () => '' });
    const [short, long] = [scene.lines[0]!, scene.lines[1]!];
    const place = { at: { x: 300, y: 83 }, width: 120, height: 17 };
    const word = { text: 'opposes', rows: ['opposes'], ground: 'paper' as const, always: true, ...place };
    const covered = { ...scene, lines: [short, { ...long, word }] };
    expect(samples(short.curve, 40).every((on) => isOnWord(word, on))).toBe(true);
    const point = clickablePoint(covered, short);
    expect(point && hitAt(covered, point, 8)).toBe(short.selects);
    // Elsewhere on the word its own line is meant.
    expect(hitAt(covered, { x: 260, y: 83 }, 8)).toBe(long.selects);
  });

  test('is none where boxes cover all of the line', () => {
    const at = { a: { x: 100, y: 100 }, b: { x: 150, y: 100 } };
    const scene = draw(graph('a -support-> b'), { at });
    expect(clickablePoint(scene, onlyLine(scene))).toBeNull();
  });
});
