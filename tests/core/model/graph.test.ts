import { describe, expect, test } from 'vitest';
import { builtInRows } from '../../../src/core/model/built-in-rows.ts';
import { graphOf } from '../../../src/core/model/graph.ts';
import type { KindId } from '../../../src/core/model/ids.ts';
import { MapFile } from '../../../src/core/model/map.schema.ts';
import { relationTypes } from '../../../src/core/model/relation-types.ts';
import { graph, graphWith, mapInput } from '../../support/build.ts';

describe('a graph', () => {
  test('draws no line to what is no actor, and keeps the claim', () => {
    const map = graph('russia -opposition-> "radical ideas"');
    expect([map.relations.size, map.pairs.size, map.claims.size]).toEqual([0, 0, 1]);
  });

  test('draws no line to those concerned or through whom', () => {
    const map = graph({ line: 'russia -support-> car', by: ['mercenaries'], about: ['rebels'] });
    expect([...map.pairs.keys()]).toEqual(['car|russia']);
    expect([...map.actors.keys()]).toEqual(['russia', 'car', 'rebels', 'mercenaries']);
  });

  test('draws no line for an editorial grouping', () => {
    const within = { actor: 'russia', as: 'organ of Russia' };
    const map = graphWith({ actors: [{ id: 'fsb', within }] }, 'russia -support-> iran');
    expect([...map.pairs.keys()]).toEqual(['iran|russia']);
  });

  test('holds the catalogue first, then the rows of the map', () => {
    const map = graph('russia -teaches-> iran');
    expect([...map.types.keys()]).toEqual([...relationTypes.map(({ id }) => id), 'teaches']);
  });

  test('refuses a statement of a type that nobody declares, by its name', () => {
    const input = mapInput({}, 'russia -teaches-> iran');
    const map = MapFile.parse({ ...input, relationTypes: undefined });
    expect(() => graphOf(map, builtInRows)).toThrow(/c1.*teaches/);
  });

  test('of no statements is empty, not broken', () => {
    const map = graphWith({ actors: [{ id: 'russia' }] });
    expect([map.actors.size, map.relations.size, map.pairs.size]).toEqual([1, 0, 0]);
  });
});

describe('actors of one name', () => {
  const named = (kinds: readonly string[]) =>
    graphWith(
      {
        actors: ['tbilisi', 'atlanta', 'russia'].map((id, index) => ({
          id,
          name: ['Georgia', 'GEORGIA\u200b', 'Russia'][index]!,
          kind: kinds[index]! as KindId,
        })),
      },
      'tbilisi -supports-> atlanta',
      'russia -supports-> tbilisi',
    );
  const names = (kinds: readonly string[]) =>
    [...named(kinds).actors.values()].map(({ name, label }) => [name, label]);

  test('carry their kind behind it', () => {
    expect(names(['state', 'other', 'state'])).toEqual([
      ['Georgia (state)', 'Georgia (state)'],
      ['GEORGIA\u200b (other actor)', 'GEORGIA\u200b (other actor)'],
      ['Russia', undefined],
    ]);
  });

  test('carry their id if they are of one kind', () => {
    expect(names(['state', 'state', 'state']).slice(0, 2)).toEqual([
      ['Georgia (tbilisi)', 'Georgia (tbilisi)'],
      ['GEORGIA\u200b (atlanta)', 'GEORGIA\u200b (atlanta)'],
    ]);
  });

  test('stay as they are in the map itself', () => {
    expect(named(['state', 'state', 'state']).map.actors[0]?.name).toBe('Georgia');
  });
});
