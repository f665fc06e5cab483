import { expect, test } from 'vitest';
import { cellAt, cellsOf } from '../../../src/core/analysis/matrix.ts';
import type { ActorId } from '../../../src/core/model/ids.ts';
import { graph } from '../../support/build.ts';

const at = (cells: ReturnType<typeof cellsOf>, from: string, to: string) =>
  cellAt(cells, from as ActorId, to as ActorId).map(({ type }) => type.id);

test('the row acts, the column is whom it concerns; what is mutual stands in both', () => {
  const map = graph('russia -supports-> iran', 'russia -opposes-> iran', 'iran -talks- oman');
  const cells = cellsOf([...map.relations.values()]);
  expect(at(cells, 'russia', 'iran')).toEqual(['supports', 'opposes']);
  expect(at(cells, 'iran', 'russia')).toEqual([]);
  expect([at(cells, 'iran', 'oman'), at(cells, 'oman', 'iran')]).toEqual([['talks'], ['talks']]);
});

test('what an actor does to itself stands once', () => {
  const cells = cellsOf([...graph('iran -talks- iran').relations.values()]);
  expect(at(cells, 'iran', 'iran')).toEqual(['talks']);
});
