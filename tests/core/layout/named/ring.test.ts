import { expect, test } from 'vitest';
import { ringOf } from '../../../../src/core/layout/named/ring.ts';

const MIN_RADII = { x: 120, y: 120 };
const boxes = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ width: 60 + ((index * 37) % 60), height: 28 }));
const distances = (count: number) => ringOf(boxes(count), MIN_RADII).at.map(({ x, y }) => Math.hypot(x, y));

test('few boxes stand round one ellipse, the first at the top', () => {
  const { at, outer } = ringOf(boxes(8), MIN_RADII);
  expect(at[0]?.x).toBeCloseTo(0);
  expect(at[0]?.y).toBeCloseTo(-outer.y);
  for (const { x, y } of at) expect((x / outer.x) ** 2 + (y / outer.y) ** 2).toBeCloseTo(1);
});

test('a ring that has room enough shares it among all', () => {
  const { at } = ringOf(
    Array.from({ length: 4 }, () => ({ width: 20, height: 20 })),
    { x: 300, y: 300 },
  );
  const between = at.map((one, index) => {
    const next = at[(index + 1) % at.length]!;
    return Math.hypot(one.x - next.x, one.y - next.y);
  });
  expect(Math.min(...between)).toBeCloseTo(Math.max(...between));
});

test('of many boxes each stands a row farther out than the one before, so that the ring is much smaller', () => {
  const [even, odd] = [0, 1].map((rest) => distances(60).filter((_, index) => index % 2 === rest));
  const count = boxes(60).reduce((sum, { width, height }) => sum + (width + height) / 2, 0);
  expect(Math.max(...even!)).toBeLessThan(Math.max(...odd!));
  expect(Math.max(...odd!)).toBeLessThan(count / 6);
});
