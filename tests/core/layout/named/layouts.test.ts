import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { LaidOut, LayoutTask, Size } from '../../../../src/core/layout/named/named-layout.ts';
import { layOut, layouts } from '../../../../src/core/layout/named/layouts.ts';
import { seededRandom } from '../../../../src/core/layout/seeded-random.ts';
import { builtInRows } from '../../../../src/core/model/built-in-rows.ts';
import { graphOf, type Graph } from '../../../../src/core/model/graph.ts';
import type { ActorId } from '../../../../src/core/model/ids.ts';
import { MapFile } from '../../../../src/core/model/map.schema.ts';
import { boxesOf } from '../../../../src/core/picture/boxes.ts';
import { LAYOUTS } from '../../../../src/core/share/arrangement.ts';
import { graph, graphWith, mapInput } from '../../../support/build.ts';

const names = Object.keys(layouts) as (keyof typeof layouts)[];
const PANE = { width: 808, height: 800 };
const captionSize = (): Size => ({ width: 90, height: 18 });

function taskOf(one: Graph, centre: readonly string[] = []): LayoutTask {
  const sizes = boxesOf(one, { fontSize: 14, measure: (text) => 7.5 * text.length });
  return { graph: one, sizes, pane: PANE, centre: centre as readonly ActorId[], captionSize };
}

/** Lines between two of so many actors, the same for the same seed. */
function randomLines(seed: number, actors: number, lines: number): readonly string[] {
  const random = seededRandom(seed);
  const one = () => `a${String(Math.floor(random() * random() * actors))}`;
  return Array.from({ length: lines }, () => [one(), one()] as const)
    .filter(([from, to]) => from !== to)
    .map(([from, to]) => `${from} -${random() < 0.5 ? 'supports' : 'opposes'}-> ${to}`);
}

const folder = join(import.meta.dirname, '../../../../graph-data');
const shipped = readdirSync(folder)
  .filter((file) => file.endsWith('.json') && !file.includes('.checked') && file !== 'graph.schema.json')
  .map((file) => graphOf(MapFile.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))), builtInRows));
const maps: readonly (readonly [string, Graph])[] = [
  ...shipped.map((one) => [one.map.id, one] as const),
  ...[1, 2, 3, 4, 5, 6].map((seed) => {
    const lonely = { actors: [{ id: 'lonely' }, { id: 'another' }] };
    return [`random ${String(seed)}`, graphWith(lonely, ...randomLines(seed, 8 * seed, 14 * seed))] as const;
  }),
  [
    'nobody',
    graphOf(MapFile.parse({ ...mapInput({}, 'a -supports-> b'), actors: [], claims: [] }), builtInRows),
  ],
  ['one', graphOf(MapFile.parse({ ...mapInput({ actors: [{ id: 'a' }] }), claims: [] }), builtInRows)],
];

function overlaps({ positions, captions }: LaidOut, { sizes }: LayoutTask): readonly string[] {
  const boxes = [
    ...[...positions].map(([id, at]) => ({ id: id, at, ...sizes[id]! })),
    ...captions.map(({ of, at }) => ({ id: JSON.stringify(of), at, ...captionSize() })),
  ];
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          Math.abs(one.at.x - other.at.x) < (one.width + other.width) / 2 &&
          Math.abs(one.at.y - other.at.y) < (one.height + other.height) / 2,
      )
      .map((other) => `${one.id} and ${other.id}`),
  );
}

test('every layout that a link can name is there, beside the shipped one', () => {
  expect(['signed', ...names]).toEqual([...LAYOUTS]);
});

describe.each(names)('the layout %s', (name) => {
  test.each(maps)('places all actors of %s, none over another and none outside the pane', (_, one) => {
    const task = taskOf(one);
    const laid = layOut(name, task);
    expect([...laid.positions.keys()].sort()).toEqual([...one.actors.keys()].sort());
    expect(overlaps(laid, task)).toEqual([]);
    const outside = [...laid.positions].filter(([id, { x, y }]) => {
      const { width, height } = task.sizes[id]!;
      return (
        x < width / 2 ||
        y < height / 2 ||
        x + width / 2 > laid.pane.width ||
        y + height / 2 > laid.pane.height
      );
    });
    expect(outside).toEqual([]);
  });

  test('the same map has the same places to the last digit', () => {
    const lines = randomLines(7, 40, 70);
    const told = () => {
      const { positions, ...rest } = layOut(name, taskOf(graph(...lines)));
      return JSON.stringify([[...positions], rest]);
    };
    expect(told()).toBe(told());
  });
});

