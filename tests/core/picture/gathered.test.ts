import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtInRows } from '../../../src/core/model/built-in-rows.ts';
import { graphOf, type Graph } from '../../../src/core/model/graph.ts';
import type { ActorId, PairId } from '../../../src/core/model/ids.ts';
import { MapFile } from '../../../src/core/model/map.schema.ts';
import { gathered } from '../../../src/core/picture/gathered.ts';
import { badgeTop } from '../../../src/core/picture/scene-actors.ts';
import { sceneSvg } from '../../../src/core/picture/scene-svg.ts';
import { svgText } from '../../../src/core/picture/svg-node.ts';
import type { Scene } from '../../../src/core/picture/scene.ts';
import { graphWith, type Line } from '../../support/build.ts';
import { placementOf } from '../../support/shipped.ts';
import { draw } from './draw.ts';

const within = (actor: string) => ({ actor: actor as ActorId, as: `part of ${actor}` });
const actors = [
  { id: 'army', within: within('russia') },
  { id: 'guard', within: within('russia') },
  { id: 'unit', within: within('army') },
];
const russia = (...lines: readonly Line[]) => graphWith({ actors }, 'russia -engagement- china', ...lines);

function grouped(graph: Graph, open: string | null = null): Scene {
  const opened = open as PairId | null;
  const word = (members: readonly ActorId[], text: string) => `${text}|via ${members.join(' ')}`;
  const pairs = [...graph.pairs.values()];
  const all = gathered(graph, { pairs, placement: placementOf(graph), bends: {}, opened, word });
  const badge = (inside: { members: number; relations: number }) =>
    `${String(inside.members)} ${String(inside.relations)}`;
  return draw(graph, { gathered: { ...all, badge }, opened });
}

const lineOf = (scene: Scene, id: string) => scene.lines.find((line) => line.id === id);
const drawnActors = (scene: Scene) => scene.actors.map(({ id }) => id);

