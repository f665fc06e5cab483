import { titleOf } from '../evidence/citation.ts';
import type { Citation, CslName } from '../model/citation.schema.ts';
import type { CslDate } from '../model/csl-date.ts';
import type { Source } from '../model/source.schema.ts';

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
  const [, month, day] = citation.issued?.['date-parts']?.[0] ?? [];
  // The number of a press article belongs to an archive or a publisher, not to its issue.
  const number = row.type === 'article' ? undefined : citation.number;
  // A work that nobody signs but that belongs to a series is still one of its volumes.
  const series = row.container === 'series' && citation['container-title'] !== undefined;
  const fields: readonly Field[] = [
    ['author', people(citation.author)],
    ['editor', people(citation.editor)],
    ['translator', people(citation.translator)],
    // Double braces keep the letters of the title as they are.
    ['title', `{${tex(titleOf(citation))}}`],
    [row.container ?? 'howpublished', text(citation['container-title'])],
    ['series', series ? null : text(citation['collection-title'])],
    ['edition', text(citation.edition)],
    [row.publisher ?? 'publisher', text(citation.publisher)],
    ['address', text(citation['publisher-place'])],
    ['type', row.type === 'techreport' ? text(citation.genre) : null],
    ['volume', text(citation.volume)],
    ['number', text(citation.issue ?? number)],
    ['pages', citation.page === undefined ? null : tex(String(citation.page)).replace(/\s*[-–]+\s*/g, '--')],
    ['year', text(citation.issued && yearTex(citation.issued))],
    ['month', month === undefined ? null : (MONTHS[month - 1] ?? null)],
    ['day', day === undefined ? null : String(day)],
    ['date', citation.issued ? dateTex(citation.issued) : null],
    ['isbn', text(citation.ISBN)],
    ['issn', text(citation.ISSN)],
    ['doi', citation.DOI === undefined ? null : address(citation.DOI)],
    ['url', citation.URL === undefined ? null : address(citation.URL)],
    ['urldate', accessed(citation)],
    ['language', text(citation.language)],
    ['note', text(citation.note)],
    ['abstract', text(citation.abstract)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = ${name === 'month' ? value : `{${value}}`}`],
  );
  return `@${row.type}{${key},\n${lines.join(',\n')}\n}\n`;
}

// Names of institutions have their own braces, or "Ministry of Trade and Ports" would be two people.
function people(names: readonly CslName[] = []): string | null {
  const written = names.map(({ literal, family, given, suffix, ...particles }) => {
    if (literal !== undefined) return `{${tex(literal)}}`;
    const particle = [particles['dropping-particle'], particles['non-dropping-particle']]
      .filter((part) => part !== undefined)
      .map(tex);
    // "van den Hoven, Jr., Jeroen": what begins with small letters is the particle.
    const last = family === undefined ? [] : [...particle, nameTex(family)].join(' ');
    const parts = [last, suffix ?? [], given ?? []].flat().filter(Boolean);
    const [first = '', ...others] = parts;
    if (others.length === 0) return `{${tex(first)}}`;
    return [first, ...others.map(nameTex)].join(', ');
  });
  return written.length === 0 ? null : written.join(' and ');
}

const nameTex = (name: string) => (/\band\b|,/.test(name) ? `{${tex(name)}}` : tex(name));

function accessed({ accessed: date }: Citation): string | null {
  const parts = date?.['date-parts']?.[0];
  return parts?.length === 3 ? isoOf(parts) : null;
}

/** "ca. 1998", "2016--2018": BibTeX prints what ends in a year as it is (btxdoc, 3.2). */
function yearTex({ 'date-parts': parts, circa, literal }: CslDate): string | undefined {
  const years = [...new Set((parts ?? []).map(([year = 0]) => year))];
  return years.length === 0 ? literal : `${circa ? 'ca. ' : ''}${years.join('--')}`;
}

/** What the year cannot say, as biblatex reads it (EDTF): a range, a season, *circa*. */
function dateTex({ 'date-parts': parts = [], circa, season }: CslDate): string | null {
  if (parts.length === 0 || (parts.length < 2 && !circa && season === undefined)) return null;
  const about = circa ? '~' : '';
  return parts
    .map((part) => `${isoOf(season === undefined ? part : [part[0] ?? 0, 20 + season])}${about}`)
    .join('/');
}

function isoOf([year = 0, ...rest]: readonly number[]): string {
  // CSL counts no year 0, EDTF does.
  const counted = year < 0 ? year + 1 : year;
  const digits = String(Math.abs(counted)).padStart(4, '0');
  return [`${counted < 0 ? '-' : ''}${digits}`, ...rest.map((part) => String(part).padStart(2, '0'))].join(
    '-',
  );
}

const text = (value: string | number | undefined) => (value === undefined ? null : tex(String(value)));

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