test.each(['circle', 'rings'] as const)('as a whole, the names of the first map can be read: %s', (name) => {
  const { pane } = layOut(name, taskOf(shipped.find(({ map }) => map.id === 'russia-taliban-2021')!));
  const zoom = Math.min(PANE.width / pane.width, PANE.height / pane.height);
  expect(14 * zoom).toBeGreaterThanOrEqual(9);
});

describe('rings', () => {
  const chain = graph('a -supports-> b', 'b -supports-> c', 'c -supports-> d', 'x -opposes-> y');
  const distance = (laid: LaidOut, one: string, other: string) => {
    const [at, there] = [laid.positions.get(one as ActorId)!, laid.positions.get(other as ActorId)!];
    return Math.hypot(at.x - there.x, at.y - there.y);
  };

  test('who is more steps away from the focus stands farther out', () => {
    const laid = layOut('rings', taskOf(chain, ['a']));
    expect(distance(laid, 'a', 'b')).toBeLessThan(distance(laid, 'a', 'c'));
    expect(distance(laid, 'a', 'c')).toBeLessThan(distance(laid, 'a', 'd'));
  });

  test('whom no line reaches stands below, and is said to', () => {
    const laid = layOut('rings', taskOf(chain, ['a']));
    const below = laid.captions.find(({ of }) => of.kind === 'unreached')!.at.y;
    expect(laid.positions.get('x' as ActorId)!.y).toBeGreaterThan(below);
    for (const id of ['a', 'b', 'c', 'd'])
      expect(laid.positions.get(id as ActorId)!.y, id).toBeLessThan(below);
  });

  test('without a focus the best-connected actor stands in the middle', () => {
    const star = graph('a -supports-> hub', 'b -supports-> hub', 'c -supports-> hub', 'c -supports-> d');
    const laid = layOut('rings', taskOf(star));
    for (const id of ['a', 'b', 'c'])
      expect(distance(laid, 'hub', id), id).toBeLessThan(distance(laid, 'hub', 'd'));
  });
});

test('round the circle those who are tied stand together, so that lines of two camps do not cross', () => {
  const camps = ['a', 'b'].flatMap((camp) =>
    [1, 2, 3, 4].map((i) => `${camp}${String(i)} -supports-> ${camp}${String((i % 4) + 1)}`),
  );
  const mixed = [0, 4, 1, 5, 2, 6, 3, 7].map((i) => camps[i]!);
  const laid = layOut('circle', taskOf(graph(...mixed)));
  const { width, height } = laid.pane;
  const round = [...laid.positions]
    .map(([id, { x, y }]) => ({ camp: id.charAt(0), angle: Math.atan2(y - height / 2, x - width / 2) }))
    .sort((one, other) => one.angle - other.angle)
    .map(({ camp }) => camp);
  const changes = round.filter((camp, index) => camp !== round[(index + 1) % round.length]);
  expect(changes).toHaveLength(2);
});

test('by kind, each kind of actor has a caption over it', () => {
  const actors = [
    { id: 'a', kind: 'state' },
    { id: 'b', kind: 'armed-group' },
  ];
  const { captions } = layOut('kinds', taskOf(graphWith({ actors }, 'a -supports-> b')));
  expect(captions.map(({ of }) => of)).toEqual([
    { kind: 'actor-kind', id: 'state' },
    { kind: 'actor-kind', id: 'armed-group' },
  ]);
});

describe('by time', () => {
  const dated = graph(
    { line: 'b -supports-> c', held: '2018~/..' },
    { line: 'a -supports-> b', held: '201X' },
    { line: 'c -supports-> d', held: '/2016' },
    'd -supports-> e',
  );
  const laid = layOut('time', taskOf(dated));
  const at = (id: string) => laid.positions.get(id as ActorId)!;

  test('an earlier date stands farther to the left', () => {
    expect(at('a').x).toBeLessThan(at('d').x);
  });

  test('who has no date stands apart, below', () => {
    for (const id of ['a', 'b', 'c', 'd']) expect(at('e').y).toBeGreaterThan(at(id).y);
  });

  test('a decade is told as one, and an interval whose start nobody knows by its end', () => {
    expect(laid.captions.map(({ of }) => of)).toEqual([
      { kind: 'years', from: 2010, to: 2019 },
      { kind: 'years', from: 2016, to: 2016 },
      { kind: 'undated' },
    ]);
  });

  test('so many years share areas', () => {
    const lines = Array.from({ length: 40 }, (_, i) => ({
      line: `a${String(i)} -supports-> b${String(i)}`,
      held: String(1950 + i),
    }));
    const { captions } = layOut('time', taskOf(graph(...lines)));
    expect(captions.length).toBeLessThanOrEqual(11);
    expect(captions[0]?.of).toEqual({ kind: 'years', from: 1950, to: 1954 });
  });
});
