import type { Citation } from '../model/source.schema.ts';

type Name = NonNullable<Citation['author']>[number];
type CslDate = NonNullable<Citation['issued']>;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The authors by family name, as prose names them: "Massicot", "Ivanov and Smith", "Ivanov et al."; null where none is given. */
export function shortAuthors(citation: Citation): string | null {
  const names = (citation.author ?? []).flatMap((name) => name.literal ?? name.family ?? name.given ?? []);
  const [first, second] = names;
  if (first === undefined) return null;
  if (second === undefined) return first;
  return names.length === 2 ? `${first} and ${second}` : `${first} et al.`;
}

/** A source in a word or two: "Massicot 2021"; its title where nobody signs, "n.d." where no year is given. */
export function shortCitation(citation: Citation): string {
  return `${shortAuthors(citation) ?? `“${citation.title}”`} ${yearOf(citation) ?? 'n.d.'}`;
}

// Chicago asks for up to four words of a title that is longer.
const SHORT_TITLE_WORDS = 4;

/** A source that has been cited in full before, as a later footnote gives it: "Massicot, “Can a Pragmatic Relationship”" (Chicago Manual of Style, 17th ed., 14.30). */
export function shortNote(citation: Citation): string {
  const authors = shortAuthors(citation);
  const [main = ''] = citation.title.split(/[:?!.] /);
  const words = main.replace(/^(?:an?|the) /i, '').split(/\s+/);
  const title = words.length > SHORT_TITLE_WORDS + 1 ? words.slice(0, SHORT_TITLE_WORDS) : words;
  const named = `“${title.join(' ').replace(/[.,;:]$/, '')}”`;
  return authors === null ? named : `${authors}, ${named}`;
}

/** A source as a reference list gives it, plain text (Chicago Manual of Style, 17th ed., author-date). */
export function formatCitation(citation: Citation): string {
  const authors = authorsOf(citation.author ?? []);
  const year = yearOf(citation) ?? 'n.d.';
  const title = `“${ended(citation.title)}”`;
  const opening = authors ? [ended(authors), ended(year), title] : [title, ended(year)];
  const parts = [...opening, container(citation), publisher(citation)].filter((part) => part !== '');
  const address = citation.DOI ? `https://doi.org/${citation.DOI}` : citation.URL;
  if (citation.accessed)
    parts.push(`Accessed ${dayOf(citation.accessed) ?? citation.accessed.literal ?? 'n.d.'}.`);
  if (address) parts.push(`${address}.`);
  return parts.join(' ');
}

function authorsOf(names: readonly Name[]): string {
  const shown = names.map((name, at) => {
    if (name.literal) return name.literal;
    const parts = at === 0 ? [name.family, name.given] : [name.given, name.family];
    return parts.filter(Boolean).join(at === 0 ? ', ' : ' ');
  });
  if (shown.length < 3) return shown.join(', and ');
  return `${shown.slice(0, -1).join(', ')}, and ${shown.at(-1) ?? ''}`;
}

function container(citation: Citation): string {
  const day = citation.issued ? dayOf(citation.issued) : null;
  const numbered = [citation.volume, citation.issue === undefined ? undefined : `(${citation.issue})`];
  const name = [citation['container-title'], ...numbered].filter((part) => part !== undefined).join(' ');
  const pages = name && citation.page ? `${name}: ${citation.page}` : name;
  const parts = [pages, citation.number ?? '', day ?? ''].filter((part) => part !== '');
  return parts.length > 0 ? ended(parts.join(', ')) : '';
}

function publisher(citation: Citation): string {
  const parts = [citation['publisher-place'], citation.publisher].filter((part) => part !== undefined);
  return parts.length > 0 ? ended(parts.join(': ')) : '';
}

/** The year of a source as given; null where none is. */
export function yearOf({ issued }: Citation): string | null {
  const year = issued?.['date-parts']?.[0]?.[0];
  return year === undefined ? (issued?.literal ?? null) : String(year);
}

// The year alone already stands after the authors.
function dayOf(date: CslDate): string | null {
  const [year, month, day] = date['date-parts']?.[0] ?? [];
  const name = month === undefined ? undefined : MONTHS[month - 1];
  if (name === undefined || year === undefined) return null;
  return day === undefined ? `${name} ${year}` : `${name} ${day}, ${year}`;
}

function ended(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
