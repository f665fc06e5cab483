import { messagesIn } from '../../../../src/core/words/messages-in.ts';
import { describe, expect, test } from 'vitest';
import { actorKinds } from '../../../../src/core/model/actor-kinds.ts';
import { Claim } from '../../../../src/core/model/claim.schema.ts';
import { LOOKS } from '../../../../src/core/model/look.ts';
import { relationTypes } from '../../../../src/core/model/relation-types.ts';
import { facets } from '../../../../src/core/query/facets.ts';
import { relationsUnder } from '../../../../src/core/query/visible.ts';
import {
  CODEBOOK_GROUPS,
  codebookEntry,
  type CodebookEntry,
} from '../../../../src/core/words/tell/codebook-parts.ts';
import { signGroup } from '../../../../src/core/model/sign-group.ts';
import { codebookOf, ploverWords } from '../../../../src/core/words/tell/codebook.ts';
import { en } from '../../../../src/core/words/messages.ts';
import type { Graph } from '../../../../src/core/model/graph.ts';
import { graph, graphWith } from '../../../support/build.ts';

const { codebookWords } = messagesIn('en');

const words = codebookWords;
const entriesOf = (map: Graph) => codebookOf(map, words, en).flatMap(({ entries }) => entries);
const entryOf = (map: Graph, id: string): CodebookEntry => {
  const found = entriesOf(map).find((entry) => entry.id === id);
  if (!found) throw new Error(`The codebook has no entry ${id}.`);
  return found;
};
const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
};

const map = graph(
  'russia -sanctuary-> taliban',
  'russia -sanctuary-> haqqani (probable)',
  'iran -sanctuary?-> taliban',
  'russia -opposition-> isis-k',
  'russia -sanctuary-> "radical ideas"',
);
const { shape } = Claim.unwrap();
const values = {
  certainty: shape.certainty.unwrap().options,
  mood: shape.mood.unwrap().options,
  tense: shape.tense.unwrap().options,
  basis: shape.basis.unwrap().options,
  negated: ['no', 'yes'],
};

describe('the codebook', () => {
  const cases = [
    ...Object.entries(values).flatMap(([axis, row]) => row.map((value) => `${axis}:${value}`)),
    ...LOOKS.map((look) => `look:${look}`),
    ...relationTypes.map(({ id }) => `type:${id}`),
    ...actorKinds.map(({ id }) => `kind:${id}`),
  ];

  test.each(cases)('explains %s in all its parts', (id) => {
    const { label, definition, examples, not, rules } = entryOf(map, id);
    for (const text of [label, definition, ...examples, ...not, ...rules]) expect(text.trim()).not.toBe('');
    // The one rule about kinds, that the list of actors comes first, stands above them all.
    const isRuled = rules.length > 0 || id.startsWith('kind:');
    expect([examples.length > 0, not.length > 0, isRuled]).toEqual([true, true, true]);
  });

  test('has no entry for a value that no statement can have', () => {
    for (const [axis, known] of Object.entries(values)) {
      const explained = entriesOf(map)
        .map(({ id }) => id)
        .filter((id) => id.startsWith(`${axis}:`));
      expect(explained).toEqual(known.map((value) => `${axis}:${value}`));
    }
  });

  test('names no entry twice, and each by its group', () => {
    const ids = entriesOf(map).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(CODEBOOK_GROUPS).toContain(id.split(':')[0]);
  });

  test('holds no empty text and never says "verified"', () => {
    for (const text of textsOf(words)) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/verified/i);
    }
  });

  test('is reached from every value of a facet that it explains, and from no other', () => {
    expect(codebookEntry('type', 'sanctuary')).toBe('type:sanctuary');
    expect(codebookEntry('colour', 'blue')).toBeNull();
    const explained = new Set(entriesOf(map).map(({ id }) => id));
    for (const { id, values: known } of facets)
      for (const value of known(map)) {
        const entry = codebookEntry(id, value);
        if (entry !== null) expect(explained).toContain(entry);
      }
  });
});

