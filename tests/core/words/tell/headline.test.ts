import { describe, expect, test } from 'vitest';
import { firstSentences } from '../../../../src/core/words/tell/first-sentences.ts';
import { headlineOf } from '../../../../src/core/words/tell/headline.ts';
import { foundIn, restsOn } from '../../../../src/core/words/tell/rests-on.ts';
import { en } from '../../../../src/core/words/messages.ts';
import { messagesIn } from '../../../../src/core/words/messages-in.ts';
import { graph } from '../../../support/build.ts';
import { shippedMap } from '../../../support/maps.ts';

const es = messagesIn('es');

describe('the headline', () => {
  test.each([
    ['russia-taliban-2021', 2],
    ['orrim-strait-2031', 2],
  ] as const)('of %s is its author’s, and lights %i lines, in both languages', (name, count) => {
    const map = shippedMap(name);
    const { text, relations, isForeign } = headlineOf(map, en);
    expect({ text, isForeign }).toEqual({ text: map.map.headline?.text, isForeign: false });
    expect(relations).toHaveLength(count);
    const spanish = headlineOf(shippedMap(name, 'es'), es);
    expect(spanish).toEqual({ text: map.map.headline?.translations?.['es'], isForeign: false, relations });
  });

  test('of a map without one is a sentence about its lead pair', () => {
    const map = graph('iran -supports-> syria', 'russia -supports-> taliban', 'russia -opposes-> taliban');
    expect(headlineOf(map, en).text).toMatch(/Russia.*Taliban/);
    expect(headlineOf(map, en).relations).toEqual(['russia|supports|taliban', 'russia|opposes|taliban']);
  });

  test('of a map that states nothing says so', () => {
    expect(headlineOf(graph('iran -supports?-> syria'), en)).toEqual({
      text: 'Nothing here is stated as a fact',
      isForeign: false,
      relations: [],
    });
  });
});

describe('the first sentences of a summary', () => {
  test.each([
    ['One thing. Two things. Three things.', 'One thing. Two things.', 'Three things.'],
    ['One thing only', 'One thing only', ''],
    [
      'The U.S. Senate met Dr. Smythe. He left. They stayed.',
      'The U.S. Senate met Dr. Smythe. He left.',
      'They stayed.',
    ],
    ['¿Quién? Nadie. Todos.', '¿Quién? Nadie.', 'Todos.'],
  ])('%s', (text, first, rest) => {
    expect(firstSentences(text, 2, 'en')).toEqual({ first, rest });
  });

  test('of any language that a map may name are found', () => {
    expect(firstSentences('One thing. Two things.', 1, 'xx-1-a')).toMatchObject({ first: 'One thing.' });
  });
});

describe('what is said of the quotes', () => {
  const two = graph('a -support-> b', 'a -support-> c');
  const found = (c1: string, c2: string) =>
    foundIn(restsOn(two, { checked: '2025-01-02', results: { c1: [c1], c2: [c2] } }, en));

  test('is that each was found only if each was', () => {
    expect(found('found', 'several')).toEqual({ all: 2, found: 'all' });
    expect(found('found', 'differs')).toEqual({ all: 2, found: 1 });
    expect(found('found', 'no-text')).toEqual({ all: 2, found: 1 });
    expect(found('not-found', 'differs')).toEqual({ all: 2, found: 0 });
  });

  test('is that none was checked if no text was there, or nobody looked', () => {
    expect(found('no-text', 'no-text')).toEqual({ all: 2, found: null });
    expect(foundIn(restsOn(two, null, en))).toEqual({ all: 2, found: null });
  });

  test('is one phrase in either language', () => {
    expect(en.shell.overview.found(104, 'all')).toBe('104 quotes, each found word for word');
    expect(en.shell.overview.found(2, 1)).toBe('2 quotes, 1 of them found word for word');
    expect(en.shell.overview.found(1, null)).toBe('1 quote, not checked');
    expect(es.shell.overview.found(104, 'all')).toBe('104 citas, todas encontradas palabra por palabra');
    expect(es.shell.overview.found(1, 'all')).toBe('1 cita, encontrada palabra por palabra');
  });
});
