import { expect, test } from 'vitest';
import { placesIn, stretchOf } from '../../../../src/ui/panels/matrixview/matrix-window.ts';

test('only what is seen is drawn, and what has the focus', () => {
  const seen = stretchOf(28 * 100, 28 * 10, 28, 1000);
  expect(seen).toEqual({ from: 96, to: 114 });
  expect(placesIn(seen, 3)).toHaveLength(19);
  expect(placesIn(seen, 100)).toHaveLength(18);
  expect(placesIn({ from: 0, to: 0 }, null)).toEqual([]);
});
