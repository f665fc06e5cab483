import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlap, rectField } from '../../../src/core/picture/rect-field.ts';

const rect = fc.record({
  x: fc.integer({ min: -300, max: 900 }),
  y: fc.integer({ min: -300, max: 900 }),
  width: fc.integer({ min: 0, max: 400 }),
  height: fc.integer({ min: 0, max: 60 }),
});

test('a field knows how much of its rectangles another one covers, wherever they stand', () => {
  fc.assert(
    fc.property(fc.array(rect), rect, (rects, place) => {
      const all = rects.reduce((sum, other) => sum + overlap(place, other), 0);
      expect(rectField(rects).covered(place)).toBeCloseTo(all, 6);
    }),
  );
});

test('a field knows what is added later', () => {
  const field = rectField([{ x: 0, y: 0, width: 10, height: 10 }]);
  const place = { x: 400, y: 5, width: 20, height: 10 };
  expect(field.covered(place)).toBe(0);
  field.add({ x: 250, y: 0, width: 300, height: 10 });
  expect(field.covered(place)).toBe(50);
});
