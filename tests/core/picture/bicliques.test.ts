import { describe, expect, test } from 'vitest';
import { bicliques, saved, type DoerRow } from '../../../src/core/picture/bicliques.ts';

const row = (doer: string, receivers: string, kind = 'same'): DoerRow => ({
  kind,
  doer,
  receivers: new Set(receivers.split(' ')),
});
const told = (rows: readonly DoerRow[]) =>
  bicliques(rows).map((one) => `${one.rows.map(({ doer }) => doer).join('')}>${one.receivers.join('')}`);

describe('sets in which each has each', () => {
  test('three and three are one, two and three are none: joining would save nothing', () => {
    expect(told([row('a', 'x y z'), row('b', 'x y z'), row('c', 'x y z')])).toEqual(['abc>xyz']);
    expect(told([row('a', 'x y z'), row('b', 'x y z')])).toEqual([]);
    expect(told([row('a', 'w x y z'), row('b', 'w x y z')])).toEqual(['ab>wxyz']);
  });

  test('a combination that is missing is left out, with its row or its receiver', () => {
    const rows = [row('a', 'w x y z'), row('b', 'w x y z'), row('c', 'x y z'), row('d', 'y z')];
    expect(told(rows)).toEqual(['abc>xyz', 'ab>wxyz', 'abcd>yz']);
  });

  test('what differs in kind is never together', () => {
    expect(told([row('a', 'x y z'), row('b', 'x y z'), row('c', 'x y z', 'other')])).toEqual([]);
  });

  test('the one that saves most comes first, and the order of the rows does not matter', () => {
    const rows = [
      row('a', 'p q r'),
      row('b', 'p q r'),
      row('c', 'p q r'),
      ...['d', 'e', 'f', 'g'].map((doer) => row(doer, 'w x y z')),
    ];
    expect(told(rows)).toEqual(['defg>wxyz', 'abc>pqr']);
    expect(told([...rows].reverse()).map((one) => one.length)).toEqual([9, 7]);
  });

  test('of any table each row has each receiver, and joining saves a stroke', () => {
    let seed = 7;
    const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
    for (let table = 0; table < 40; table++) {
      const rows = Array.from({ length: 8 }, (_, index) => {
        const receivers = 'rstuvwx'.split('').filter(() => random() < 0.6);
        return { kind: random() < 0.8 ? 'one' : 'other', doer: String(index), receivers: new Set(receivers) };
      });
      for (const one of bicliques(rows)) {
        expect(saved(one)).toBeGreaterThan(0);
        expect(new Set(one.rows.map(({ kind }) => kind)).size).toBe(1);
        for (const { receivers } of one.rows)
          expect(one.receivers.filter((receiver) => !receivers.has(receiver))).toEqual([]);
      }
    }
  });
});
