import { describe, expect, test } from 'vitest';
import { focusOn } from '../../src/core/analysis/focus.ts';
import type { ActorId } from '../../src/core/model/ids.ts';
import { gatheredSentence, gathering } from '../../src/state/gathering.ts';
import { laidOut } from '../../src/state/laid-out.ts';
import { graph, graphWith } from '../support/build.ts';
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
    explorer.change({ filters: { ...explorer.view.filters, lonely: 'names' } });
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

describe('groupings gathered', () => {
  const within = { actor: 'russia' as ActorId, as: 'organ of Russia' };
  const actors = [
    { id: 'guard', within },
    { id: 'army', within },
  ];
  const grouped = graphWith(
    { actors },
    'guard -supports-> iran',
    'russia -opposes-> iran',
    'guard -supports-> army',
  );
  const opened = () => {
    const explorer = explorerOf(grouped, { link: 'grouped=yes' });
    explorer.picture.gather = { gathering, gatheredSentence };
    return explorer;
  };

  test('every actor has its own box until the code for it is there', () => {
    const explorer = explorerOf(grouped, { link: 'grouped=yes' });
    expect(explorer.scene.actors.map(({ id }) => id)).toContain('guard');
    explorer.picture.gather = { gathering, gatheredSentence };
    expect(explorer.scene.actors.map(({ id }) => id)).toEqual(['iran', 'russia']);
  });

  test('a line says through whom it is, and is told as nobody else’s', () => {
    const explorer = opened();
    const line = explorer.scene.lines.find(({ through }) => through);
    expect(line?.word?.text).toBe('via Guard');
    expect(explorer.picture.sentence('guard|iran')).toMatch(/^Through Guard, not Russia as a whole: .*Guard/);
    expect(explorer.picture.sentence('iran|russia')).toBeNull();
  });

  test('a box says whom it stands for', () => {
    const explorer = opened();
    expect(explorer.scene.actors.find(({ id }) => id === 'russia')?.badge).toBe('with 2 more · 1 within');
    expect(explorer.picture.sentence('russia')).toContain('Its box also includes Guard and Army.');
  });

  test('the list and its counts are as before', () => {
    const plain = explorerOf(grouped);
    expect(opened().visible.pairs).toEqual(plain.visible.pairs);
  });
});
