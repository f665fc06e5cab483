import type { Citation, Source } from '../model/source.schema.ts';

type Field = readonly [string, string | null];
type Entry = { readonly type: string; readonly container?: string; readonly publisher?: string };

const MISC: Entry = { type: 'misc', container: 'howpublished' };

/** The BibTeX type of a CSL type, and the fields for its container and publisher. */
const ENTRIES: Readonly<Record<string, Entry>> = {
  'article-journal': { type: 'article', container: 'journal' },
  'article-magazine': { type: 'article', container: 'journal' },
  'article-newspaper': { type: 'article', container: 'journal' },
  book: { type: 'book', container: 'series' },
  chapter: { type: 'incollection', container: 'booktitle' },
  'paper-conference': { type: 'inproceedings', container: 'booktitle' },
  report: { type: 'techreport', container: 'series', publisher: 'institution' },
  thesis: { type: 'phdthesis', publisher: 'school' },
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The works as a BibTeX file, UTF-8; the keys are the ids of the sources. */
export function bibtex(sources: readonly Pick<Source, 'id' | 'citation'>[]): string {
  return sources.map(({ id, citation }) => entryOf(id, citation)).join('\n');
}

function entryOf(key: string, citation: Citation): string {
  const row = Object.hasOwn(ENTRIES, citation.type) ? (ENTRIES[citation.type] ?? MISC) : MISC;
  const [year, month, day] = citation.issued?.['date-parts']?.[0] ?? [];
  // The number of a press article belongs to an archive or a publisher, not to its issue.
  const number = row.type === 'article' ? undefined : citation.number;
  const issue = citation.issue === undefined ? number : String(citation.issue);
  const fields: readonly Field[] = [
    ['author', authors(citation)],
    // Double braces keep the letters of the title as they are.
    ['title', `{${tex(citation.title)}}`],
    [row.container ?? 'howpublished', text(citation['container-title'])],
    [row.publisher ?? 'publisher', text(citation.publisher)],
    ['address', text(citation['publisher-place'])],
    ['type', row.type === 'techreport' ? text(citation.genre) : null],
    ['volume', citation.volume === undefined ? null : tex(String(citation.volume))],
    ['number', text(issue)],
    ['pages', citation.page === undefined ? null : tex(citation.page).replace(/\s*[-–]+\s*/g, '--')],
    ['year', year === undefined ? text(citation.issued?.literal) : String(year)],
    ['month', month === undefined ? null : (MONTHS[month - 1] ?? null)],
    ['day', day === undefined ? null : String(day)],
    ['doi', citation.DOI === undefined ? null : address(citation.DOI)],
    ['url', citation.URL === undefined ? null : address(citation.URL)],
    ['urldate', accessed(citation)],
    ['language', text(citation.language)],
    ['note', text(citation.note)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = ${name === 'month' ? value : `{${value}}`}`],
  );
  return `@${row.type}{${key},\n${lines.join(',\n')}\n}\n`;
}

// Names of institutions have their own braces, or "Ministry of Trade and Ports" would be two people.
function authors({ author = [] }: Citation): string | null {
  const names = author.map(({ family, given, literal }) => {
    if (literal !== undefined) return `{${tex(literal)}}`;
    const parts = [family, given].filter((part) => part !== undefined).map(nameTex);
    return parts.length > 1 ? parts.join(', ') : `{${parts.join('')}}`;
  });
  return names.length === 0 ? null : names.join(' and ');
}

const nameTex = (name: string) => (/\band\b|,/.test(name) ? `{${tex(name)}}` : tex(name));

function accessed({ accessed: date }: Citation): string | null {
  const parts = date?.['date-parts']?.[0];
  return parts?.length === 3 ? parts.map((part) => String(part).padStart(2, '0')).join('-') : null;
}

const text = (value: string | undefined) => (value === undefined ? null : tex(value));

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A text that LaTeX sets letter for letter, on one line. */
function tex(value: string): string {
  return value.replace(/\s+/g, ' ').replace(/[\\{}$&#_%~^]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);
}

// An address is not text: only characters that would end the field are escaped, with percent signs.
function address(value: string): string {
  return value.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));
}
