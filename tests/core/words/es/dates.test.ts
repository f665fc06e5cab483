import { describe, expect, test } from 'vitest';
import { isPluralName, listed, numeral, pluralVerb } from '../../../../src/core/words/es/grammar.ts';
import { asOfWords, dateWords, whenWords, yearWords } from '../../../../src/core/words/tell/dates.ts';
import { es } from '../../../support/spanish.ts';

describe('a date in Spanish', () => {
  test.each([
    ['2021-08-24', 'el 24 de agosto de 2021'],
    ['2021-08', 'en agosto de 2021'],
    ['2021', 'en 2021'],
    ['199X', 'en la década de 1990'],
    ['19XX', 'en algún momento entre 1900 y 1999'],
    ['2021-22', 'en verano de 2021'],
    ['2016-12~', 'hacia diciembre de 2016'],
    ['2016?', 'en 2016 (fecha incierta)'],
    ['-0043', 'en 44 a. C.'],
    ['2016-12~/..', 'desde diciembre de 2016 aproximadamente'],
    ['2031-03-03/..', 'desde el 3 de marzo de 2031'],
    ['2016/', 'desde 2016 (no se sabe hasta cuándo)'],
    ['/2016', 'hasta 2016 (no se sabe desde cuándo)'],
    ['1990/2009', 'desde 1990 hasta 2009'],
    ['/', 'en un momento que no se conoce'],
    ['hace poco', 'en la fecha «hace poco»'],
  ])('%s: %s', (edtf, words) => {
    expect(whenWords(edtf, es)).toBe(words);
  });

  test('stands alone, as of now, and in years', () => {
    expect(dateWords('2021-09-03', es)).toBe('3 de septiembre de 2021');
    expect(asOfWords('2021-09?', es)).toBe('septiembre de 2021');
    expect(yearWords('199X', false, es)).toBe('años 1990');
    expect(yearWords('2015/..', false, es)).toBe('desde 2015');
    expect(yearWords('1990/2009', false, es)).toBe('1990–2009');
  });
});

describe('Spanish grammar', () => {
  test('joins with "e" before the sound i and with "u" before the sound o', () => {
    expect(listed(['Rusia', 'Irán'])).toBe('Rusia e Irán');
    expect(listed(['padre', 'hijo'])).toBe('padre e hijo');
    expect(listed(['agua', 'hielo'])).toBe('agua y hielo');
    expect(listed(['Irán', 'Rusia', 'Yemen'])).toBe('Irán, Rusia y Yemen');
    expect(listed(['siete', 'ocho'], 'o')).toBe('siete u ocho');
    expect(listed(['uno'])).toBe('uno');
  });

  test('puts verbs into the plural, and knows plural names', () => {
    expect(pluralVerb('se oponía a')).toBe('se oponían a');
    expect(pluralVerb('es aliado de')).toBe('son aliado de');
    expect(pluralVerb('son aliados')).toBe('son aliados');
    expect(['los talibanes', 'estados de Asia Central', 'Central Asian states'].every(isPluralName)).toBe(
      true,
    );
    expect(['Rusia', 'Estados Unidos', 'el gobierno'].some(isPluralName)).toBe(false);
  });

  test('writes large numbers as Spanish does', () => {
    expect(numeral(12345)).toBe('12.345');
  });
});
