import { expect, test } from 'vitest';
import { among, voicesAmong } from '../../../src/core/analysis/among.ts';
import type { ActorId } from '../../../src/core/model/ids.ts';
import { AUTHOR } from '../../../src/core/model/voice.ts';
import { graph } from '../../support/build.ts';

const group = (...ids: readonly string[]) => new Set(ids as ActorId[]);

test('a group is tied within by what has both ends in it, and beyond by what has one', () => {
  const map = graph(
    'russia -supports-> iran',
    'iran -opposes-> isis-k',
    'china -supports-> isis-k',
    'russia -opposes-> isis-k',
    'russia -supports-> china',
  );
  const { within, beyond, others } = among([...map.relations.values()], group('russia', 'iran'));
  expect(within.pairs.map(({ id }) => id)).toEqual(['iran|russia']);
  expect(beyond.relations.map(({ id }) => id)).toEqual([
    'iran|opposes|isis-k',
    'russia|opposes|isis-k',
    'russia|supports|china',
  ]);
  expect(others).toEqual(['isis-k', 'china']);
});

test('who says most of some statements comes first', () => {
  const map = graph(
    'russia -supports-> iran',
    { line: 'iran -supports-> russia', speakers: [{ actor: 'iran' }] },
    { line: 'iran -supports-> china', speakers: [{ actor: 'iran' }] },
  );
  expect([...voicesAmong([...map.claims.values()])]).toEqual([
    ['iran', 2],
    [AUTHOR, 1],
  ]);
});
