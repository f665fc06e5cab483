import type { z } from 'zod';
import { builtInRows } from '../../src/core/model/built-in-rows.ts';
import { graphOf, type Graph } from '../../src/core/model/graph.ts';
import { MapFile } from '../../src/core/model/map.schema.ts';
import { relationTypes } from '../../src/core/model/relation-types.ts';

type MapInput = z.input<typeof MapFile>;
type ClaimInput = MapInput['claims'][number];
type ActorInput = MapInput['actors'][number];
type TypeInput = NonNullable<MapInput['relationTypes']>[number];

/** A statement as one readable line, or that line with further fields of the claim. */
export type Line = string | ({ readonly line: string } & Partial<ClaimInput>);

/** What a test wants otherwise than the builder makes it; rows of `actors` and `types` need only what differs. */
export interface Extras {
  readonly actors?: readonly ({ readonly id: string } & Partial<ActorInput>)[];
  readonly types?: readonly ({ readonly id: string } & Partial<TypeInput>)[];
  readonly map?: Partial<MapInput>;
}

/**
 * The smallest graph with these statements: `graph('russia -supports-> taliban', 'taliban -opposes-> isis-k')`.
 *
 * - `a -type-> b` any type id: of the catalogue, or else a row is made (`supports` +1, `opposes` -1, others 0)
 * - `a -type- b` undirected
 * - `a -type?-> b` an option; `a -type!-> b` negated; `a -type-> b (earlier, probable)` any values of the axes, or `unsourced`
 * - `a -type-> "radical ideas"` an object that is no actor
 * - `{ line: 'a -type-> b', about: ['c'] }` any further field of the claim
 *
 * Claims are c1, c2, … and quote the source `report`; actors stand in the order of their first mention.
 */
export function graph(...lines: readonly Line[]): Graph {
  return graphWith({}, ...lines);
}

/** As `graph`, with actors, types or fields of the map that differ from what the builder makes. */
export function graphWith(extras: Extras, ...lines: readonly Line[]): Graph {
  return graphOf(MapFile.parse(mapInput(extras, ...lines)), builtInRows);
}

/** The same as a plain object, as a file would hold it: for tests that change or write it. */
export function mapInput(extras: Extras, ...lines: readonly Line[]): MapInput {
  const read = lines.map(readLine);
  return {
    format: 'entente/1',
    id: 'test',
    title: 'A test',
    question: 'Who does what to whom?',
    summary: 'Made by a test.',
    language: 'en',
    asOf: '2021-09',
    ...rowsOf(read, extras),
    sources: [
      {
        id: 'report',
        citation: { type: 'report', title: 'A report', author: [{ given: 'Ada', family: 'Author' }] },
        asOf: '2021-09',
      },
    ],
    actors: actorsOf(read, extras),
    claims: read.map(({ claim }, index) => ({ id: `c${String(index + 1)}`, ...claim })),
    ...extras.map,
  };
}

interface ReadLine {
  readonly claim: Omit<ClaimInput, 'id'>;
  readonly directed: boolean;
}

const PATTERN = /^(\S+) -([a-z0-9-]+?)([?!]*)-(>?) (\S+|"[^"]+")(?: \(([^)]*)\))?$/;

function readLine(line: Line): ReadLine {
  const { line: text, ...fields } = typeof line === 'string' ? { line } : line;
  const [, from = '', type = '', marks = '', arrow = '', end = '', words = ''] = PATTERN.exec(text) ?? [];
  if (from === '') throw new Error(`"${text}" is no line: write "russia -supports-> taliban".`);
  const to = end.startsWith('"') ? { name: end.slice(1, -1) } : end;
  const exact = `${nameOf(from)} ${type} ${typeof to === 'string' ? nameOf(to) : to.name}`;
  const axes = Object.assign({}, ...words.split(/,\s*/).filter(Boolean).map(axisOf)) as Partial<ClaimInput>;
  const claim = {
    type,
    from,
    to,
    ...(marks.includes('?') ? { mood: 'option' as const } : {}),
    ...(marks.includes('!') ? { negated: true } : {}),
    ...(axes.unsourced ? {} : { evidence: [{ source: 'report', exact }] }),
    ...axes,
    ...fields,
  };
  return { claim, directed: arrow === '>' };
}

const AXES: readonly Partial<ClaimInput>[] = [
  ...(['certain', 'probable', 'possible', 'unlikely', 'uncommitted'] as const).map((certainty) => ({
    certainty,
  })),
  ...(['fact', 'attempted', 'pledged', 'intended', 'option', 'feared'] as const).map((mood) => ({ mood })),
  ...(['then', 'earlier'] as const).map((tense) => ({ tense })),
  ...(['overt', 'covert'] as const).map((openness) => ({ openness })),
  ...(['explicit', 'implied', 'derived'] as const).map((basis) => ({ basis })),
];

function axisOf(word: string): Partial<ClaimInput> {
  if (word === 'negated') return { negated: true };
  if (word === 'unsourced') return { unsourced: true };
  const axis = AXES.find((row) => Object.values(row).includes(word as never));
  if (!axis) throw new Error(`"${word}" is no value of an axis of a claim.`);
  return axis;
}

// "isis-k" is named "Isis-k", so that a name and an id differ in a test as they do in a map.
const nameOf = (id: string) => id.charAt(0).toUpperCase() + id.slice(1);

function actorsOf(read: readonly ReadLine[], { actors = [] }: Extras): ActorInput[] {
  const ids = read.flatMap(({ claim }) =>
    [claim.from, claim.to, ...(claim.about ?? []), ...(claim.by ?? [])].filter(
      (end) => typeof end === 'string',
    ),
  );
  return [...new Set([...ids, ...actors.map(({ id }) => id)])].map((id) => ({
    name: nameOf(id),
    kind: 'state',
    ...actors.find((actor) => actor.id === id),
    id,
  }));
}

const SIGNS: Readonly<Record<string, 1 | -1>> = { supports: 1, opposes: -1 };

function rowsOf(read: readonly ReadLine[], { types = [] }: Extras): { relationTypes?: TypeInput[] } {
  const shipped = new Set<string>(relationTypes.map(({ id }) => id));
  const made = new Map(read.map(({ claim, directed }) => [claim.type, directed]));
  for (const { id, directed } of types) made.set(id, directed ?? made.get(id) ?? true);
  const rows = [...made]
    .filter(([id]) => !shipped.has(id))
    .map(([id, directed]) => ({ ...rowOf(id, directed), ...types.find((type) => type.id === id), id }));
  return rows.length > 0 ? { relationTypes: rows } : {};
}

const rowOf = (id: string, directed: boolean): TypeInput => ({
  id,
  label: id,
  reverse: `${id} by`,
  verb: { base: id, present: id, past: id },
  short: { base: id, present: id },
  definition: `Made by a test: ${id}.`,
  example: 'One.',
  counterexample: 'Another.',
  sign: SIGNS[id] ?? 0,
  directed,
  nature: 'act',
  family: SIGNS[id] === -1 ? 'conflict' : 'cooperation',
});
