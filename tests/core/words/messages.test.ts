import { describe, expect, test } from 'vitest';
import { relationTypes } from '../../../src/core/model/relation-types.ts';
import { facets } from '../../../src/core/query/facets.ts';
import { LOOKS } from '../../../src/core/model/look.ts';
import { isPluralName, pluralVerb, withObject } from '../../../src/core/words/en/grammar.ts';
import { facetWords, valueWords } from '../../../src/core/words/tell/facets.ts';
import { lookWords } from '../../../src/core/words/tell/looks.ts';
import { messagesIn } from '../../../src/core/words/messages-in.ts';
import { graph } from '../../support/build.ts';

const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
};

const en = messagesIn('en');

describe('the catalogue of texts', () => {
  test('holds no empty text and never says "verified"', () => {
    for (const text of textsOf(en)) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/verified/i);
    }
  });

  test('is English where a language is not there', () => {
    expect(messagesIn('xx')).toBe(en);
    expect(messagesIn('__proto__')).toBe(en);
  });

  test('names every facet, every look and every value', () => {
    const map = graph('russia -support-> iran', 'russia -recognition!-> iran');
    for (const facet of facets) {
      expect(facetWords(facet.id, en)).not.toBe(facet.id);
      for (const value of facet.values(map)) expect(valueWords(map, facet.id, value, en)).not.toBe('');
    }
    expect(LOOKS.map((look) => lookWords(look, en).label)).toHaveLength(LOOKS.length);
    expect(valueWords(map, 'look', 'denied', en)).toBe('said not to be so');
    expect(valueWords(map, 'kind', 'state', en)).toBe('states');
  });
});

describe('English', () => {
  test.each([
    ['Central Asian states', true],
    ['terrorist groups in Afghanistan', true],
    ['Russia’s allies', true],
    ['United States', false],
    ['Ministry of foreign affairs', false],
    ['Taliban', false],
    ['the press', false],
  ])('takes "%s" for several: %s', (name, isPlural) => {
    expect(isPluralName(name)).toBe(isPlural);
  });

  test.each([
    ['shares intelligence', 'share intelligence'],
    ['is a member', 'are a member'],
    ['has forces in', 'have forces in'],
    ['pushes', 'push'],
    ['carries', 'carry'],
    ['fled', 'fled'],
    ['exercise together', 'exercise together'],
  ])('lets several say "%s" as "%s"', (one, several) => {
    expect(pluralVerb(one)).toBe(several);
  });

  test.each([
    ['listed as terrorists', 'listed X as terrorists'],
    ['support politically', 'support X politically'],
    ['politically supported', 'politically supported X'],
    ['rely', 'rely X'],
    ['shared intelligence with', 'shared intelligence with X'],
  ])('puts the object of "%s": %s', (phrase, words) => {
    expect(withObject(phrase, 'X')).toBe(words);
  });

  test('agrees in number in all verbs of the catalogue', () => {
    for (const { short } of relationTypes) expect(pluralVerb(short.present)).not.toMatch(/^(is|has|was)\b/);
  });
});
