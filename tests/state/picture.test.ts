import { describe, expect, test } from 'vitest';
import { focusOn } from '../../src/core/analysis/focus.ts';
import type { ActorId } from '../../src/core/model/ids.ts';
import { laidOut } from '../../src/state/laid-out.ts';
import { graph } from '../support/build.ts';
import { explorerOf } from '../support/explorer.ts';

const three = graph('a -supports-> b', 'b -opposes-> c', 'c -supports?-> d');

describe('another layout', () => {
  test('the shipped picture stands until its code is there', () => {
    const explorer = explorerOf(three, { link: 'layout=circle' });
    expect(explorer.picture.placement).toBe(explorer.shipped.placements.wide);
    explorer.picture.layOut = laidOut;
    expect(explorer.picture.placement.boxes).not.toEqual(explorer.shipped.placements.wide.boxes);
  });

  test('no filter and no selection moves an actor', () => {
    const explorer = explorerOf(three, { link: 'layout=rings' });
    explorer.picture.layOut = laidOut;
    const before = explorer.picture.placement;
    explorer.change({ filters: { ...explorer.view.filters, lonely: 'none' } });
    explorer.select('c');
    expect(explorer.picture.placement).toEqual(before);
  });

  test('rings stand round the focus', () => {
    const explorer = explorerOf(three, { link: 'layout=rings' });
    explorer.picture.layOut = laidOut;
    explorer.change({ focus: focusOn(['d' as ActorId]) });
    const { boxes, captions } = explorer.picture.placement;
    const far = (id: string) =>
      Math.hypot(
        boxes[id as ActorId]!.x - boxes['d' as ActorId]!.x,
        boxes[id as ActorId]!.y - boxes['d' as ActorId]!.y,
      );
    expect(far('c')).toBeLessThan(far('b'));
    expect(far('b')).toBeLessThan(far('a'));
    expect(captions?.map(({ text }) => text)).toEqual(['1 step away', '2 steps away', '3 steps away']);
  });
});

test('pins of a link are where the actors stand, in any layout', () => {
  const explorer = explorerOf(three, { link: 'layout=circle&pins=a.33.44' });
  explorer.picture.layOut = laidOut;
  expect(explorer.picture.placement.boxes['a' as ActorId]).toMatchObject({ x: 40, y: 44 });
});

test('a map that was arranged again elsewhere opens as it was shipped', () => {
  const explorer = explorerOf(three, { link: 'turn=2' });
  expect(explorer.picture.placement).toBe(explorer.shipped.placements.wide);
});
