import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepPlaces } from '../../../src/cli/build/keep-places.ts';
import { arrangeOrRecall, cachedPlaces, isKept, placesName } from '../../../src/cli/build/kept-places.ts';
import { placesOf } from '../../../src/core/layout/places-of.ts';
import type { LayoutInput } from '../../../src/core/layout/layout.ts';

const BOXES = Array.from({ length: 12 }, (_, index) => ({ id: `a${index}`, width: 80, height: 28 }));

// A size that no map has, so that nothing of this is kept from elsewhere; few starts, so that it is soon done.
const inputOf = (seed: number): LayoutInput => ({
  boxes: BOXES,
  lines: BOXES.slice(1).map(({ id }) => ({ id: `a0|${id}`, a: 'a0', b: id, weight: 1, first: true })),
  pane: { width: 1013, height: 701 },
  seed,
  seeds: 1,
  moves: 200,
  hulls: seed === 1 ? [] : [{ owner: 'a0', members: ['a1', 'a2'] }],
});

const fileOf = (input: LayoutInput) => join(cachedPlaces, placesName(input));

test('layouts made side by side are kept, and are the same to the last digit', async () => {
  const inputs = [inputOf(1), inputOf(2)];
  for (const input of inputs) rmSync(fileOf(input), { force: true });
  try {
    await keepPlaces(inputs);
    expect(inputs.map(isKept)).toEqual([true, true]);
    for (const input of inputs) expect(arrangeOrRecall(input)).toEqual(placesOf(input));
  } finally {
    for (const input of inputs) rmSync(fileOf(input), { force: true });
  }
});
