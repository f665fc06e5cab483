import { describe, expect, test } from 'vitest';
import { resolve } from '../../../src/core/model/selected.ts';
import { graph } from '../../support/build.ts';

const map = graph(
  'russia -intelligence-sharing-> taliban',
  'taliban -engagement- russia',
  'taliban -opposition-> "radical ideas"',
);

describe('an id', () => {
  test('of an actor stands for the actor', () => {
    expect(resolve(map, 'taliban')).toMatchObject({ kind: 'actor', actor: { id: 'taliban' }, claim: null });
  });

  test('of a pair stands for all between the two', () => {
    expect(resolve(map, 'russia|taliban')).toMatchObject({
      kind: 'pair',
      pair: { id: 'russia|taliban' },
      relation: null,
      claim: null,
    });
  });

  test('of a relation stands for it within its pair', () => {
    expect(resolve(map, 'russia|intelligence-sharing|taliban')).toMatchObject({
      kind: 'pair',
      pair: { id: 'russia|taliban' },
      relation: { id: 'russia|intelligence-sharing|taliban' },
      claim: null,
    });
  });

  test('of a claim stands for it within its relation', () => {
    expect(resolve(map, 'c1')).toMatchObject({
      kind: 'pair',
      relation: { id: 'russia|intelligence-sharing|taliban' },
      claim: { id: 'c1' },
    });
  });

  test('of a claim about both ways finds its relation, whichever end it names first', () => {
    expect(resolve(map, 'c2')).toMatchObject({ relation: { id: 'russia|engagement|taliban' } });
  });

  test('of a claim whose object is no actor stands for its actor', () => {
    expect(resolve(map, 'c3')).toMatchObject({
      kind: 'actor',
      actor: { id: 'taliban' },
      claim: { id: 'c3' },
    });
  });

  test.each(['', 'nobody', 'taliban|russia', 'c99', 'constructor', '__proto__'])(
    '"%s" that the map does not hold stands for nothing',
    (id) => expect(resolve(map, id)).toBeNull(),
  );
});