describe('a grouping in one box', () => {
  test('members have no box of their own, however deep they stand in it', () => {
    const scene = grouped(russia('unit -supports-> iran'));
    expect(drawnActors(scene)).toEqual(['russia', 'china', 'iran']);
    expect(scene.collapsed.get('unit' as ActorId)).toBe('russia');
  });

  test('a line of a member ends at the box, is that of the member, and opens its pair', () => {
    const line = lineOf(grouped(russia('guard -supports-> iran')), 'via:guard|iran');
    expect(line).toMatchObject({ from: 'iran', to: 'russia', selects: 'guard|iran', pair: 'guard|iran' });
    expect(line?.relations).toEqual(['guard|supports|iran']);
    expect(line?.through).toMatchObject({ pairs: ['guard|iran'], members: ['guard'] });
    expect(line?.word).toMatchObject({ text: '|via guard', always: true });
  });

  test('what a member does is never in one line with what the whole does', () => {
    const scene = grouped(russia('russia -supports-> iran', 'guard -supports-> iran'));
    const own = lineOf(scene, 'iran|russia');
    expect(own?.through).toBeNull();
    expect(own?.relations).toEqual(['russia|supports|iran']);
    expect(lineOf(scene, 'via:guard|iran')?.curve).not.toEqual(own?.curve);
  });

  test('members whose relations are alike share a line; it opens the first of their pairs', () => {
    const line = lineOf(grouped(russia('guard -supports-> iran', 'unit -supports-> iran')), 'via:guard|iran');
    expect(line?.through).toMatchObject({ pairs: ['guard|iran', 'iran|unit'], members: ['guard', 'unit'] });
    expect(line?.selects).toBe('guard|iran');
  });

  test.each([
    ['of another sign', 'unit -opposes-> iran'],
    ['stated otherwise', 'unit -supports?-> iran'],
  ])('a relation %s has a line of its own', (_, other) => {
    const scene = grouped(russia('guard -supports-> iran', other));
    expect(scene.lines.filter(({ through }) => through).map(({ id }) => id)).toEqual([
      'via:guard|iran',
      'via:iran|unit',
    ]);
  });

  test('two members who differ do not make the whole cooperate and oppose at once', () => {
    const scene = grouped(russia('guard -supports-> iran', 'army -opposes-> iran'));
    expect(scene.lines.filter(({ id }) => /[+-]$/.test(id))).toEqual([]);
  });

  test('a member that itself does both keeps its two strands', () => {
    const scene = grouped(russia('guard -supports-> iran', 'guard -opposes-> iran'));
    expect(scene.lines.filter(({ through }) => through).map(({ id }) => id)).toEqual([
      'via:guard|iran+',
      'via:guard|iran-',
    ]);
  });

  test('relations inside it are counted below the box and drawn as no line', () => {
    const scene = grouped(russia('guard -supports-> army', 'russia -commands-> army'));
    expect(scene.actors.find(({ id }) => id === 'russia')?.badge).toBe('3 2');
    expect(scene.lines.map(({ id }) => id)).toEqual(['china|russia']);
  });

  test('a relation with oneself stays where it is', () => {
    expect(grouped(russia('iran -supports-> iran')).lines.map(({ id }) => id)).toContain('iran|iran');
  });

  test('the head keeps its way: towards the box where the member is acted upon', () => {
    const heads = (line: string) => grouped(russia(line)).lines.find(({ through }) => through)?.heads;
    expect(heads('guard -opposes-> iran')).toEqual({ start: true, end: false });
    expect(heads('iran -opposes-> guard')).toEqual({ start: false, end: true });
  });

  test('its square stands between the line and the rim of the box, at the end of the member only', () => {
    const scene = grouped(russia('guard -opposes-> iran'));
    const line = scene.lines.find(({ through }) => through);
    const box = scene.actors.find(({ id }) => id === 'russia')!.box;
    expect(line?.through?.ports).toHaveLength(1);
    const [port] = line!.through!.ports;
    const far = (point: { x: number; y: number }) => Math.hypot(point.x - box.x, point.y - box.y);
    expect(far(port!)).toBeLessThan(far(line!.curve.end));
    const isOutside = Math.abs(port!.x - box.x) > box.width / 2 || Math.abs(port!.y - box.y) > box.height / 2;
    expect(isOutside).toBe(true);
  });

  test('an open pair of a member fans out at the box, told of the member', () => {
    const scene = grouped(russia('guard -supports-> iran', 'unit -supports-> iran'), 'guard|iran');
    expect(lineOf(scene, 'guard|supports|iran')).toMatchObject({ pair: 'guard|iran', to: 'russia' });
    expect(lineOf(scene, 'via:iran|unit')?.selects).toBe('iran|unit');
    expect(scene.actors.find(({ id }) => id === 'russia')?.under).toBe(false);
  });

  test('a box is drawn by name as long as anybody in it has a line', () => {
    const graph = russia('guard -supports-> iran');
    const pairs = [...graph.pairs.values()];
    const all = gathered(graph, {
      pairs,
      placement: placementOf(graph),
      bends: {},
      opened: null,
      word: () => '',
    });
    const scene = draw(graph, {
      gathered: { ...all, badge: () => '' },
      presence: (id) => (id === 'guard' ? 'named' : id === 'russia' ? null : 'grey'),
    });
    expect(scene.actors.find(({ id }) => id === 'russia')?.presence).toBe('named');
  });

  test('a ring of groupings gathers nobody', () => {
    const ring = graphWith(
      {
        actors: [
          { id: 'a', within: within('b') },
          { id: 'b', within: within('a') },
        ],
      },
      'a -supports-> b',
    );
    expect(drawnActors(grouped(ring))).toEqual(['a', 'b']);
  });

  test('a picture that is taken away shows the squares and what stands below the box', () => {
    const scene = grouped(russia('guard -opposes-> iran', 'guard -supports-> army'));
    const text = svgText(
      sceneSvg(scene, { paint: (role) => role, font: 'sans', title: 'A map', sentence: () => '' }),
    );
    expect(text).toMatch(/<rect[^>]*width="6"[^>]*height="6"/);
    expect(text).toContain('>3 1</text>');
    expect(badgeTop({ y: 10, height: 20 })).toBeGreaterThan(20);
  });
});

describe('the first map with its groupings gathered', () => {
  const file = join(import.meta.dirname, '../../../graph-data/russia-taliban-2021.json');
  const graph = graphOf(MapFile.parse(JSON.parse(readFileSync(file, 'utf8'))), builtInRows);
  const scene = grouped(graph);

  test('every pair is drawn once, or counted within a box', () => {
    const within = [...graph.pairs.values()].filter(
      ({ a, b }) => (scene.collapsed.get(a) ?? a) === (scene.collapsed.get(b) ?? b) && graph.pairs.size > 0,
    );
    const drawn = scene.lines.flatMap(({ pair, through }) => through?.pairs ?? [pair]);
    expect(new Set([...drawn, ...within.map(({ id }) => id)])).toEqual(new Set(graph.pairs.keys()));
  });

  test('no line of Russia itself holds a relation of one of its organs', () => {
    const own = scene.lines.filter(({ through }) => !through).flatMap(({ relations }) => relations);
    const ends = own.flatMap((id) => [graph.relations.get(id)!.from, graph.relations.get(id)!.to]);
    expect(ends.filter((id) => scene.collapsed.has(id))).toEqual([]);
  });

  test('Rosgvardiya’s help for Central Asian states, an option, is through Rosgvardiya', () => {
    const line = scene.lines.find(({ through }) =>
      through?.pairs.includes('central-asian-states|rosgvardiya' as PairId),
    );
    expect(line?.look.look).toBe('possible');
    expect(line?.through?.members).toContain('rosgvardiya');
  });
});
