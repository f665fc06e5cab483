import { describe, expect, test } from 'vitest';
import { combined, filled } from '../../../src/core/words/fill.ts';
import {
  blanksOf,
  formatMessage,
  parseMessage,
  type Filling,
  type Speech,
} from '../../../src/core/words/message.ts';
import { speech as english } from '../../../src/core/words/en/grammar.ts';
import { speech as spanish } from '../../../src/core/words/es/grammar.ts';

const say = (message: string, values: Readonly<Record<string, Filling>>, speech: Speech = english) =>
  formatMessage(parseMessage(message), values, speech);

describe('a message', () => {
  test('takes its blanks by name, in the order of its language', () => {
    expect(say('{shown} of {all}', { all: 9, shown: 3 })).toBe('3 of 9');
    expect(say('de {all}, {shown}', { all: 9, shown: 3 })).toBe('de 9, 3');
  });

  test.each([
    [0, 'no line'],
    [1, '1 line'],
    [2, '2 lines'],
  ])('says %i in the plural form of its language', (count, words) => {
    expect(say('{count, plural, =0 {no line} one {# line} other {# lines}}', { count })).toBe(words);
  });

  test('takes the form "other" for a number whose own form it does not have', () => {
    const many: Speech = { form: () => 'few', numeral: String };
    expect(say('{count, plural, one {# linia} other {# linii}}', { count: 3 }, many)).toBe('3 linii');
  });

  test('writes a number as its language does', () => {
    expect(say('{count, plural, one {# línea} other {# líneas}}', { count: 12345 }, spanish)).toBe(
      '12.345 líneas',
    );
    expect(say('{count}', { count: 12345 }, spanish)).toBe('12.345');
    expect(say('{count}', { count: 12345 })).toBe('12345');
  });

  test('chooses by a word, by yes or no, and by whether anything is given', () => {
    const axis = '{axis, select, held {held} other {said}}';
    expect([say(axis, { axis: 'held' }), say(axis, { axis: 'said' })]).toEqual(['held', 'said']);
    const coded = '{isCoded, select, true {the same} other {another}}';
    expect([say(coded, { isCoded: true }), say(coded, { isCoded: false })]).toEqual(['the same', 'another']);
    const named = 'your copy{name, select, none {} other { ({name})}}';
    expect(['a.pdf', '', null, undefined].map((name) => say(named, { name }))).toEqual([
      'your copy (a.pdf)',
      'your copy',
      'your copy',
      'your copy',
    ]);
  });

  test('never reads what fills a blank as a message', () => {
    expect(say('{name}!', { name: '{other} #' })).toBe('{other} #!');
  });

  test.each(['{', '}', '{name', '{a, plural, one {x}}', '{a, choice, one {x} other {y}}', '{a b}', '{}'])(
    'that cannot be read says so: %s',
    (message) => {
      expect(() => parseMessage(message)).toThrow('cannot be read');
    },
  );

  test('names its blanks, also those inside a choice', () => {
    expect(blanksOf('{a} {b, plural, one {{c}} other {#}} {a}')).toEqual(['a', 'b', 'c']);
  });
});

describe('the texts of a language', () => {
  interface Texts {
    readonly title: string;
    readonly list: { readonly of: (shown: number, all: number) => string; readonly rows: readonly string[] };
  }
  const texts = filled<Texts>(
    { title: 'List', list: { of: '{shown} of {all}', rows: ['a'] } },
    { 'list.of': 'shown: number, all: number' },
    english,
  );

  test('hold plain texts, and a function for each message with blanks', () => {
    expect(texts.title).toBe('List');
    expect(texts.list.rows).toEqual(['a']);
    expect(texts.list.of(3, 9)).toBe('3 of 9');
  });

  test('lie together with the grammar of their group', () => {
    const all = combined(texts, { list: { joined: (names: readonly string[]) => names.join(' + ') } });
    expect(all.list.of(1, 2)).toBe('1 of 2');
    expect(all.list.joined(['a', 'b'])).toBe('a + b');
    expect(Object.keys(texts.list)).toEqual(['of', 'rows']);
  });
});
