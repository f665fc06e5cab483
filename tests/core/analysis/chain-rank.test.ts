import { expect, test } from 'vitest';
import { answerTo } from '../../../src/core/analysis/answer.ts';
import { askOf, type Ask } from '../../../src/core/analysis/ask.ts';
import type { ActorId } from '../../../src/core/model/ids.ts';
import { graphWith, type Line } from '../../support/build.ts';

const source = (id: string, literal: string) => ({
  id,
  asOf: '2021',
  citation: { type: 'report', title: id, author: [{ literal }] },
});
const sources = [source('report', 'Ada'), source('other', 'Bo')];

function ranked(lines: readonly Line[], part: Partial<Ask> = {}) {
  const ask = { ...askOf('a' as ActorId, 'z' as ActorId), over: 'all' as const, ...part };
  return answerTo(graphWith({ map: { sources } }, ...lines), [], ask).chains;
}
const order = (lines: readonly Line[], part: Partial<Ask> = {}) =>
  ranked(lines, part).map(({ steps }) => steps.map(({ to }) => to).join(' '));

const via = (actor: string, marks = '') => [`a -supports-> ${actor}`, `${actor} -supports${marks}-> z`];

test('a chain is as strong as its weakest step: what is stated comes before what is possible', () => {
  expect(order([...via('m', '?'), ...via('n')])).toEqual(['n z', 'm z']);
});

test('a longer chain of stated steps comes before a shorter one with a possible step', () => {
  expect(order([...via('m', '?'), 'a -supports-> n', 'n -supports-> o', 'o -supports-> z'])).toEqual([
    'n o z',
    'm z',
  ]);
});

test('of chains as firm that comes first of which more say each step independently', () => {
  const said = (line: string, name: string) => ({
    line,
    speakers: [{ name }],
    evidence: [{ source: name === 'One' ? 'report' : 'other', exact: line }],
  });
  const lines = [
    ...via('m'),
    said('a -supports-> n', 'One'),
    said('a -supports-> n', 'Two'),
    said('n -supports-> z', 'One'),
    said('n -supports-> z', 'Two'),
  ];
  expect(order(lines)).toEqual(['n z', 'm z']);
  expect(ranked(lines)[0]!.strength).toMatchObject({ standing: 'stated', origins: 2 });
});

test('then the one with more passages, then the shorter one, then the alphabet', () => {
  const quote = (line: string, exact: string) => ({ line, evidence: [{ source: 'report', exact }] });
  const twice = (line: string) => [quote(line, `${line} one`), quote(line, `${line} two`)];
  expect(order([...via('m'), ...via('n').flatMap(twice)])).toEqual(['n z', 'm z']);
  expect(order([...via('n'), ...via('m'), 'n -supports-> m'])).toEqual(['m z', 'n z', 'm n z', 'n m z']);
});

test('the weakest step is named, the first of several as weak', () => {
  const [chain] = ranked([...via('m', '?')]);
  expect(chain!.weakest).toMatchObject({ from: 'm', to: 'z' });
  expect(ranked(via('m'))[0]!.weakest).toMatchObject({ from: 'a', to: 'm' });
});

test('the order does not hang on the order of the file', () => {
  const lines = [...via('m'), ...via('n'), 'm -opposes-> n', 'a -supports-> o', 'o -supports-> n'];
  expect(order([...lines].reverse())).toEqual(order(lines));
});
