import { describe, expect, test } from 'vitest';
import { emptying, lifted } from '../../../src/core/query/emptying.ts';
import { facets } from '../../../src/core/query/facets.ts';
import { signOf } from '../../../src/core/query/facets/sign.ts';
import { all, initialFilters, none, offOf, only, toggle } from '../../../src/core/query/filters.ts';
import { visible } from '../../../src/core/query/visible.ts';
import { graph, graphWith } from '../../support/build.ts';

const both = () =>
  graph(
    'russia -intelligence-sharing-> taliban',
    'russia -terrorist-designation-> taliban',
    'russia -recognition!-> taliban',
    'russia -support?-> tajikistan',
    'tajikistan -member-of-> csto',
    'iran -support-> taliban (unsourced)',
  );
const relationsOf = (map: ReturnType<typeof both>, filters = initialFilters(map)) =>
  visible(map, filters).relations.map(({ id }) => id);

describe('a map as it opens', () => {
  test('shows what is stated, likely or without a source, and not who belongs where', () => {
    expect(relationsOf(both())).toEqual([
      'russia|intelligence-sharing|taliban',
      'russia|terrorist-designation|taliban',
      'iran|support|taliban',
    ]);
  });

  test('keeps the actors of hidden lines', () => {
    const map = both();
    const { actors, linked, hidden } = visible(map, initialFilters(map));
    expect(actors).toEqual(['russia', 'taliban', 'tajikistan', 'csto', 'iran']);
    expect([...linked]).toEqual(['russia', 'taliban', 'iran']);
    expect(hidden).toEqual({ relations: 3, pairs: 2, actors: 0 });
  });

  test('makes pairs of visible relations only', () => {
    const map = both();
    const [pair] = visible(map, only(map, initialFilters(map), 'look', 'denied')).pairs;
    expect(pair).toMatchObject({ id: 'russia|taliban', sign: null, mixed: 'no' });
  });
});

describe('a filter', () => {
  test('offers the values that occur, in the order of the catalogue', () => {
    const map = both();
    const offered = Object.fromEntries(facets.map(({ id, values }) => [id, values(map)]));
    expect(offered).toMatchObject({
      look: ['stated', 'possible', 'denied', 'unsourced'],
      sign: ['supports', 'opposes', 'neither'],
      type: ['intelligence-sharing', 'support', 'recognition', 'terrorist-designation', 'member-of'],
      kind: ['state'],
      voice: ['~author'],
      mood: ['fact', 'option'],
      negated: ['no', 'yes'],
    });
  });

  test('tells contact and promises apart from what is neither', () => {
    const groups = [...graph('a -assurance-> b', 'a -member-of-> b', 'a -support-> b').relations.values()];
    expect(groups.map(signOf)).toEqual(['contact', 'neither', 'supports']);
    const map = graph('a -engagement- b', 'a -military-presence-> c');
    expect(relationsOf(map, toggle(initialFilters(map), 'sign', 'contact'))).toEqual([
      'a|military-presence|c',
    ]);
  });

  test('counts a denial as neither for nor against, also of a contact', () => {
    expect([...graph('a -engagement!- b').relations.values()].map(signOf)).toEqual(['neither']);
    const denial = [...graph('russia -recognition!-> taliban').relations.values()].map(signOf);
    expect(denial).toEqual(['neither']);
  });

  test('toggled twice is as before', () => {
    const first = initialFilters(both());
    const once = toggle(first, 'type', 'support');
    expect(offOf(once, 'type').has('support')).toBe(true);
    expect(toggle(once, 'type', 'support')).toEqual(first);
  });

  test('leaves other facets alone when one value is kept, all or none', () => {
    const map = both();
    const first = initialFilters(map);
    expect(relationsOf(map, only(map, first, 'type', 'support'))).toEqual(['iran|support|taliban']);
    expect(relationsOf(map, none(map, first, 'type'))).toEqual([]);
    expect(relationsOf(map, all(first, 'look'))).toHaveLength(5);
  });

  test('on a kind takes its actors away with their lines', () => {
    const map = graphWith({ actors: [{ id: 'putin', kind: 'person' }] }, 'putin -support-> iran');
    const off = visible(map, toggle(initialFilters(map), 'kind', 'person'));
    expect(off.actors).toEqual(['iran']);
    expect(off.relations).toEqual([]);
  });

  test('that empties the map is named', () => {
    const map = both();
    expect(emptying(map, initialFilters(map))).toEqual([]);
    const emptied = none(map, initialFilters(map), 'type');
    expect(emptying(map, emptied)).toEqual([[{ kind: 'facet', facet: 'type' }]]);
  });

  test('that empties it only together with another is named with it, and with no third', () => {
    const map = graph('a -support-> b');
    const emptied = none(map, none(map, initialFilters(map), 'type'), 'sign');
    const [way = []] = emptying(map, emptied);
    expect(way).toEqual([
      { kind: 'facet', facet: 'sign' },
      { kind: 'facet', facet: 'type' },
    ]);
    expect(visible(map, lifted(emptied, way)).relations).toHaveLength(1);
  });

  test('of a name from outside finds nothing off', () => {
    expect(offOf(initialFilters(both()), '__proto__').size).toBe(0);
  });
});
