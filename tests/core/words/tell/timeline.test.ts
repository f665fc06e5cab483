import { describe, expect, test } from 'vitest';
import { timelineRows } from '../../../../src/core/analysis/timeline-rows.ts';
import type { Period } from '../../../../src/core/query/period.ts';
import { messagesIn } from '../../../../src/core/words/messages-in.ts';
import { periodWords, rowWords, timelineSentence } from '../../../../src/core/words/tell/timeline.ts';
import { graph } from '../../../support/build.ts';

const messages = messagesIn('en');
const map = graph(
  { line: 'russia -support-> taliban', held: '2015/..' },
  { line: 'russia -support-> iran', held: '2018' },
  'russia -opposition-> isis-k',
);
const rows = timelineRows(map, [...map.relations.values()], 'held');
const period: Period = { axis: 'held', from: '2015', to: '2021-08', undated: 'keep', open: 'goes-on' };
const sentence = (asked: Period | null, within = 1) =>
  timelineSentence(asked?.axis ?? 'held', asked, rows, within, messages);

describe('the sentence above the timeline', () => {
  test('says how many statements carry a date, where all time is shown', () => {
    expect(sentence(null)).toBe('2 of 3 statements shown say when it was so.');
  });

  test('says which dates are shown, what lies within, and what becomes of the rest', () => {
    expect(sentence(period)).toBe(
      'Showing what was so, or may have been, between 2015 and August 2021: 1 of 2 dated statements; 1 without a date is also shown.',
    );
    expect(sentence({ ...period, undated: 'drop' })).toMatch(/1 without a date is hidden\.$/);
  });

  test('says of when it was said that it was said, and one date as one', () => {
    expect(sentence({ ...period, axis: 'said', from: '2021-08', to: '2021-08' })).toMatch(
      /^Showing what was said in August 2021: 1 of 2/,
    );
  });
});

test.each([
  ['2015', '2018', 'from 2015 to 2018'],
  ['2021-08', '2021-08', 'in August 2021'],
  ['2021-08-24', '2021-08-24', 'on 24 August 2021'],
])('the period %s to %s is "%s"', (from, to, words) => {
  expect(periodWords({ from, to }, messages)).toBe(words);
});

test('an interval is read out with its date, its sentence, and whether it is shown', () => {
  const [row] = rows.rows;
  expect(rowWords(map, row!, 'held', true, messages)).toMatch(/^2015 on: Russia supported Taliban .*\.$/);
  expect(rowWords(map, row!, 'held', false, messages)).toMatch(/Outside the dates shown\.$/);
});
