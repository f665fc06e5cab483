import { describe, expect, test } from 'vitest';
import { placementsOf } from '../../../src/cli/build/placements.ts';
import { measures } from '../../../src/core/look/measures.ts';
import type { Graph } from '../../../src/core/model/graph.ts';
import { pairId } from '../../../src/core/model/ids.ts';
import { clickablePoint } from '../../../src/core/picture/clickable.ts';
import { drawnLines } from '../../../src/core/picture/drawn-lines.ts';
import { hitAt } from '../../../src/core/picture/hit.ts';
import { sceneSvg } from '../../../src/core/picture/scene-svg.ts';
import { svgText } from '../../../src/core/picture/svg-node.ts';
import type { Scene } from '../../../src/core/picture/scene.ts';
import { joinLines } from '../../../src/core/picture/trunks.ts';
import { messagesIn } from '../../../src/core/words/messages-in.ts';
import { joinedSentence } from '../../../src/core/words/tell/joined.ts';
import { crossings } from '../../support/browser/drawn-lines.ts';
import { graphWith } from '../../support/build.ts';
import { shippedMap } from '../../support/maps.ts';
import { linesThroughNames, pictureAt } from '../../support/picture-rules.ts';
import { draw } from './draw.ts';

const DOERS = ['a1', 'a2', 'a3'];
const RECEIVERS = ['b1', 'b2', 'b3'];
const each = (act = 'support', degree = '') =>
  DOERS.flatMap((doer) => RECEIVERS.map((receiver) => `${doer} -${act}-> ${receiver}${degree}`));
// So many that words are no longer on every line.
const crowd = Array.from({ length: measures.wordedLines }, (_, index) => `c${index} -support-> d${index}`);

const column = (ids: readonly string[], x: number) =>
  ids.map((id, index) => [id, { x, y: 100 + 150 * index }] as const);
const at = Object.fromEntries([
  ...column(DOERS, 100),
  ...column(RECEIVERS, 700),
  ...crowd.flatMap((_, index) => [
    [`c${index}`, { x: 1000, y: 60 + 60 * index }] as const,
    [`d${index}`, { x: 1200, y: 60 + 60 * index }] as const,
  ]),
]);
const joinedIn = (graph: Graph, causes: Parameters<typeof draw>[1] = {}): Scene =>
  draw(graph, { at, join: joinLines, ...causes });

/** The laws of every picture with joined lines. */
function faults(scene: Scene): readonly string[] {
  const trunks = new Set(scene.strokes.map(({ trunk }) => trunk));
  const lines = new Map(scene.lines.map((line) => [line.id, line]));
  return [
    ...scene.lines
      .filter(({ joined }) => joined !== null && !trunks.has(joined))
      .map(({ id }) => `${id} is in no trunk`),
    ...[...trunks].flatMap((trunk) => {
      const strokes = scene.strokes.filter((stroke) => stroke.trunk === trunk);
      const [main] = strokes.filter(({ end }) => end === null);
      if (!main) return [`${trunk} has no trunk`];
      const own = main.lines.flatMap((id) => lines.get(id) ?? []);
      const pairs = main.from.flatMap((one) => main.to.map((other) => pairId(one, other)));
      const looks = new Set(own.map(({ look, sign, hue, width }) => [look.look, sign.id, hue, width].join()));
      return [
        ...pairs
          .filter((pair) => !own.some((line) => line.pair === pair))
          .map((pair) => `${pair} is missing`),
        ...(own.length === pairs.length ? [] : [`${trunk} has ${own.length} lines of ${pairs.length}`]),
        ...(strokes.length === main.from.length + main.to.length + 1 ? [] : [`${trunk} lacks a stroke`]),
        ...(strokes.length < own.length ? [] : [`${trunk} saves nothing`]),
        ...(looks.size === 1 ? [] : [`${trunk} joins ${[...looks].join(' and ')}`]),
        ...own.filter(({ joined }) => joined !== trunk).map(({ id }) => `${id} is in another trunk too`),
        ...own.filter(({ word }) => word?.always).map(({ id }) => `${id} has a word of its own`),
      ];
    }),
  ];
}

