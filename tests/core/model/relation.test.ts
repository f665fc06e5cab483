import { describe, expect, test } from 'vitest';
import { lookOf } from '../../../src/core/model/look.ts';
import { graph, type Line } from '../../support/build.ts';

const only = (...lines: readonly Line[]) => {
  const relations = [...graph(...lines).relations.values()];
  expect(relations).toHaveLength(1);
  return relations[0]!;
};

describe('a relation', () => {
  test('is drawn as its firmest claim about the time of writing', () => {
    const relation = only(
      'russia -support-> iran (earlier)',
      'russia -support?-> iran',
      'russia -support-> iran (probable)',
    );
    expect(relation).toMatchObject({ id: 'russia|support|iran', standing: 'likely' });
    expect(relation.claims.map(({ id }) => id)).toEqual(['c1', 'c2', 'c3']);
  });

  test('is told by its lead: the firmest, then what is explicit, then what has a place, as the text has it', () => {
    const line = 'russia -support-> iran';
    const at = (start: number) => [{ source: 'report', exact: 'x', at: { start, end: start + 1 } }];
    const lead = (...lines: readonly Line[]) => only(...lines).lead.id;
    expect(lead(`${line} (probable)`, `${line} (derived)`)).toBe('c2');
    expect(lead(`${line} (derived)`, `${line} (implied)`, line)).toBe('c3');
    expect(lead(line, { line, evidence: at(9) }, { line, evidence: at(4) })).toBe('c3');
    expect(lead(`${line} (unsourced)`, `${line} (derived)`)).toBe('c2');
    expect(lead(line, line)).toBe('c1');
  });

  test('is past only where nothing else is said', () => {
    expect(only('russia -support-> iran (earlier)').standing).toBe('past');
    expect(only('russia -support-> iran (earlier)', 'russia -support!-> iran').standing).toBe('denied');
  });

  test('of a mutual type is one, whichever end is named first', () => {
    const relation = only('russia -engagement-> iran', 'iran -engagement-> russia');
    expect(relation.id).toBe('iran|engagement|russia');
    expect(relation.claims).toHaveLength(2);
  });

  test('of a directed type is another for each way', () => {
    const map = graph('russia -support-> iran', 'iran -support-> russia');
    expect([...map.relations.keys()]).toEqual(['russia|support|iran', 'iran|support|russia']);
  });

  test('is without a source only where all its claims are', () => {
    expect(only('russia -support-> iran (unsourced)').unsourced).toBe(true);
    expect(only('russia -support-> iran (unsourced)', 'russia -support-> iran').unsourced).toBe(false);
  });

  test('without a source is drawn so, however firmly it is said', () => {
    expect(lookOf(only('russia -support-> iran (unsourced)'))).toBe('unsourced');
    expect(lookOf(only('russia -support-> iran (unsourced)', 'russia -support-> iran'))).toBe('stated');
  });
});

describe('a contradiction', () => {
  const flat = 'russia -support-> iran';
  const denial = 'russia -support!-> iran';

  test('is a flat statement beside the denial of the same fact', () => {
    expect(only(flat, denial).contradicted).toBe(true);
    expect(only(denial, flat).contradicted).toBe(true);
  });

  test.each<[string, Line, Line]>([
    ['needs a denial', flat, flat],
    ['needs a flat statement', denial, denial],
    ['is no matter of likelihood', 'russia -support-> iran (probable)', denial],
    ['is no matter of options', 'russia -support?-> iran', denial],
    ['is none where an option is ruled out', flat, 'russia -support!?-> iran'],
    ['is none where a promise is refused', flat, 'russia -support!-> iran (pledged)'],
    ['is none where an aim is denied', flat, 'russia -support!-> iran (intended)'],
    ['is none where the denial speaks of the past', flat, 'russia -support!-> iran (earlier)'],
    [
      'is none at another time: "armed it in 2015" is not denied by "did not arm it in 2020"',
      { line: flat, held: '2015' },
      { line: denial, held: '2020' },
    ],
    ['is none about other content', { line: flat, what: 'drones' }, { line: denial, what: 'money' }],
    ['is none about other third parties', { line: flat, about: ['isis-k'] }, denial],
  ])('%s', (_, one, other) => expect(only(one, other).contradicted).toBe(false));

  test('does not depend on the order of third parties', () => {
    const about = ['isis-k', { name: 'drugs' }];
    expect(only({ line: flat, about }, { line: denial, about: [...about].reverse() }).contradicted).toBe(
      true,
    );
  });
});
