import { describe, expect, test } from 'vitest';
import { crossProblems } from '../../../src/core/model/checks.ts';

const problemsOf = (actors: readonly string[], claims: readonly string[], more: object = {}) =>
  crossProblems({
    actors: actors.map((id) => ({ id, name: `Port ${id}`, kind: 'other' })),
    claims: claims.map((id) => ({ id, type: 'opposition', from: actors[0], to: actors[1] })),
    ...more,
  })
    .filter(({ message }) => /is also the id/.test(message))
    .map(({ where, message }) => `${where}: ${message}`);

describe('an id of an actor and of a statement', () => {
  test('is refused at each statement, with where the actor is and what to write', () => {
    expect(problemsOf(['1', '2', '3'], ['1', '2', 'constructor'])).toEqual([
      'claims[0].id (1): "1" is also the id of an actor (actors[0].id (1)), so a link to it could mean either. Give the statement another id, such as "c-1".',
      'claims[1].id (2): "2" is also the id of an actor (actors[1].id (2)), so a link to it could mean either. Give the statement another id, such as "c-2".',
    ]);
  });

  test.each([['north'], ['constructor'], ['view'], ['0'], ['a-b-c']])(
    'is refused whatever it is: %s',
    (id) => {
      expect(problemsOf([id, 'south'], [id])).toHaveLength(1);
    },
  );

  test('is refused also where the rest of the map is broken', () => {
    expect(problemsOf(['north', 'south'], ['north'], { sources: 7, layout: null })).toHaveLength(1);
  });

  test('is no problem where nothing else has it, whatever word it is', () => {
    expect(problemsOf(['constructor', 'view', '0'], ['c001', 'to-string', '1'])).toEqual([]);
    expect(
      crossProblems({ actors: [{}, null, { id: 3 }], claims: [{}, { id: 3 }] }).map(({ message }) => message),
    ).not.toContain('is also the id');
  });

  test('and a source, a type or a kind may have it: no link of the page is one of those', () => {
    const more = {
      sources: [{ id: 'north' }],
      relationTypes: [{ id: 'north' }],
      actorKinds: [{ id: 'north' }],
    };
    expect(problemsOf(['north', 'south'], ['c1'], more)).toEqual([]);
  });
});
