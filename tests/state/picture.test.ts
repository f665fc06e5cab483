import { describe, expect, test } from 'vitest';
import type { ActorId } from '../../src/core/model/ids.ts';
import { gatheredSentence, gathering } from '../../src/state/gathering.ts';
import { graph, graphWith } from '../support/build.ts';
import { explorerOf } from '../support/explorer.ts';

const three = graph('a -supports-> b', 'b -opposes-> c', 'c -supports?-> d');

test('pins of a link are where the actors stand', () => {
  const explorer = explorerOf(three, { link: 'pins=a.33.44' });
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
