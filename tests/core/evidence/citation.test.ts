import { describe, expect, test } from 'vitest';
import { shortAuthors, shortCitation, shortNote } from '../../../src/core/evidence/citation.ts';
import { cited } from '../../../src/core/words/en/interface.ts';
import { cited as inSpanish } from '../../../src/core/words/es/interface.ts';
import { Citation } from '../../../src/core/model/source.schema.ts';

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
});

describe('a source that a note names again', () => {
  test('is its author and the first words of its title', () => {
    expect(shortNote(article)).toBe('Massicot, “Can a Pragmatic Relationship”');
  });

  test.each([
    ['The Tide', '“Tide”'],
    ['Ports: A Long History of Harbours', '“Ports”'],
    ['Who Steers the Orrim Strait?', '“Who Steers the Orrim Strait?”'],
  ])('%s is %s', (title, short) => {
    expect(shortNote(work(title))).toBe(short);
  });
});
