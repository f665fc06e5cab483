import { describe, expect, test } from 'vitest';
import { shortAuthors, shortCitation } from '../../../src/core/evidence/citation.ts';
import { cited } from '../../../src/core/words/en/interface.ts';
import { cited as inSpanish } from '../../../src/core/words/es/interface.ts';
import { Citation } from '../../../src/core/model/citation.schema.ts';

const work = (title: string, rest: object = {}) => Citation.parse({ type: 'book', title, ...rest });
const article = work('Can a Pragmatic Relationship With the Taliban Help Russia Counter Terrorism?', {
  author: [{ family: 'Massicot', given: 'Dara' }],
  issued: { 'date-parts': [[2021, 9, 8]] },
});

describe('a source in short', () => {
  test('is author and year', () => {
    expect(shortCitation(article, cited)).toBe('Massicot 2021');
  });

  test('of several authors names one or two', () => {
    const author = [{ family: 'Ivanov' }, { family: 'Smith' }, { literal: 'A Ministry' }];
    expect(shortAuthors(work('T', { author }), cited)).toBe('Ivanov et al.');
    expect(shortAuthors(work('T', { author: author.slice(0, 2) }), cited)).toBe('Ivanov and Smith');
  });

  test('is told in the language of the reader', () => {
    const author = [{ family: 'Ivanov' }, { family: 'Iglesias' }];
    expect(shortCitation(work('T', { author }), inSpanish)).toBe('Ivanov e Iglesias s. f.');
  });

  test('that nobody signs is its title, and "n.d." without a year', () => {
    expect(shortCitation(work('A Paper', { issued: { literal: 'spring 1999' } }), cited)).toBe(
      '“A Paper” spring 1999',
    );
    expect(shortCitation(work('A Paper'), cited)).toBe('“A Paper” n.d.');
    expect(shortAuthors(work('A Paper'), cited)).toBeNull();
  });

  test('that somebody edited or translated is cited by them, though they are not who says what it says', () => {
    const editor = [{ family: 'Hoven', given: 'Jeroen' }];
    const edited = work('On ports', { editor, issued: { 'date-parts': [[1998]], circa: true } });
    expect(shortCitation(edited, cited)).toBe('Hoven ca. 1998');
    expect(shortAuthors(edited, cited)).toBeNull();
    expect(shortCitation(work('On ports', { translator: editor }), cited)).toBe('Hoven n.d.');
  });

  test('keeps a particle that belongs to the name, and neither a dropped one nor a suffix', () => {
    const short = (name: object) => shortAuthors(work('T', { author: [name] }), cited);
    expect(short({ family: 'Hoven', given: 'Jeroen', 'non-dropping-particle': 'van den' })).toBe(
      'van den Hoven',
    );
    expect(short({ family: 'Gaulle', given: 'Charles', 'dropping-particle': 'de' })).toBe('Gaulle');
    expect(short({ family: 'King', given: 'Marta L.', suffix: 'Jr.' })).toBe('King');
    expect(short({ family: 'UNESCO', given: '' })).toBe('UNESCO');
    expect(short({ given: 'Plato' })).toBe('Plato');
  });

  test.each([
    [{ 'date-parts': [['2016', 2, 9]] }, '2016'],
    [{ 'date-parts': [['2016', '02', '09']] }, '2016'],
    [{ 'date-parts': [[2016], [2018]] }, '2016–2018'],
    [
      {
        'date-parts': [
          [2016, 2],
          [2016, 5],
        ],
      },
      '2016',
    ],
    [{ 'date-parts': [[1998]], circa: 1 }, 'ca. 1998'],
    [{ 'date-parts': [['1998']], circa: 'true' }, 'ca. 1998'],
    [{ 'date-parts': [[1998]], circa: false }, '1998'],
    [{ 'date-parts': [[1998]], circa: '0' }, '1998'],
    [{ raw: '2016-02-09' }, '2016'],
    [{ raw: '1998~' }, 'ca. 1998'],
    [{ edtf: '2016/2018' }, '2016–2018'],
    ['2016-02', '2016'],
    [2016, '2016'],
    [{ raw: 'early 1998' }, 'early 1998'],
    [{ 'date-parts': [[]] }, 'n.d.'],
    [{ 'date-parts': [['']] }, 'n.d.'],
    [{ literal: '' }, 'n.d.'],
    [{}, 'n.d.'],
  ])('of the date %j is of %s', (issued, year) => {
    expect(shortCitation(work('T', { author: [{ family: 'Roe' }], issued }), cited)).toBe(`Roe ${year}`);
  });

  test('has a title without the marks of a reference manager', () => {
    const title = 'The <i>Ambery</i> in <span class="nocase">iOS</span><sup>2</sup>, 1 < 2';
    expect(shortCitation(work(title), cited)).toBe('“The Ambery in iOS2, 1 < 2” n.d.');
  });
});
