import { describe, expect, test } from 'vitest';
import type { QuoteCheck } from '../../../src/core/evidence/check-quote.ts';
import { checkWithNearest } from '../../../src/core/evidence/check-with-nearest.ts';
import { documentPassages } from '../../../src/core/evidence/document-passages.ts';
import { passageKey } from '../../../src/core/evidence/passages.ts';
import type { SourceId } from '../../../src/core/model/ids.ts';
import { graph } from '../../support/build.ts';

const source = 'report' as SourceId;
const mapOf = (...evidence: readonly object[]) =>
  graph(...evidence.map((one) => ({ line: 'a -support-> b', evidence: [{ source: 'report', ...one }] })));

function placed(text: string | null, ...evidence: readonly object[]) {
  const { claims } = mapOf(...evidence);
  const checks = new Map<string, QuoteCheck>();
  for (const { evidence: pieces } of claims.values())
    for (const piece of pieces) {
      const check = checkWithNearest(piece, text);
      if (check) checks.set(passageKey(piece), check);
    }
  return documentPassages(claims.values(), source, text === null ? null : checks);
}

const wordsOf = (text: string, { placed: list }: ReturnType<typeof placed>) =>
  list.map(({ parts }) => parts.map(({ start, end }) => text.slice(start, end)));

describe('in a text at hand a passage', () => {
  test('stands where its words are found, in the order of the text and not of the map', () => {
    const text = 'Russia helps. It also waits.';
    expect(wordsOf(text, placed(text, { exact: 'also waits' }, { exact: 'Russia helps' }))).toEqual([
      ['Russia helps'],
      ['also waits'],
    ]);
  });

  test('stands where that text has it, also where the map was coded from another edition', () => {
    const text = 'A new preface. Russia helps.';
    const coded = { exact: 'Russia helps', at: { start: 0, end: 12 } };
    expect(wordsOf(text, placed(text, coded))).toEqual([['Russia helps']]);
  });

  test('that differs in its spacing only has its place', () => {
    const text = 'They have\u00a0 helped it.';
    expect(wordsOf(text, placed(text, { exact: 'have helped' }))).toEqual([['have\u00a0 helped']]);
  });

  test('with an ellipsis has a place for each part', () => {
    const text = 'Moscow said, as ever, that it helps.';
    expect(wordsOf(text, placed(text, { exact: 'Moscow said', then: [{ exact: 'it helps' }] }))).toEqual([
      ['Moscow said', 'it helps'],
    ]);
  });

  test('that may stand at several places is put at none', () => {
    const { placed: list, unplaced } = placed('It helps. It helps.', { exact: 'It helps' });
    expect(list).toEqual([]);
    expect(unplaced).toMatchObject([
      {
        why: 'several',
        places: [
          { start: 0, end: 8 },
          { start: 10, end: 18 },
        ],
      },
    ]);
  });

  test('that is not found is told with its nearest place, and put at none', () => {
    const text = 'Russia openly helps the Taliban in the north.';
    const { placed: list, unplaced } = placed(text, {
      exact: 'Russia openly helps the Taliban in the south',
    });
    expect(list).toEqual([]);
    expect(unplaced[0]?.why).toBe('not-found');
    expect(unplaced[0]?.nearest?.text).toContain('helps the Taliban');
  });

  test('that holds another comes before it', () => {
    const text = 'Russia helps the Taliban.';
    expect(wordsOf(text, placed(text, { exact: 'Russia' }, { exact: 'Russia helps' }))).toEqual([
      ['Russia helps'],
      ['Russia'],
    ]);
  });
});

describe('without a text a passage', () => {
  test('stands where the map says, and last where it gives no offsets, a locator last of all', () => {
    const { placed: list, unplaced } = placed(
      null,
      { locator: 'p. 3' },
      { exact: 'later', at: { start: 50, end: 55 } },
      { exact: 'somewhere' },
      { exact: 'early', at: { start: 5, end: 10 } },
    );
    expect(list.map(({ passage }) => passage.evidence.exact)).toEqual(['early', 'later']);
    expect(unplaced.map(({ why }) => why)).toEqual(['no-offsets', 'locator']);
  });

  test('of another source is none of its', () => {
    const { claims } = mapOf({ exact: 'x', at: { start: 0, end: 1 } });
    expect(documentPassages(claims.values(), 'other' as SourceId, null)).toEqual({
      placed: [],
      unplaced: [],
    });
  });
});
