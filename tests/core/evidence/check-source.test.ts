import { describe, expect, test } from 'vitest';
import { checkSource } from '../../../src/core/evidence/check-source.ts';
import { countChecks, isAnotherText, quotesOf, standing } from '../../../src/core/evidence/source-checks.ts';
import type { SourceId } from '../../../src/core/model/ids.ts';
import { graph, type Line } from '../../support/build.ts';

const report = 'report' as SourceId;
const quoting = (exact: string, rest: object = {}): Line => ({
  line: 'russia -supports-> taliban',
  evidence: [{ source: 'report', exact, ...rest }],
});
const quotes = (...lines: readonly Line[]) => quotesOf(graph(...lines).claims.values(), report);

describe('the quotes of a source', () => {
  test('are counted once, however many statements rest on one', () => {
    expect(quotes(quoting('helps'), quoting('helps'), quoting('sends arms'))).toHaveLength(2);
  });

  test('are those of this source alone, and no locators', () => {
    const other: Line = { line: 'a -supports-> b', evidence: [{ source: 'other', exact: 'helps' }] };
    const locator: Line = { line: 'a -supports-> b', evidence: [{ source: 'report', locator: 'p. 4' }] };
    const found = quotes(quoting('helps'), other, locator);
    expect(found.map(({ evidence }) => evidence)).toEqual([{ source: 'report', exact: 'helps' }]);
  });
});

describe('a copy', () => {
  const given = quotes(
    quoting('helps the group'),
    quoting('sends arms'),
    quoting('talks'),
    quoting('denies all of this'),
  );
  const text = 'It helps\nthe group, talks here and talks there, and sends arms.';

  test('is held against every quote, each by its key', () => {
    const checks = checkSource(given, text);
    expect([...checks.keys()]).toEqual(given.map(({ key }) => key));
    expect([...checks.values()].map(({ result }) => result)).toEqual([
      'differs',
      'found',
      'several',
      'not-found',
    ]);
  });

  test('tells the nearest place of what is not found', () => {
    const [check] = checkSource(quotes(quoting('helps the large group')), 'It helps the group now.').values();
    expect(check).toMatchObject({ result: 'not-found', nearest: { text: 'helps the group' } });
  });

  test('is summed up by its results', () => {
    const counts = countChecks(checkSource(given, text));
    expect(counts).toEqual({ all: 4, found: 1, several: 1, differs: 1, 'not-found': 1, 'no-text': 0 });
    expect(standing(counts)).toBe(3);
  });

  test('tells how far the check is', () => {
    const shares: number[] = [];
    checkSource(given, text, (share) => shares.push(share));
    expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
  });

  test('is another text where fewer than a quarter of the quotes stand in it', () => {
    const four = quotes(quoting('one'), quoting('two'), quoting('three'), quoting('four'));
    expect(isAnotherText(checkSource(four, 'nothing of the kind'))).toBe(true);
    expect(isAnotherText(checkSource(four, 'only one'))).toBe(false);
    expect(isAnotherText(checkSource([...four, ...quotes(quoting('five'))], 'only one'))).toBe(true);
    expect(isAnotherText(checkSource([], 'whatever'))).toBe(false);
  });
});
