import { expect, test } from 'vitest';
import { colours } from '../../../src/core/look/colours.ts';
import { exports } from '../../../src/core/publish/exports.ts';
import { reportOf } from '../../../src/core/publish/report.ts';
import { messagesIn } from '../../../src/core/words/messages-in.ts';
import { graph } from '../../support/build.ts';
import { es, inSpanish } from '../../support/spanish.ts';
import { takenFrom } from '../../support/taken.ts';

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};
const en = messagesIn('en');
const spanish = new Set(textsIn(es));
// What reports and pictures may say: phrases, since a word alone may stand in a name or in code.
const phrases = textsIn([en.takeaway, en.citing, en.shell, en.looks, en.grades, en.ui]).filter(
  (text) => text.split(' ').length > 2 && !spanish.has(text),
);

const map = inSpanish(
  graph('rusia -support-> siria', 'rusia -opposition!-> daesh', 'rusia -engagement- siria'),
);
const taken = takenFrom(map, { messages: es });

test.each(exports.filter(({ group }) => group !== 'data'))('$id is written in Spanish', ({ write }) => {
  const text = write({
    taken,
    report: reportOf(taken),
    paint: (role) => colours.light[role],
    theme: 'light',
    shape: 'screen',
    fontFaces: '',
  });
  expect(text).toMatch(/[Aa] fecha de septiembre de 2021/);
  expect(text).toContain('Entente');
  expect(phrases.filter((phrase) => text.includes(phrase))).toEqual([]);
  const read = text.replaceAll(/<style[^]*?<\/style>|<[^>]+>/g, ' ');
  expect(read).not.toMatch(/\b(?:supported|according to|statements?|passages?|stated|source given)\b/);
});

test('a footnote is Spanish as well, with the words in force', () => {
  const html = exports
    .find(({ id }) => id === 'report-markdown')!
    .write({
      taken,
      report: reportOf(taken),
      paint: (role) => colours.light[role],
      theme: 'light',
      shape: 'screen',
      fontFaces: '',
    });
  expect(html).toContain('Rusia apoyaba a Siria');
  expect(html).toContain(es.takeaway.report.bibliography);
});
