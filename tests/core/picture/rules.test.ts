import { describe, expect, test } from 'vitest';
import { placementOf, placementsOf } from '../../../src/cli/build/placements.ts';
import type { Step } from '../../../src/core/query/steps.ts';
import { inventedMap } from '../../support/invented-map.ts';
import { shippedMap } from '../../support/maps.ts';
import {
  filled,
  headless,
  linesThroughNames,
  pictureAt,
  placeFaults,
  wordFaults,
  wordsOn,
} from '../../support/picture-rules.ts';

const WIDTHS = ['wide', 'narrow'] as const;
const STEPS: readonly Step[] = [1, 2, 3];

describe.each(['russia-taliban-2021', 'orrim-strait-2031'] as const)('the picture of %s', (name) => {
  describe.each(['en', 'es'])('in "%s"', (language) => {
    const graph = shippedMap(name, language);
    const placements = placementsOf(graph);

    test.each(WIDTHS)('cuts and covers no word, and each is nearest to its own line: %s', (width) => {
      for (const step of STEPS) {
        const scene = pictureAt(graph, placements[width], step, language);
        if (step === 1) expect(wordsOn(scene).length).toBeGreaterThan(1);
        expect(wordFaults(scene), `step ${step}`).toEqual([]);
      }
    });
  });

  const graph = shippedMap(name);
  const placements = placementsOf(graph);

  test.each(WIDTHS)('has every name free, within the pane and in no foreign hull: %s', (width) => {
    for (const step of STEPS) {
      const scene = pictureAt(graph, placements[width], step);
      expect(placeFaults(scene, placements[width]), `step ${step}`).toEqual([]);
      expect(headless(scene, graph), `step ${step}`).toEqual([]);
    }
  });

  test.each(WIDTHS)('fills its pane at first, and no line runs through a name there: %s', (width) => {
    const scene = pictureAt(graph, placements[width], 1);
    expect(linesThroughNames(scene)).toEqual([]);
    const { width: across, height: down } = filled(scene);
    expect(Math.max(across, down)).toBeGreaterThanOrEqual(0.85);
    expect(Math.min(across, down)).toBeGreaterThanOrEqual(0.7);
  });
});

const invented = Array.from(
  { length: 10 },
  (_, seed) => [seed + 1, 20 + Math.round((40 * seed) / 9)] as const,
);
// Far fewer than a build tries, which clears the one name that a line may still run through here.
const MOVES = 25_000;

describe.each(invented)('the picture of invented map %i, of %i actors', (seed, count) => {
  const graph = inventedMap(seed, count);

  // The narrow picture of the larger ones is full, and wants all the moves of a build.
  test.each(WIDTHS.slice(0, count < 30 ? 2 : 1))('keeps the rules: %s', (width) => {
    const placement = placementOf(graph, width, MOVES);
    for (const step of STEPS) {
      const scene = pictureAt(graph, placement, step);
      expect(wordFaults(scene), `words at step ${step}`).toEqual([]);
      expect(placeFaults(scene, placement), `places at step ${step}`).toEqual([]);
      expect(headless(scene, graph), `heads at step ${step}`).toEqual([]);
    }
    const first = pictureAt(graph, placement, 1);
    expect(linesThroughNames(first).length).toBeLessThanOrEqual(1);
    const { width: across, height: down } = filled(first);
    expect(Math.max(across, down)).toBeGreaterThanOrEqual(0.85);
    expect(Math.min(across, down)).toBeGreaterThanOrEqual(0.7);
  });
});
