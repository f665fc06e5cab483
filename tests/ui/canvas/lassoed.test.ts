import { describe, expect, test } from 'vitest';
import { isWithin, lassoed } from '../../../src/ui/canvas/lassoed.ts';
import { graph } from '../../support/build.ts';
import { explorerOf } from '../../support/explorer.ts';
import { shippedOf } from '../../support/shipped.ts';

const HORSESHOE = [
  { x: 0, y: 0 },
  { x: 90, y: 0 },
  { x: 90, y: 90 },
  { x: 60, y: 90 },
  { x: 60, y: 30 },
  { x: 30, y: 30 },
  { x: 30, y: 90 },
  { x: 0, y: 90 },
];

describe('a line drawn round actors', () => {
  test.each([
    ['in its arm', { x: 15, y: 60 }, true],
    ['between its arms', { x: 45, y: 60 }, false],
    ['beside it', { x: 200, y: 15 }, false],
    ['above it', { x: 45, y: -1 }, false],
  ])('holds a point %s or not', (_, point, isInside) => {
    expect(isWithin(point, HORSESHOE)).toBe(isInside);
    expect(isWithin(point, [...HORSESHOE].reverse())).toBe(isInside);
  });

  test('holds the actors whose middle it goes round', () => {
    const map = graph('iran -supports-> russia', 'china -supports-> india');
    const at = {
      iran: { x: 15, y: 60 },
      russia: { x: 45, y: 60 },
      china: { x: 75, y: 60 },
      india: { x: 300, y: 0 },
    };
    const { scene } = explorerOf(map, {}, shippedOf(map, { at }));
    expect(lassoed(scene, HORSESHOE)).toEqual(['iran', 'china']);
    expect(lassoed(scene, [])).toEqual([]);
  });
});
