import { describe, expect, it } from 'vitest';
import { bendLines } from '../../../src/core/layout/bend.ts';
import type { LayoutInput, Point } from '../../../src/core/layout/layout.ts';
import { segmentMeetsBox } from '../../../src/core/layout/geometry.ts';
import { WIDE } from './random-graph.ts';

const box = (id: string) => ({ id, width: 80, height: 30 });
const line = (a: string, b: string) => ({ id: `${a}–${b}`, a, b, weight: 1, first: false });

function sheet(ids: readonly string[], lines: LayoutInput['lines']): LayoutInput {
  return { boxes: ids.map(box), lines, pane: WIDE, seed: 1 };
}

// The curve as it is drawn: control point at twice the bend, on the right-hand side.
function isClear(from: Point, to: Point, bend: number, at: Point): boolean {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const control = {
    x: (from.x + to.x) / 2 - (2 * bend * (to.y - from.y)) / length,
    y: (from.y + to.y) / 2 + (2 * bend * (to.x - from.x)) / length,
  };
  const point = (t: number): Point => ({
    x: (1 - t) ** 2 * from.x + 2 * t * (1 - t) * control.x + t * t * to.x,
    y: (1 - t) ** 2 * from.y + 2 * t * (1 - t) * control.y + t * t * to.y,
  });
  return Array.from({ length: 200 }, (_, i) => [point(i / 200), point((i + 1) / 200)] as const).every(
    ([a, b]) => !segmentMeetsBox(a.x, a.y, b.x, b.y, at.x, at.y, 40, 15),
  );
}

describe('bendLines', () => {
  const ends = { a: { x: 100, y: 400 }, b: { x: 700, y: 400 } };

  it('a line that is clear of all names stays straight', () => {
    expect(bendLines(sheet(['a', 'b', 'c'], [line('a', 'b')]), { ...ends, c: { x: 400, y: 100 } })).toEqual(
      {},
    );
  });

  it('a line behind a foreign name goes round it, on the nearer side', () => {
    const input = sheet(['a', 'b', 'c'], [line('a', 'b')]);
    const positions = { ...ends, c: { x: 400, y: 390 } };
    const bend = bendLines(input, positions)['a–b']!;
    // The name lies above the line, so the curve goes below: to the right of the way from a to b.
    expect(bend).toBeGreaterThan(0);
    expect(bend).toBeLessThanOrEqual(24);
    expect(isClear(ends.a, ends.b, bend, positions.c)).toBe(true);
  });

  it('the bend of the same line told from its other end has the other sign', () => {
    const positions = { ...ends, c: { x: 400, y: 390 } };
    const there = bendLines(sheet(['a', 'b', 'c'], [line('a', 'b')]), positions)['a–b']!;
    const back = bendLines(sheet(['a', 'b', 'c'], [line('b', 'a')]), positions)['b–a']!;
    expect(back).toBe(-there);
  });

  it('a line between names on both sides finds the way that is clear of both', () => {
    const input = sheet(['a', 'b', 'c', 'd'], [line('a', 'b')]);
    const positions = { ...ends, c: { x: 400, y: 395 }, d: { x: 400, y: 432 } };
    const bend = bendLines(input, positions)['a–b']!;
    expect(bend).toBeLessThan(0);
    expect(isClear(ends.a, ends.b, bend, positions.c)).toBe(true);
    expect(isClear(ends.a, ends.b, bend, positions.d)).toBe(true);
  });
});
