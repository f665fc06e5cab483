import { describe, expect, it } from 'vitest';
import { parseGraph } from '../../../src/core/model/parse-graph.ts';
import { mapInput } from '../../support/build.ts';

type MapInput = ReturnType<typeof mapInput>;
type Json = Record<string, unknown>;

const good = (): MapInput => mapInput({}, 'russia -supports-> taliban', 'taliban -opposes-> isis-k');

/** All problems of a good map after a change, a line each: `where: message`. */
function problemsAfter(change: (map: MapInput) => void): readonly string[] {
  const map = good();
  change(map);
  return told(map);
}

function told(input: unknown): readonly string[] {
  const parsed = parseGraph(input);
  const list = parsed.ok ? parsed.warnings : parsed.problems;
  return list.map(({ where, message }) => `${where}: ${message}`);
}

/** Changes the first claim, in ways that its type would forbid too. */
const claim = (fields: Json) => (map: MapInput) => void Object.assign(map.claims[0]!, fields);
/** Changes the evidence of the first claim. */
const evidence = (fields: Json) => (map: MapInput) =>
  void Object.assign(map.claims[0]!.evidence![0]!, fields);
const source = (fields: Json) => (map: MapInput) => void Object.assign(map.sources[0]!, fields);
const text = (length: number) => ({ sha256: 'a'.repeat(64), length });