describe('lines from each to each', () => {
  test('are joined in one trunk with a fan at both ends, where many lines are shown', () => {
    const scene = joinedIn(graphWith({}, ...each(), ...crowd));
    expect(scene.strokes).toHaveLength(7);
    expect(scene.strokes.filter(({ width }) => width === measures.trunk)).toHaveLength(1);
    expect(scene.strokes.filter(({ heads }) => heads.end).map(({ end }) => end)).toEqual(RECEIVERS);
    expect(scene.lines.filter(({ joined }) => joined !== null)).toHaveLength(9);
    expect(faults(scene)).toEqual([]);
    expect(drawnLines(scene)).toHaveLength(7 + crowd.length);
  });

  test('are each by themselves where few are shown, and without what joins them', () => {
    expect(joinedIn(graphWith({}, ...each())).strokes).toEqual([]);
    expect(draw(graphWith({}, ...each(), ...crowd), { at }).strokes).toEqual([]);
  });

  test('are not joined if one combination is missing, the other way round, or more', () => {
    const all = each();
    const without = [all.slice(1), ['b1 -support-> a1', ...all.slice(1)], [...all, 'b1 -opposition-> a1']];
    for (const lines of without) expect(joinedIn(graphWith({}, ...lines, ...crowd)).strokes).toEqual([]);
  });

  test('are not joined across looks, signs, families or degrees of likelihood', () => {
    const all = each('support', ' (option)');
    for (const other of [
      'a1 -support-> b1',
      'a1 -opposition-> b1 (option)',
      'a1 -support!-> b1',
      'a1 -support-> b1 (unlikely)',
      'a1 -support-> b1 (possible)',
    ]) {
      const scene = joinedIn(graphWith({}, other, ...all.slice(1), ...crowd));
      expect(scene.strokes, other).toEqual([]);
    }
    expect(joinedIn(graphWith({}, ...all, ...crowd)).strokes).toHaveLength(7);
  });

  test('stay where they are, and as they are joined, when one of them is opened', () => {
    const graph = graphWith({}, ...each(), ...crowd);
    const [closed, opened] = [joinedIn(graph), joinedIn(graph, { open: 'a1|b1' })];
    expect(opened.strokes).toEqual(closed.strokes);
    expect(opened.lines.find(({ pair }) => pair === 'a1|b1')?.joined).toBe(null);
    const curves = ({ lines }: Scene) =>
      lines.filter(({ pair }) => pair !== 'a1|b1').map(({ id, curve, joined }) => ({ id, curve, joined }));
    expect(curves(opened)).toEqual(curves(closed));
  });

  test('are found at their strokes: the trunk means all, what leads to it means those of its actor', () => {
    const scene = joinedIn(graphWith({}, ...each(), ...crowd));
    const trunk = scene.strokes.find(({ end }) => end === null)!;
    expect(hitAt(scene, trunk.middle, 6)).toBe(trunk.id);
    expect(trunk.lines).toHaveLength(9);
    const first = scene.strokes.find(({ end }) => end === 'a1')!;
    expect(hitAt(scene, first.middle, 6)).toBe(first.id);
    expect([first.from, first.to]).toEqual([['a1'], RECEIVERS]);
    for (const line of scene.lines.filter(({ joined }) => joined !== null)) {
      const point = clickablePoint(scene, line)!;
      const hit = scene.strokes.find(({ id }) => id === hitAt(scene, point, 6));
      expect(hit?.lines, line.id).toContain(line.id);
    }
  });

  test('are drawn in a file as their strokes, and by themselves where an actor is selected', () => {
    const scene = joinedIn(graphWith({}, ...each(), ...crowd));
    const text = (selected: string | null) =>
      svgText(
        sceneSvg(scene, {
          ...{ paint: (role) => role, font: '', title: '', selected },
          sentence: ({ id }) => `line ${id}`,
          joined: ({ id }) => `stroke ${id}`,
        }),
      );
    expect(text(null)).not.toContain('line a1|b1');
    expect(text(null)).toContain('stroke joined:');
    expect(text('a1')).toContain('line a1|b1');
    expect(text('a1')).not.toContain('line a2|b1');
  });

  test('are told in one sentence, with what each does, in each language', () => {
    const graph = graphWith(
      {},
      ...each().map((line) => line.replace('a1 -support-', 'a1 -intelligence-sharing-')),
      ...crowd,
    );
    const scene = joinedIn(graph);
    const stroke = scene.strokes.find(({ end }) => end === null)!;
    const relations = scene.lines
      .filter(({ id }) => stroke.lines.includes(id))
      .flatMap((line) => line.relations.flatMap((id) => graph.relations.get(id) ?? []));
    for (const language of ['en', 'es']) {
      const said = joinedSentence(graph, stroke, relations, messagesIn(language));
      for (const id of [...DOERS, ...RECEIVERS]) expect(said).toContain(graph.actors.get(id as never)!.name);
      expect(said).toContain(graph.types.get('intelligence-sharing' as never)!.label);
    }
  });
});

describe.each(['russia-taliban-2021', 'orrim-strait-2031'] as const)('the third step of %s', (name) => {
  const graph = shippedMap(name);
  const placements = placementsOf(graph);

  test.each(['wide', 'narrow'] as const)('keeps the laws, and is no harder to read: %s', (width) => {
    const scene = pictureAt(graph, placements[width], 3);
    expect(faults(scene)).toEqual([]);
    const alone = { ...scene, strokes: [], lines: scene.lines.map((line) => ({ ...line, joined: null })) };
    const count = (of: Scene) =>
      crossings(
        drawnLines(of).map((line) => ({ ...line, pair: 'pair' in line ? line.pair : line.id }) as never),
      ).length;
    expect(count(scene)).toBeLessThanOrEqual(count(alone));
    expect(linesThroughNames(scene).length).toBeLessThanOrEqual(linesThroughNames(alone).length);
    if (width === 'wide') expect(count(scene) / drawnLines(scene).length).toBeLessThanOrEqual(0.8);
  });

  test('joins what three organs could do for each of three states, and nothing on the second map', () => {
    const { strokes } = pictureAt(graph, placements.wide, 3);
    const [main] = strokes.filter(({ end }) => end === null);
    expect(strokes).toHaveLength(name === 'russia-taliban-2021' ? 7 : 0);
    if (name !== 'russia-taliban-2021') return;
    expect(main?.from).toEqual(['fsb-border-troops', 'gru', 'russian-counterdrug-organization']);
    expect(main?.to).toEqual(['tajikistan', 'turkmenistan', 'uzbekistan']);
  });
});
