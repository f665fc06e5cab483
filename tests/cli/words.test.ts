import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { currentTypes, linesOn } from '../../src/cli/commands/words.ts';
import { languageFolders, WORDS } from '../../src/cli/language-files.ts';
import { gapsIn, strayBlanks } from '../../src/cli/language-gaps.ts';
import { textsTypes } from '../../src/cli/texts-types.ts';
import { withPlainEnds } from '../../src/core/model/line-ends.ts';
import { languages } from '../../src/core/words/languages.ts';

describe('the texts of each language', () => {
  test.each(languageFolders())(
    '%s lacks nothing, has nothing too many, and fills the same blanks',
    (language) => {
      expect(linesOn(language)).toEqual([]);
    },
  );

  test('are there for every language of the interface', () => {
    expect([...languageFolders()].sort()).toEqual(languages.map(({ id }) => String(id)).sort());
  });

  test('have types that are up to date', () => {
    const file = join(import.meta.dirname, '../..', WORDS, 'texts.generated.ts');
    expect(withPlainEnds(readFileSync(file, 'utf8')), 'Run: npm run words').toBe(currentTypes());
  });
});

describe('what a language lacks', () => {
  const blanks = { 'bar.found': 'count: number' };
  const english = {
    bar: { list: 'List', found: '{count, plural, one {# line} other {# lines}}' },
    keys: ['a'],
  };
  const faults = (language: string, texts: Parameters<typeof gapsIn>[2]) =>
    gapsIn(language, english, texts, blanks).map(({ path, fault }) => `${path} ${fault}`);

  test('is nothing where all is said', () => {
    const found = '{count, plural, one {# ligne} other {# lignes}}';
    expect(faults('fr', { bar: { list: 'Liste', found }, keys: ['b', 'c'] })).toEqual([]);
  });

  test('is each text that is missing, with its English, and each that is one too many', () => {
    expect(faults('fr', { bar: { found: english.bar.found, liste: 'Liste' }, keys: [] })).toEqual([
      'bar.list is missing; in English: "List"',
      'bar.liste is not needed: English has no such text',
    ]);
  });

  test('is a blank that is missing, or that nothing fills', () => {
    expect(faults('fr', { bar: { list: 'Liste', found: 'beaucoup' }, keys: [] })).toEqual([
      'bar.found lacks the blank {count}',
    ]);
    expect(faults('fr', { bar: { list: 'Liste', found: '{count} {number}' }, keys: [] })).toEqual([
      'bar.found has a blank {number} that nothing fills',
    ]);
    expect(faults('fr', { bar: { list: '{count}', found: '{count}' }, keys: [] })).toEqual([
      'bar.list has a brace, but takes no blanks',
    ]);
  });

  test('is a plural form that its numbers take', () => {
    expect(faults('pl', { bar: { list: 'Lista', found: english.bar.found }, keys: [] })).toEqual([
      'bar.found lacks the plural form "many"',
      'bar.found lacks the plural form "few"',
    ]);
  });

  test('is a group where a text should be, and a message that cannot be read', () => {
    expect(faults('fr', { bar: { list: { a: 'b' }, found: '{count' }, keys: [] })).toEqual([
      'bar.list is a group, but in English a text',
      expect.stringContaining('bar.found The message “{count” cannot be read'),
    ]);
  });

  test('in English is a message whose blanks are named and that is not there', () => {
    expect(strayBlanks(english, { ...blanks, 'bar.gone': 'a: string' }).map(({ path }) => path)).toEqual([
      'bar.gone',
    ]);
  });
});

test('a text has the type of a text, and a message that of a function', () => {
  const half = {
    name: 'Texts',
    about: 'All.',
    texts: { bar: { list: 'List', 'not-found': null, found: '{count}' }, rows: [{ keys: ['a'], does: 'b' }] },
    blanks: { 'bar.found': 'count: number' },
  };
  expect(textsTypes([half], { 'bar.list': 'On the bar.' })).toContain(
    `/** All. */
export type Texts = {
  readonly bar: {
    /** On the bar. */
    readonly list: string;
    readonly 'not-found': null;
    readonly found: (count: number) => string;
  };
  readonly rows: readonly {
    readonly keys: readonly string[];
    readonly does: string;
  }[];
};
`,
  );
});
