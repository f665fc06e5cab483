import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClaimId } from '../../../src/core/model/ids.ts';
import { initialFilters } from '../../../src/core/query/filters.ts';
import { search } from '../../../src/core/query/search.ts';
import { holdsText } from '../../../src/core/query/text-filter.ts';
import { relationsUnder } from '../../../src/core/query/visible.ts';
import { graphWith } from '../../support/build.ts';

const map = graphWith(
  {
    actors: [
      {
        id: 'isis-k',
        name: 'Islamic State Khorasan',
        label: 'ISIS-K',
        aliases: ['Daesh'],
        kind: 'armed-group',
      },
      { id: 'erdogan', name: 'Erdoğan', kind: 'person' },
    ],
  },
  {
    line: 'russia -intelligence-sharing-> taliban',
    about: ['isis-k'],
    evidence: [{ source: 'report', exact: 'Moscow has shared intelligence since late 2016' }],
    speakers: [{ name: 'Sergei Shoigu' }],
    note: 'Admitted publicly.',
    where: 'northern Kunduz',
  },
  'erdogan -support-> isis-k',
  { line: 'taliban -opposition-> "radical ideas"', what: 'their spread', speakers: [{ actor: 'erdogan' }] },
);
const kept = (text: string) => [...map.claims.values()].filter(holdsText(map, text)).map(({ id }) => id);

describe('the statements that hold some words', () => {
  test.each([
    ['daesh', ['c1', 'c2']],
    ['isisk', ['c1', 'c2']],
    ['erdogan', ['c2', 'c3']],
    ['armed group', ['c1', 'c2']],
    ['kunduz', ['c1']],
    ['shoigu', ['c1']],
    ['admitted', ['c1']],
    ['late 2016', ['c1']],
    ['shares intelligence', ['c1']],
    ['radical', ['c3']],
    ['taliban spread', ['c3']],
    ['zebra', []],
    ['russia zebra', []],
    ['', ['c1', 'c2', 'c3']],
    ['***', ['c1', 'c2', 'c3']],
  ])('%j', (text, ids) => {
    expect(kept(text)).toEqual(ids);
  });

  test('are the same when asked again, also after many other questions', () => {
    const first = kept('daesh');
    for (let at = 0; at < 40; at += 1) kept(`word${String(at)}`);
    expect(kept('daesh')).toEqual(first);
  });

  test('are what all views show', () => {
    const filters = { ...initialFilters(map), text: 'kunduz' };
    expect(relationsUnder(map, filters).map(({ id }) => id)).toEqual(['russia|intelligence-sharing|taliban']);
  });
});

test('whatever the search finds of a statement, the filter keeps', () => {
  const words = [
    'russia',
    'taliban',
    'isis-k',
    'ISISK',
    'dae',
    'support',
    'armed',
    'shoigu',
    '2016',
    'kund',
    'erd',
    'report',
    'zebra',
    'ada',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }), (chosen) => {
      const text = chosen.join(' ');
      const ids = new Set<string>(kept(text));
      const { groups, near } = search(map, text);
      if (near !== null) return;
      for (const { kind, hits } of groups)
        for (const { id } of hits) {
          if (map.claims.has(id as ClaimId)) expect(ids).toContain(id);
          const relation = [...map.relations.values()].find((one) => one.id === id);
          for (const claim of relation?.claims ?? []) expect(ids).toContain(claim.id);
          if (kind === 'actor')
            for (const claim of map.claims.values())
              if (claim.from === id || claim.to === id) expect(ids).toContain(claim.id);
        }
    }),
  );
});