describe('parseGraph', () => {
  it('accepts a good map, with its derived graph and no warnings', () => {
    const parsed = parseGraph(good());
    expect(parsed.ok && [...parsed.graph.relations.keys()]).toEqual([
      'russia|supports|taliban',
      'taliban|opposes|isis-k',
    ]);
    expect(told(good())).toEqual([]);
  });

  it.each<[string, (map: MapInput) => void, string]>([
    ['a missing field', (map) => void delete (map as Json).title, 'title: The field "title" is missing'],
    ['a wrong type', claim({ from: 7 }), 'claims[0].from (c1): This is the number 7: write a text'],
    ['an unknown value', claim({ mood: 'optoin' }), 'Did you mean "option"?'],
    [
      'an unknown key',
      claim({ form: 'russia' }),
      'claims[0].form (c1): There is no field "form" here. Did you mean "from"?',
    ],
    [
      'an unknown key deep inside',
      evidence({ exac: 'x' }),
      'There is no field "exac" here. Did you mean "exact"?',
    ],
    [
      'a bad end',
      claim({ to: 7 }),
      'claims[0].to (c1): This is the number 7: write an actor id in double quotes, or { "name": "…" }',
    ],
    [
      'a bad named end',
      claim({ to: { nam: 'x' } }),
      'claims[0].to.nam (c1): There is no field "nam" here. Did you mean "name"?',
    ],
    [
      'a bad sign',
      (map) => void Object.assign(map.relationTypes![0]!, { sign: 3 }),
      '3 is not one of 1, -1, 0.',
    ],
    [
      'a bad address',
      (map) => void Object.assign(map.sources[0]!.citation, { URL: 'javascript:alert(1)' }),
      'sources[0].citation.URL (report): "javascript:alert(1)" is not a web address',
    ],
    [
      'an id that is no slug',
      (map) => void Object.assign(map.actors[0]!, { id: 'Russia ' }),
      '"Russia " is not an actor id',
    ],
    [
      'a repeated id',
      (map) => void Object.assign(map.actors[1]!, { id: 'russia' }),
      'actors[1].id (russia): "russia" is already the id of row [0]',
    ],
    [
      'a repeated statement id',
      (map) => void Object.assign(map.claims[1]!, { id: 'c1' }),
      'claims[1].id (c1): "c1" is already the id',
    ],
    [
      'a row that repeats the catalogue',
      (map) => void Object.assign(map.relationTypes![0]!, { id: 'sanction' }),
      '"sanction" is already an id in the built-in catalogue',
    ],
    [
      'a dangling end',
      claim({ from: 'rusia' }),
      'claims[0].from (c1): "rusia" is not an actor in this map. Did you mean "russia"?',
    ],
    [
      'a name for an id',
      claim({ from: 'Russia' }),
      '"Russia" is not an actor in this map. Did you mean "russia"?',
    ],
    [
      'a dangling third party',
      claim({ about: ['isis'] }),
      'claims[0].about[0] (c1): "isis" is not an actor in this map.',
    ],
    [
      'a dangling means',
      claim({ by: ['wagner'] }),
      'claims[0].by[0] (c1): "wagner" is not an actor in this map.',
    ],
    [
      'a dangling speaker',
      claim({ speakers: [{ actor: 'putin' }] }),
      'claims[0].speakers[0].actor (c1): "putin" is not an actor',
    ],
    [
      'a dangling reading',
      evidence({ reads: [{ elided: 'from', actor: 'us' }] }),
      'claims[0].evidence[0].reads[0].actor (c1): "us" is not an actor',
    ],
    [
      'a dangling group',
      (map) => void Object.assign(map.actors[0]!, { within: { actor: 'ussr', as: 'part' } }),
      'actors[0].within.actor (russia): "ussr" is not an actor',
    ],
    [
      'a dangling member',
      (map) => void Object.assign(map.actors[0]!, { members: ['ussr'] }),
      'actors[0].members[0] (russia): "ussr" is not an actor',
    ],
    [
      'a position of nobody',
      (map) => void Object.assign(map, { layout: { positions: { ussr: { x: 0, y: 0 } } } }),
      'layout.positions.ussr: "ussr" is not an actor',
    ],
    [
      'a dangling source',
      evidence({ source: 'reprot' }),
      'claims[0].evidence[0].source (c1): "reprot" is not a source in this map. Did you mean "report"?',
    ],
    [
      'a type of no catalogue',
      claim({ type: 'intelligence-shering' }),
      'is not a relation type in the catalogue or in this map. Did you mean "intelligence-sharing"?',
    ],
    [
      'a kind of no catalogue',
      (map) => void Object.assign(map.actors[0]!, { kind: 'stat' }),
      'actors[0].kind (russia): "stat" is not a kind of actor in the catalogue or in this map. Did you mean "state"?',
    ],
    [
      'a statement about oneself',
      claim({ to: 'russia' }),
      'claims[0].to (c1): "russia" is at both ends of the statement',
    ],
    [
      'a speaker who is two',
      claim({ speakers: [{ actor: 'russia', unnamed: 'x' }] }),
      'More than one of actor, name, unnamed',
    ],
    ['a speaker who is nobody', claim({ speakers: [{}] }), 'None of actor, name, unnamed'],
    ['a reading without words', evidence({ reads: [{ actor: 'russia' }] }), 'None of exact, elided'],
    ['a date in no form', claim({ held: 'summer' }), '"summer" is not an EDTF date'],
    ['a day that no month has', claim({ held: '2021-02-30' }), '"2021-02-30" is not an EDTF date'],
    ['the 29th of a common February', claim({ held: '2021-02-29/2022' }), '"2021-02-29" is not a real date'],
    ['an end before the start', claim({ held: '2021/2019' }), '"2021/2019" ends before it starts'],
    [
      'a month that no year has',
      (map) => void Object.assign(map.sources[0]!.citation, { issued: { 'date-parts': [[2021, 13]] } }),
      'This is not a real date',
    ],
    ['an empty quote', evidence({ exact: '  ' }), 'claims[0].evidence[0].exact (c1): The text is empty'],
    [
      'evidence of neither kind',
      evidence({ exact: undefined }),
      'This evidence has neither a quote nor a locator',
    ],
    ['evidence of both kinds', evidence({ locator: 'p. 3' }), 'This evidence has both a quote and a locator'],
    [
      'offsets of a locator',
      evidence({ exact: undefined, locator: 'p. 3', at: { start: 0, end: 5 } }),
      '"at" belongs to a quote',
    ],
    ['no evidence', claim({ evidence: [] }), 'claims[0] (c1): The statement has no evidence'],
    [
      'evidence and the mark of none',
      claim({ unsourced: true }),
      'claims[0].unsourced (c1): The statement has evidence but is marked unsourced',
    ],
    [
      'a hedge that is not in the quote',
      claim({ hedge: 'could' }),
      'claims[0].hedge (c1): These words are not in the quote',
    ],
    [
      'a reading that is not in the quote',
      evidence({ reads: [{ exact: 'Moscow', actor: 'russia' }] }),
      'reads[0].exact (c1): These words are not in the quote',
    ],
    [
      'offsets of another length',
      evidence({ at: { start: 3, end: 9 } }),
      'The place is 6 UTF-16 units long, but its words are 23',
    ],
    [
      'offsets the wrong way round',
      evidence({ at: { start: 9, end: 3 } }),
      'The place ends at 3, which is not after its start at 9',
    ],
    [
      'offsets beyond the text',
      (map) => (source({ text: text(20) })(map), evidence({ at: { start: 0, end: 23 } })(map)),
      'The place ends at 23, but the text ends at 20',
    ],
    [
      'parts out of order',
      evidence({ at: { start: 50, end: 73 }, then: [{ exact: 'then', at: { start: 10, end: 14 } }] }),
      'This part starts at 10, before the previous part ends at 73',
    ],
    [
      'parts with and without a place',
      evidence({ at: { start: 50, end: 73 }, then: [{ exact: 'then' }] }),
      'Some parts of this quote have a place and others do not',
    ],
    [
      'a section beyond the text',
      source({ text: text(20), sections: [{ title: 'One', start: 0, end: 21 }] }),
      'sources[0].sections[0] (report): The place ends at 21, but the text ends at 20',
    ],
    [
      'sections that overlap',
      source({
        sections: [
          { title: 'One', start: 0, end: 9 },
          { title: 'Two', start: 8, end: 12 },
        ],
      }),
      'sections[1] (report): The section starts at 8, inside the section before it',
    ],
    [
      'a quote without its from',
      evidence({ exact: 'It supports Taliban' }),
      'claims[0].evidence[0] (c1): The quote does not name Russia, the "from" of the statement',
    ],
    [
      'a quote without its to',
      evidence({ exact: 'Russia supports the group' }),
      'The quote does not name Taliban, the "to" of the statement',
    ],
    [
      'half a word for a name',
      evidence({ exact: 'Russian envoys support Taliban' }),
      'The quote does not name Russia',
    ],
    [
      'an understood end that is another',
      evidence({ exact: 'supports Taliban', reads: [{ elided: 'from', actor: 'isis-k' }] }),
      'The "from" that is understood here is "isis-k"',
    ],
  ])('tells %s', (_, change, problem) => {
    expect(problemsAfter(change)).toContainEqual(expect.stringContaining(problem));
  });

  it('tells every problem at once, cross checks too where the shape fails elsewhere', () => {
    const problems = problemsAfter((map) => {
      Object.assign(map, { title: 3, extra: true });
      claim({ from: 'rusia', mood: 'never' })(map);
      Object.assign(map.claims[1]!, { id: 'c1' });
    });
    expect(problems).toHaveLength(5);
  });

  it.each<[string, (map: MapInput) => void]>([
    [
      'by alias',
      (map) => (
        Object.assign(map.actors[0]!, { aliases: ['Moscow’s men'] }),
        evidence({ exact: "MOSCOW'S MEN support the Taliban" })(map)
      ),
    ],
    [
      'by label',
      (map) => (
        Object.assign(map.actors[0]!, { label: 'RU' }),
        evidence({ exact: 'RU supports Taliban' })(map)
      ),
    ],
    ['in a later part', evidence({ exact: 'Russia said', then: [{ exact: 'it supports the Taliban' }] })],
    [
      'by a reading',
      evidence({ exact: 'Moscow supports Taliban', reads: [{ exact: 'Moscow', actor: 'russia' }] }),
    ],
    ['as understood', evidence({ exact: 'supports Taliban', reads: [{ elided: 'from', actor: 'russia' }] })],
    ['with a possessive', evidence({ exact: 'Russia’s support of the “Taliban”' })],
    [
      'unless it is no actor',
      (map) => (claim({ to: { name: 'unrest' } })(map), evidence({ exact: 'Russia fuels it' })(map)),
    ],
  ])('takes an end as named %s', (_, change) => {
    expect(problemsAfter(change)).toEqual([]);
  });

  it.each<[string, (map: MapInput) => void, string]>([
    [
      'a long quote',
      evidence({ exact: `Russia ${'and so on '.repeat(24)}Taliban` }),
      'The quote is 254 characters long',
    ],
    [
      'too much of a text',
      (map) => (source({ text: text(40) })(map), evidence({ at: { start: 0, end: 23 } })(map)),
      'The map quotes 112.5 % of this text; at most 45 %',
    ],
    [
      'an actor in no statement',
      (map) =>
        void Object.assign(map, { actors: [...map.actors, { id: 'iran', name: 'Iran', kind: 'state' }] }),
      'actors[3] (iran): Iran is in no statement',
    ],
  ])('warns of %s, and still gives the graph', (_, change, warning) => {
    const map = good();
    change(map);
    expect(parseGraph(map).ok).toBe(true);
    expect(told(map)).toContainEqual(expect.stringContaining(warning));
  });
});
