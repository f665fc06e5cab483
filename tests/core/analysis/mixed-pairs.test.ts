import { expect, test } from 'vitest';
import { mixedPairsIn } from '../../../src/core/analysis/mixed-pairs.ts';
import { graph } from '../../support/build.ts';

const mixed = (...lines: readonly string[]) =>
  mixedPairsIn([...graph(...lines).pairs.values()]).map((row) => ({
    pair: row.pair.id,
    mixed: row.mixed,
    supports: row.supports.map(({ type }) => type.id).join(' '),
    opposes: row.opposes.map(({ type }) => type.id).join(' '),
  }));

test('a pair that does both holds on either side only what makes it so', () => {
  expect(
    mixed(
      'russia -intelligence-sharing-> taliban',
      'taliban -recognition-> russia',
      'taliban -assurance-> russia',
      'russia -terrorist-designation-> taliban',
      'russia -support?-> taliban',
      'russia -scepticism-> taliban',
      'russia -opposition!-> taliban',
    ),
  ).toEqual([
    {
      pair: 'russia|taliban',
      mixed: 'acts',
      supports: 'intelligence-sharing recognition',
      opposes: 'terrorist-designation',
    },
  ]);
});

test('pairs that differ only in aims and views stand after those that do in acts', () => {
  const pairs = mixed(
    'a -support-> b (intended)',
    'a -scepticism-> b',
    'c -support-> d',
    'c -opposition-> d',
    'e -support-> f',
  );
  expect(pairs.map(({ pair, mixed: how }) => `${pair} ${how}`)).toEqual(['c|d acts', 'a|b aims']);
});
