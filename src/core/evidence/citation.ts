import type { Citation, CslName } from '../model/citation.schema.ts';

/** How a language says who wrote something, and when. */
export interface CitedWords {
  /** "Ivanov and Smith". */
  readonly two: (one: string, other: string) => string;
  /** "Ivanov et al." */
  readonly several: (first: string) => string;
  /** Of a work without a date: "n.d.". */
  readonly undated: string;
}

/** Those who a work is by. */
interface Authored {
  readonly author?: readonly CslName[] | undefined;
}

/** The authors by family name, as prose names them: "Massicot", "van den Hoven and Smith", "Ivanov et al."; null if none is given. */
export function shortAuthors(
  { author = [] }: Authored,
  words: Pick<CitedWords, 'two' | 'several'>,
): string | null {
  const names = author.flatMap((name) => familyOf(name) || []);
  const [first, second] = names;
  if (first === undefined) return null;
  if (second === undefined) return first;
  return names.length === 2 ? words.two(first, second) : words.several(first);
}

// "van den Hoven" keeps its particles, "de Gaulle" drops them: reference managers keep the two apart.
const familyOf = ({ literal, family, given, 'non-dropping-particle': particle }: CslName) =>
  literal ?? (family ? (particle ? `${particle} ${family}` : family) : given);

/** Those who a work is cited by: its authors, or who edited or translated it, as in Chicago's notes. */
export const citedAs = ({ author, editor, translator }: Citation): Authored => ({
  author: author ?? editor ?? translator,
});

/** A source in a word or two: "Massicot 2021"; its title if it is unsigned, "n.d." if no year is given. */
export function shortCitation(citation: Citation, words: CitedWords): string {
  return `${shortAuthors(citedAs(citation), words) ?? `“${titleOf(citation)}”`} ${yearOf(citation) ?? words.undated}`;
}

/** The title as plain text: reference managers mark words in it with HTML (CSL 1.0.2, rich text). */
export const titleOf = ({ title }: Citation): string =>
  title.replace(/<\/?(?:[bi]|su[bp]|span( [^<>]*)?)>/g, '');

/** The year of a source, "2016–2018", "ca. 1998", or its date in words; null if none is given. */
export function yearOf({ issued }: Citation): string | null {
  const [[year] = [], [last] = []] = issued?.['date-parts'] ?? [];
  if (year === undefined) return issued?.literal ?? null;
  const years = last === undefined || last === year ? String(year) : `${String(year)}–${String(last)}`;
  return issued?.circa ? `ca. ${years}` : years;
}
