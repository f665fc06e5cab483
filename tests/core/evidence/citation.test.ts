import { describe, expect, test } from 'vitest';
import { shortAuthors, shortCitation, shortNote } from '../../../src/core/evidence/citation.ts';
import { Citation } from '../../../src/core/model/source.schema.ts';

const work = (title: string, rest: object = {}) => Citation.parse({ type: 'book', title, ...rest });
const article = work('Can a Pragmatic Relationship With the Taliban Help Russia Counter Terrorism?', {
  author: [{ family: 'Massicot', given: 'Dara' }],
  issued: { 'date-parts': [[2021, 9, 8]] },
});

describe('a source in short', () => {
  test('is author and year', () => {
    expect(shortCitation(article)).toBe('Massicot 2021');
  });

  test('of several authors names one or two', () => {
    const author = [{ family: 'Ivanov' }, { family: 'Smith' }, { literal: 'A Ministry' }];
    expect(shortAuthors(work('T', { author }))).toBe('Ivanov et al.');
    expect(shortAuthors(work('T', { author: author.slice(0, 2) }))).toBe('Ivanov and Smith');
  });

  test('that nobody signs is its title, and "n.d." without a year', () => {
    expect(shortCitation(work('A Paper', { issued: { literal: 'spring 1999' } }))).toBe(
      '“A Paper” spring 1999',
    );
    expect(shortCitation(work('A Paper'))).toBe('“A Paper” n.d.');
    expect(shortAuthors(work('A Paper'))).toBeNull();
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
