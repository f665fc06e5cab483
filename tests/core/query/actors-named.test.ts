import { expect, test } from 'vitest';
import { actorsNamed } from '../../../src/core/query/actors-named.ts';
import { graphWith } from '../../support/build.ts';

const { actors } = graphWith(
  {
    actors: [
      { id: 'isis-k', name: 'ISIS-K', aliases: ['Islamic State Khorasan Province', 'Daesh'] },
      { id: 'gru', name: 'Main Directorate of the General Staff', label: 'GRU (Russian)' },
      { id: 'russia', name: 'Russia', aliases: ['Moscow'] },
      { id: 'syria', name: 'Sýria' },
    ],
  },
  'gru -supports-> isis-k',
  'russia -supports-> syria',
);
const found = (typed: string) => actorsNamed(actors.values(), typed).map(({ id }) => id);

test('an actor is found by name, short name and alias, in any case and without accents', () => {
  expect(found('syri')).toEqual(['syria']);
  expect(found('gru')).toEqual(['gru']);
  expect(found('DAESH')).toEqual(['isis-k']);
  expect(found('isis k')).toEqual(['isis-k']);
});

test('the alias that was found is told, the name is not told twice', () => {
  expect(actorsNamed(actors.values(), 'mosc')).toEqual([{ id: 'russia', name: 'Russia', alias: 'Moscow' }]);
  expect(actorsNamed(actors.values(), 'russia')[0]).toEqual({ id: 'russia', name: 'Russia', alias: null });
});

test('a name that begins with what was typed comes before one that holds it', () => {
  expect(found('russia')).toEqual(['russia', 'gru']);
});

test('everybody is found by nothing, and nobody by what no name holds', () => {
  expect(found('').toSorted()).toEqual(['gru', 'isis-k', 'russia', 'syria']);
  expect(found('zzz')).toEqual([]);
});
