import { expect, test } from 'vitest';
import type { ActorId } from '../../../src/core/model/ids.ts';
import type { Placement } from '../../../src/core/picture/placement.ts';
import { pinned } from '../../../src/core/picture/pinned.ts';
import { graph } from '../../support/build.ts';
import { placementOf } from '../../support/shipped.ts';

const three = graph('a -supports-> b', 'b -supports-> c');
const placement = placementOf(three, {
  at: { a: { x: 100, y: 100 }, b: { x: 200, y: 100 }, c: { x: 300, y: 100 } },
  bends: { 'a|b': 20, 'b|c': 30 },
});

const pin = (pins: Readonly<Record<string, { x: number; y: number }>>): Placement => pinned(placement, pins);
const boxOf = (one: Placement, id: string) => one.boxes[id as ActorId];

test('a pinned actor stands where the reader has put it, and nobody else moves', () => {
  const moved = pin({ a: { x: 150, y: 220 } });
  expect(boxOf(moved, 'a')).toMatchObject({ x: 150, y: 220 });
  expect(boxOf(moved, 'b')).toBe(boxOf(placement, 'b'));
});

test('a line of a pinned actor no longer bows round what stood at its old way', () => {
  expect(pin({ a: { x: 150, y: 220 } }).bends).toEqual({ 'b|c': 30 });
});

test('the pane grows for who is pinned beyond it', () => {
  const { pane } = pin({ a: { x: placement.pane.width + 500, y: 100 } });
  expect(pane.width).toBeGreaterThanOrEqual(placement.pane.width + 540);
  expect(pane.height).toBe(placement.pane.height);
});

test('who is pinned left of the pane or above it stands at its rim', () => {
  expect(boxOf(pin({ a: { x: -400, y: -7 } }), 'a')).toMatchObject({ x: 40, y: 14 });
});

test('a pin of somebody whom the map does not hold moves nobody', () => {
  expect(pin({ constructor: { x: 1, y: 1 } })).toBe(placement);
});
