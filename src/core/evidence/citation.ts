import type { Citation } from '../model/source.schema.ts';

/** How a language says who wrote something, and when. */
export interface CitedWords {
  /** "Ivanov and Smith". */
  readonly two: (one: string, other: string) => string;
  /** "Ivanov et al." */
  readonly several: (first: string) => string;
  /** Of a work without a date: "n.d.". */
  readonly undated: string;
}

// The notes follow Chicago, whose texts are American.
const CHICAGO = {
  two: (one: string, other: string) => `${one} and ${other}`,
  several: (first: string) => `${first} et al.`,
};

/** The authors by family name, as prose names them: "Massicot", "Ivanov and Smith", "Ivanov et al."; null if none is given. */
export function shortAuthors(citation: Citation, words: Pick<CitedWords, 'two' | 'several'>): string | null {
  const names = (citation.author ?? []).flatMap((name) => name.literal ?? name.family ?? name.given ?? []);
  const [first, second] = names;
  if (first === undefined) return null;
  if (second === undefined) return first;
  return names.length === 2 ? words.two(first, second) : words.several(first);
}

/** A source in a word or two: "Massicot 2021"; its title if it is unsigned, "n.d." if no year is given. */
export function shortCitation(citation: Citation, words: CitedWords): string {
  return `${shortAuthors(citation, words) ?? `“${citation.title}”`} ${yearOf(citation) ?? words.undated}`;
}

// Chicago asks for up to four words of a longer title.
const SHORT_TITLE_WORDS = 4;

/** A source that has been cited in full before, as in a later footnote: "Massicot, “Can a Pragmatic Relationship”" (Chicago Manual of Style, 17th ed., 14.30). */
export function shortNote(citation: Citation): string {
  const authors = shortAuthors(citation, CHICAGO);
  const [main = ''] = citation.title.split(/[:?!.] /);
  const words = main.replace(/^(?:an?|the) /i, '').split(/\s+/);
  const title = words.length > SHORT_TITLE_WORDS + 1 ? words.slice(0, SHORT_TITLE_WORDS) : words;
  const named = `“${title.join(' ').replace(/[.,;:]$/, '')}”`;
  return authors === null ? named : `${authors}, ${named}`;
}

/** The year of a source, or its date in words; null if none is given. */
export function yearOf({ issued }: Citation): string | null {
  const year = issued?.['date-parts']?.[0]?.[0];
  return year === undefined ? (issued?.literal ?? null) : String(year);
}
