import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bow, clip, isInside, pointAt, samples, shift, type Point } from '../../../src/core/picture/curve.ts';
import type { Box } from '../../../src/core/picture/placement.ts';

const distance = (one: Point, other: Point) => Math.hypot(one.x - other.x, one.y - other.y);

const box: fc.Arbitrary<Box> = fc.record({
  x: fc.double({ min: 0, max: 800, noNaN: true }),
  y: fc.double({ min: 0, max: 800, noNaN: true }),
  width: fc.integer({ min: 30, max: 120 }),
  height: fc.integer({ min: 28, max: 60 }),
  lines: fc.constant([]),
});
// Linked boxes of a layout stand clear of one another; 16 px leave room for both margins and a little line.
const apart = fc
  .tuple(box, box)
  .filter(
    ([a, b]) =>
      Math.abs(a.x - b.x) > (a.width + b.width) / 2 + 16 ||
      Math.abs(a.y - b.y) > (a.height + b.height) / 2 + 16,
  );

describe('a curve', () => {
  const anyPoint = fc.record({ x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 800 }) });
  const ends = fc.tuple(anyPoint, anyPoint).filter(([a, b]) => distance(a, b) > 1);
  const offset = fc.integer({ min: -200, max: 200 });

  test('that bows by some px passes so far from the middle of the straight way', () => {
    fc.assert(
      fc.property(ends, offset, ([a, b], by) => {
        const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
        expect(distance(pointAt(bow(a, b, by), 0.5), middle)).toBeCloseTo(Math.abs(by), 6);
      }),
    );
  });

  test('bows to the left of its way', () => {
    expect(pointAt(bow({ x: 0, y: 0 }, { x: 100, y: 0 }, 20), 0.5)).toEqual({ x: 50, y: -20 });
  });

  test('that is moved aside keeps its shape', () => {
    fc.assert(
      fc.property(ends, offset, ([a, b], by) => {
        const curve = bow(a, b, 30);
        const moved = shift(curve, by);
        for (const t of [0, 0.3, 1])
          expect(distance(pointAt(curve, t), pointAt(moved, t))).toBeCloseTo(Math.abs(by), 6);
      }),
    );
  });

  test('between two at one place is a point, not a fault', () => {
    const point = { x: 3, y: 4 };
    expect(pointAt(shift(bow(point, point, 0), 0), 0.5)).toEqual(point);
  });
});

describe('a line', () => {
  const margins = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }));

  test('runs outside both boxes, clear of each by its margin', () => {
    fc.assert(
      fc.property(
        apart,
        margins,
        fc.double({ min: -0.25, max: 0.25, noNaN: true }),
        ([a, b], clear, bend) => {
          const offset = bend * distance(a, b);
          const line = clip(bow(a, b, offset), a, b, clear);
          for (const point of samples(line, 60)) {
            expect(isInside(point, a, clear[0] - 0.01)).toBe(false);
            expect(isInside(point, b, clear[1] - 0.01)).toBe(false);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('reaches its boxes: each end stands on the margin', () => {
    fc.assert(
      fc.property(apart, margins, ([a, b], clear) => {
        const { start, end } = clip(bow(a, b, 0), a, b, clear);
        expect(isInside(start, a, clear[0] + 0.01)).toBe(true);
        expect(isInside(end, b, clear[1] + 0.01)).toBe(true);
      }),
    );
  });

  test('is a part of the curve between the centres', () => {
    fc.assert(
      fc.property(apart, fc.integer({ min: -60, max: 60 }), ([a, b], offset) => {
        const whole = bow(a, b, offset);
        const all = samples(whole, 2000);
        for (const point of samples(clip(whole, a, b, [1, 1]), 10)) {
          const near = Math.min(...all.map((each) => distance(each, point)));
          expect(near).toBeLessThan(2);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('between boxes that touch is short, and not turned round', () => {
    const a = { x: 0, y: 0, width: 80, height: 28, lines: [] };
    const b = { ...a, x: 60 };
    const { start, end } = clip(bow(a, b, 0), a, b, [4, 4]);
    expect(end.x).toBeGreaterThan(start.x);
    expect(distance(start, end)).toBeLessThan(10);
  });
});
