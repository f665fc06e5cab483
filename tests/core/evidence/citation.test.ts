import { describe, expect, test } from 'vitest';
import { formatCitation, shortAuthors, shortCitation } from '../../../src/core/evidence/citation.ts';
import { Citation } from '../../../src/core/model/source.schema.ts';

const article = Citation.parse({
  type: 'article-magazine',
  title: 'Can a Pragmatic Relationship With the Taliban Help Russia Counter Terrorism?',
  author: [{ family: 'Massicot', given: 'Dara' }],
  'container-title': 'The National Interest',
  issued: { 'date-parts': [[2021, 9, 8]] },
  URL: 'https://www.rand.org/pubs/external_publications/EP68716.html',
});

describe('a citation', () => {
  test('is author, year, title, where and when', () => {
    expect(formatCitation(article)).toBe(
      'Massicot, Dara. 2021. “Can a Pragmatic Relationship With the Taliban Help Russia Counter Terrorism?” ' +
        'The National Interest, September 8, 2021. https://www.rand.org/pubs/external_publications/EP68716.html.',
    );
  });

  test('in short is author and year', () => {
    expect(shortCitation(article)).toBe('Massicot 2021');
  });

  test('turns round the name of the first author only', () => {
    const three = [
      { family: 'Ivanov', given: 'Anna' },
      { family: 'Smith', given: 'Bo' },
      { literal: 'A Ministry' },
    ];
    const book = Citation.parse({ type: 'book', title: 'T', author: three, publisher: 'P' });
    expect(formatCitation(book)).toBe('Ivanov, Anna, Bo Smith, and A Ministry. n.d. “T.” P.');
    expect(shortAuthors(book)).toBe('Ivanov et al.');
    expect(shortAuthors({ ...book, author: three.slice(0, 2) })).toBe('Ivanov and Smith');
  });

  test('of a text that nobody signs opens with its title', () => {
    const unsigned = Citation.parse({ type: 'report', title: 'A Paper', issued: { literal: 'spring 1999' } });
    expect(formatCitation(unsigned)).toBe('“A Paper.” spring 1999.');
    expect(shortCitation(unsigned)).toBe('“A Paper” spring 1999');
    expect(shortAuthors(unsigned)).toBeNull();
  });

  test('holds volume, issue, pages and DOI where there are any', () => {
    const paper = Citation.parse({
      type: 'article-journal',
      title: 'Ties',
      author: [{ literal: 'Group' }],
      'container-title': 'Journal of Peace',
      volume: 4,
      issue: '2',
      page: '1–9',
      issued: { 'date-parts': [[2020]] },
      DOI: '10.1/x',
      URL: 'https://example.org',
    });
    expect(formatCitation(paper)).toBe(
      'Group. 2020. “Ties.” Journal of Peace 4 (2): 1–9. https://doi.org/10.1/x.',
    );
  });
});
