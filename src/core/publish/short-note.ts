import { citedAs, shortAuthors, titleOf } from '../evidence/citation.ts';
import type { Citation } from '../model/citation.schema.ts';

// The notes follow Chicago, whose texts are American.
const CHICAGO = {
  two: (one: string, other: string) => `${one} and ${other}`,
  several: (first: string) => `${first} et al.`,
};

// Chicago asks for up to four words of a longer title.
const SHORT_TITLE_WORDS = 4;

/** A source that has been cited in full before, as in a later footnote: "Massicot, “Can a Pragmatic Relationship”" (Chicago Manual of Style, 17th ed., 14.30). */
export function shortNote(citation: Citation): string {
  const authors = shortAuthors(citedAs(citation), CHICAGO);
  const [main = ''] = titleOf(citation).split(/[:?!.] /);
  const words = main.replace(/^(?:an?|the) /i, '').split(/\s+/);
  const title = words.length > SHORT_TITLE_WORDS + 1 ? words.slice(0, SHORT_TITLE_WORDS) : words;
  const named = `“${title.join(' ').replace(/[.,;:]$/, '')}”`;
  return authors === null ? named : `${authors}, ${named}`;
}