describe('a relation type in the codebook', () => {
  test.each(relationTypes)(
    '$id says sign, direction, nature, reverse, and its nearest categories',
    (type) => {
      const facts = new Map(
        entryOf(map, `type:${type.id}`).facts.map(({ term, text }) => [term, text] as const),
      );
      expect(facts.get('Sign')).toBe(words.signWords[signGroup(type)]);
      expect(facts.get('Nature')).toBe(words.natures[type.nature]);
      expect(facts.get('From the other end')).toBe(type.reverse);
      expect(facts.get('Direction')).toMatch(type.directed ? /^from one/ : /^both ways/);
      expect(facts.get('PLOVER')).toBe(ploverWords(type.plover, words));
      expect(facts.get('UCDP External Support')).toBe(type.ucdp ?? words.noUcdp);
    },
  );

  test.each(relationTypes)('$id maps to categories that PLOVER has', ({ plover = '' }) => {
    for (const name of plover.split(', ').filter(Boolean)) expect(Object.keys(words.plover)).toContain(name);
  });

  test.each(relationTypes)('$id has a hard negative that says where it belongs instead', (type) => {
    expect(type.counterexample).toMatch(/: [a-z’ ]+/);
  });

  test('links its hard negatives to the types that they name', () => {
    expect(entryOf(map, 'type:sanctuary').see).toEqual([
      { id: 'type:engagement', label: 'engagement' },
      { id: 'type:based-in', label: 'place' },
    ]);
    const ids = new Set(entriesOf(map).map(({ id }) => id));
    for (const { see } of entriesOf(map)) for (const { id } of see) expect(ids).toContain(id);
  });

  test('of the map itself stands beside the others and is marked', () => {
    const own = graphWith({ types: [{ id: 'hires', plover: 'SOMETHING' }] }, 'russia -hires-> taliban');
    expect(entryOf(own, 'type:hires').isOwn).toBe(true);
    expect(entryOf(own, 'type:hires').facts).toContainEqual({ term: 'PLOVER', text: 'SOMETHING' });
    expect(entryOf(own, 'type:sanctuary').isOwn).toBe(false);
  });
});

describe('what a map uses', () => {
  test('is counted in statements and in relations, also towards what is no actor', () => {
    expect(entryOf(map, 'type:sanctuary').usage).toBe('4 statements, 3 relations');
    expect(entryOf(map, 'look:stated').usage).toBe('3 statements, 2 relations');
    expect(entryOf(map, 'mood:option').usage).toBe('1 statement');
    expect(entryOf(map, 'kind:state').usage).toBe('5 actors');
    expect(entryOf(map, 'sign:opposes').usage).toBe('1 relation');
  });

  test('is told apart from what it does not use', () => {
    const { used, usage, filters } = entryOf(map, 'type:alliance');
    expect({ used, usage, filters }).toEqual({ used: 0, usage: 'not used in this map', filters: null });
  });

  test('can be shown alone, also what a map opens without', () => {
    const left = (id: string) =>
      relationsUnder(map, entryOf(map, id).filters!).map((relation) => relation.id);
    expect(left('look:possible')).toEqual(['iran|sanctuary|taliban']);
    expect(left('type:sanctuary')).toHaveLength(3);
    expect(left('sign:opposes')).toEqual(['russia|opposition|isis-k']);
  });

  test('is not offered where nothing would be left', () => {
    const kinds = graphWith({ actors: [{ id: 'putin', kind: 'person' }] }, 'putin -engagement- taliban');
    expect(entryOf(kinds, 'kind:person')).toMatchObject({ used: 1, filters: null });
  });

  test('both at once is counted in pairs, contradiction in relations', () => {
    const both = graph(
      'russia -support-> taliban',
      'russia -terrorist-designation-> taliban',
      'iran -support-> taliban',
      'iran -support!-> taliban',
    );
    expect(entryOf(both, 'sign:mixed').usage).toBe('1 pair');
    expect(entryOf(both, 'sign:contradicted').usage).toBe('1 relation');
  });
});
