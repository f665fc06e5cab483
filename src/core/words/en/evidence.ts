import { type CopyFault, type CopyRemark, MAX_COPY_BYTES } from '../../evidence/reader-copy.ts';
import type { CheckCounts } from '../../evidence/source-checks.ts';
import type { EdtfDate } from '../../model/edtf-date.ts';
import type {
  DenialKind,
  FallParts,
  OriginParts,
  SayingParts,
  TensionParts,
  WeightParts,
} from '../tell/answer-parts.ts';
import type { PartyParts, RestsOnParts } from '../tell/statement-parts.ts';
import { capital, isPluralName, listed, plural } from './grammar.ts';
import { looks } from './interface.ts';
import firstTexts from './strings.first.json' with { type: 'json' };

/** Texts of the view that checks the evidence. */
export const weighing = {
  scope: {
    shownOf: (shown: number, all: number): string =>
      shown === all
        ? `The whole map is shown: ${plural(all, 'relation')}.`
        : `Only what the filters show: ${shown} of ${plural(all, 'relation')}.`,
  },
  said: {
    /** How a denial is worded, if it is not outright. */
    weaker: (denial: Exclude<DenialKind, 'flat'>): string => capital(DENIAL[denial]),
  },
  tension: ({ easing, standing, denial }: TensionParts): string => {
    if (easing === 'narrower') return 'One says something narrower than the other, so both may be true.';
    if (easing === 'wording')
      return 'They use different words. Whether they mean the same is for you to judge.';
    if (easing === 'years')
      return 'They were said in different years, and things may have changed in between.';
    const one = TENSION[standing] ?? `is ${looks[standing].count}`;
    return `One ${one}, the other ${denial === 'flat' ? 'says that it is not so' : DENIAL[denial]}: both may be true.`;
  },
  single: {
    left: (standing: keyof typeof looks): string => `without it: ${looks[standing].count}`,
  },
  fall: ({ alone, parts, lost }: FallParts): string => {
    const results = [
      alone.length > 0 ? `${named(alone, alone.length)} would have no links` : '',
      ...parts.map(({ names, size }) => `${named(names, size)} would be cut off from the rest`),
    ].filter(Boolean);
    return capital(`${listed(results)} (${plural(lost, 'line')} lost).`);
  },
  chain: {
    none: (from: string, to: string): string =>
      `No chain of the statements checked here links ${from} and ${to}.`,
  },
  whose: (groups: readonly (readonly OriginParts[])[]): string => capital(listed(groups.map(origins))),
  weight: ({ statements, passages, unsourced, origins: groups, independent }: WeightParts): string => {
    if (passages === 0) return 'no source given';
    const count = `${plural(statements, 'statement')} in ${plural(passages, 'passage')}`;
    const bare = unsourced > 0 ? `, ${unsourced} without a source` : '';
    const whose = listed(groups.map(origins));
    if (independent > 1) return `${count}${bare}; ${independent} independent sources: ${whose}`;
    if (groups.length > 1) return `${count}${bare}: ${whose}`;
    if (statements === 1) return `${count}${bare}: ${whose}`;
    const both = passages === 1 ? 'it is' : passages === 2 ? 'both are' : 'all are';
    return `${count}${bare}: ${both} ${whose}`;
  },
};

const TENSION: Partial<Record<keyof typeof looks, string>> = {
  stated: 'states it',
  likely: 'calls it likely',
  alleged: 'alleges it',
  promised: 'promises or plans it',
  aim: 'states an aim or a view',
  possible: 'calls it possible',
  past: 'says it about the past',
};

const DENIAL = {
  likely: 'says it is likely not so',
  promised: 'says that it will not happen',
  aim: 'says that it is not wanted',
  possible: 'says it may not be so',
  alleged: 'reports a denial without taking sides',
};

function named(names: readonly string[], size: number): string {
  const more = size - names.length;
  return more > 0 ? `${names.join(', ')} and ${more} more` : listed(names);
}

function origins(group: readonly OriginParts[]): string {
  const [first] = group;
  if (!first) return 'no one’s words';
  if (first.kind === 'unnamed') return `the words of ${first.name} (not named)`;
  if (first.kind === 'unsigned') return `the words of “${first.name}”`;
  return `${group.length === 1 ? possessive(first.name) : `the words of ${listed(group.map(({ name }) => name))}`}`;
}

const possessive = (name: string) => `the words of ${name}`;

/** What every mention of the map is made of. */
interface MapParts {
  readonly title: string;
  /** "Fiction, made to learn from"; '' if the map has none. */
  readonly notice: string;
  readonly edition: string;
  /** "September 2021". */
  readonly asOf: string;
  readonly permalink: string;
}

/** What the citation of the map itself is made of. */
export interface MapCitationParts extends MapParts {
  /** The coders, as the map names them; '' if it does not. */
  readonly coders: string;
  /** The day of the citing, "November 23, 2026". */
  readonly day: string;
}

/** A source, '' if it is named already, with what is quoted from it. */
interface CitedPassage {
  readonly note: string;
  readonly quotes: readonly {
    readonly text: string;
    /** How it is stated, if that is less firm than what is cited. */
    readonly how: string | null;
  }[];
}

/** What a footnote in one line is made of. */
export interface ShortNoteParts extends Pick<MapParts, 'title' | 'notice' | 'permalink'> {
  /** Null for a view, an actor and anything without a source. */
  readonly passage: { readonly note: string; readonly quote: string } | null;
  /** How it is stated, if it is less than stated. */
  readonly how: string | null;
  /** Whether something is stated against it. */
  readonly isDisputed: boolean;
}

/** What a footnote is made of. */
export interface FootnoteParts extends MapParts {
  /** Each source with what is quoted from it. */
  readonly passages: readonly CitedPassage[];
  /** Passages that the footnote leaves to the permalink. */
  readonly more: number;
  /** What says that it is not so. */
  readonly contrary: readonly CitedPassage[];
  /** What says it less firmly, and how many such passages are left to the permalink. */
  readonly weaker: readonly CitedPassage[];
  readonly moreWeaker: number;
  /** What the map takes the passages to say: a dated sentence. */
  readonly sentence: string;
  /** Sentences about what contradicts it. */
  readonly against: readonly string[];
  /** Grades given to statements and sources, without full stops. */
  readonly grades: readonly string[];
}

/** What the footnote of a view or an actor is made of: no author makes the statement a view amounts to. */
export interface ShownNoteParts extends MapParts {
  readonly sentence: string;
  /** The sources that it rests on. */
  readonly notes: readonly string[];
}

/** Ends a text; within its quotation marks, as Chicago does, and instead of a comma that ends a quote. */
function ended(text: string): string {
  const marks = /‘[^‘’]*’”$/.test(text) ? 2 : /”$/.test(text) || /‘[^‘’]*’$/.test(text) ? 1 : 0;
  const words = text.slice(0, text.length - marks);
  const close = text.slice(text.length - marks);
  if (/[.?!…][”’"']*$/.test(words)) return text;
  return `${words.replace(/[,;:]$/, '')}.${close}`;
}

// A comma goes inside the quotation marks of a title, as in Chicago.
const followed = (text: string, next: string): string =>
  /”$/.test(text) ? `${text.slice(0, -1)},” ${next}` : `${text}, ${next}`;

const sentences = (...texts: readonly (string | false)[]): string =>
  texts.flatMap((text) => (text ? [ended(text)] : [])).join(' ');

// Each source with its quotes, and how each is stated if it is less firm.
const quoted = (passages: FootnoteParts['passages']): string =>
  passages
    .map(({ note, quotes }) => {
      const words = quotes.map(({ text, how }) => `“${text}”${how === null ? '' : ` (${how})`}`).join('; ');
      return [note, words].filter(Boolean).join(': ');
    })
    .join('; ');

const AGAINST = { denies: 'Denied', states: 'Stated', differs: 'Said differently' } as const;

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

// In brackets, if a style lists the kind of work.
const kind = ({ notice }: MapParts): string => (notice ? ` [${notice}]` : '');

/** Texts of the citation dialog. */
export const citing = {
  /** "Denied by Renée Taldar: …"; no one is named if no source is given. */
  against: (how: keyof typeof AGAINST, who: readonly string[], sentence: string): string =>
    `${AGAINST[how]}${who.length > 0 ? ` by ${listed(who)}` : ''}: ${sentence}`,
  graded: (grade: string, by: string): string => `${grade} (graded by ${by})`,
  /** A source and places in it, from the whole to the part. */
  placed: (parts: readonly string[]): string => parts.reduce(followed),
  /** The same as a separate sentence. */
  place: (parts: readonly string[]): string => ended(parts.reduce(followed)),
  noticed: (reference: string, notice: string): string => `${reference} [${ended(notice)}]`,
  /** As the citation styles, whose texts are American, write days: "November 23, 2026". */
  day: ({ year, month, day }: EdtfDate): string =>
    [month === null ? '' : `${MONTHS[month - 1] ?? ''} ${day === null ? '' : `${day}, `}`, year].join(''),
  footnote: (parts: FootnoteParts): string => {
    const { passages, more, sentence, against, grades, notice, title, edition, permalink } = parts;
    const contrary = quoted(parts.contrary);
    const less = [quoted(parts.weaker), parts.moreWeaker > 0 ? plural(parts.moreWeaker, 'passage') : ''];
    const cited = quoted(passages);
    const rest = more > 0 ? ` and ${plural(more, 'more passage')}` : '';
    return sentences(
      cited && `${cited}${rest}`,
      notice,
      cited ? `Coded as: ${sentence}` : sentence,
      less.some(Boolean) && `Less firmly: ${less.filter(Boolean).join(' and ')}`,
      ...against,
      contrary && `Against it: ${contrary}`,
      ...grades,
      `Entente map “${title},” edition ${edition}, ${permalink}`,
    );
  },
  /** One line for a text with little room; that something is less than stated, or disputed, is never left out. */
  short: ({ passage, how, isDisputed, title, notice, permalink }: ShortNoteParts): string => {
    const caution = [how ?? '', isDisputed ? 'disputed' : ''].filter(Boolean).join(', ');
    const words = passage
      ? quoted([{ note: passage.note, quotes: passage.quote ? [{ text: passage.quote, how: null }] : [] }])
      : '';
    return sentences(
      [words, caution && `(${caution})`].filter(Boolean).join(' '),
      notice,
      `Entente map “${title},” ${permalink}`,
    );
  },
  /** For a view or an actor: the map says it, on the ground of its sources. */
  shownNote: ({ title, notice, edition, asOf, permalink, sentence, notes }: ShownNoteParts): string =>
    sentences(
      `Entente map “${title},” edition ${edition}, as of ${asOf}, ${permalink}`,
      notice,
      sentence && `Shown: ${sentence}`,
      notes.length > 0 ? `Based on: ${notes.join('; ')}` : '',
    ),
  /** The map as each style lists it. */
  map: {
    'chicago-notes': (parts: MapCitationParts): string => {
      const { title, coders, edition, asOf, day, permalink } = parts;
      return `${coders ? `${ended(coders)} ` : ''}“${ended(title)}” Entente map${kind(parts)}, edition ${edition}, as of ${asOf}. Accessed ${day}. ${permalink}.`;
    },
    'chicago-author-date': (parts: MapCitationParts): string => {
      const { title, coders, edition, asOf, day, permalink } = parts;
      const head = coders ? `${ended(coders)} n.d. “${ended(title)}”` : `“${ended(title)}” n.d.`;
      return `${head} Entente map${kind(parts)}, edition ${edition}, as of ${asOf}. Accessed ${day}. ${permalink}.`;
    },
    apa: ({ title, notice, coders, edition, asOf, day, permalink }: MapCitationParts): string => {
      const map = `${title} [Entente map${notice ? `; ${notice}` : ''}; edition ${edition}, as of ${asOf}]`;
      return coders
        ? `${ended(coders)} (n.d.). ${map}. Retrieved ${day}, from ${permalink}`
        : `${map}. (n.d.). Retrieved ${day}, from ${permalink}`;
    },
  },
};

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;

const largest = megabytes(MAX_COPY_BYTES);

const copiesNamed = (name: string): string => (name === '' ? 'The pasted text' : `“${name}”`);

/** What is wrong with a copy, and what to do; `detail` says more if the fault has kinds. */
const faults: Readonly<Record<CopyFault, (name: string, detail: string) => string>> = {
  'too-large': (name, size) =>
    `${copiesNamed(name)} is ${megabytes(Number(size))}; the limit is ${largest}. Use the text alone, without pictures.`,
  'too-long': (name, length) =>
    `${copiesNamed(name)} has ${Math.round(Number(length) / 1e6)} million characters, too many to check here. Use only the part with this source.`,
  empty: (name) => `${copiesNamed(name)} contains no text. Choose a file or paste a text with words in it.`,
  binary: (name, kind) =>
    kind === 'office'
      ? `${copiesNamed(name)} is a word-processor document or an archive. Save it as text, HTML or PDF, and use that.`
      : kind === 'picture'
        ? `${copiesNamed(name)} is a picture, so there is no text to compare. Use the text itself.`
        : `${copiesNamed(name)} is not text. Use a text, HTML or PDF file.`,
  encoding: (name, encoding) =>
    `${copiesNamed(name)} is encoded as ${encoding} and cannot be read reliably. Save it as UTF-8, and use that.`,
  encrypted: (name) =>
    `${copiesNamed(name)} is locked with a password. Open it in a PDF reader, save it without the password or copy its text, and use that.`,
  scanned: (name) =>
    `${copiesNamed(name)} contains pictures of pages and no text. Run text recognition (OCR) first, or paste the text.`,
  damaged: (name, kind) =>
    kind === 'html'
      ? `${copiesNamed(name)} cannot be read: its elements are nested too deeply. Copy its text from a browser, and paste that.`
      : `${copiesNamed(name)} is a damaged PDF and cannot be read. Download it again, or copy its text from a PDF reader.`,
  unreadable: (name) =>
    `${copiesNamed(name)} could not be opened. It may be a folder, or it may have been moved or changed. Choose the file again.`,
  stopped: (name) => `Stopped reading ${copiesNamed(name)}.`,
  failed: (name, reason) =>
    `${copiesNamed(name)} could not be read${reason ? ` (${reason})` : ''}. Try again, or use the text in another format.`,
};

const results = ({ found, several, differs, ...counts }: CheckCounts): readonly string[] =>
  [
    found > 0 ? `${found} found word for word` : '',
    several > 0 ? `${several} in several places` : '',
    differs > 0 ? `${differs} with differences` : '',
    counts['not-found'] > 0 ? `${counts['not-found']} not found` : '',
  ].filter(Boolean);

type EncodingRemark = Extract<CopyRemark, { readonly kind: 'encoding' }>;
const encodingRemarks: Readonly<Record<NonNullable<EncodingRemark['how']>, (encoding: string) => string>> = {
  guessed: (encoding) =>
    `The file does not say its encoding. Judging by its letters, it was read as ${encoding}. If they look wrong, choose another.`,
  declared: (encoding) =>
    `The file was read as ${encoding}, as it says itself. If letters look wrong, choose another encoding.`,
  chosen: (encoding) => `The file was read as ${encoding}, as you chose.`,
};

/** Texts about the reader's own copy of a source. */
export const copies = {
  kinds: `Text, HTML or PDF, up to ${largest}.`,
  fault: (fault: CopyFault, name: string, detail: string): string => faults[fault](name, detail),
  summary: (counts: CheckCounts): string =>
    counts.all === 0
      ? 'The map has no quotes from this source.'
      : counts.found === counts.all
        ? `${counts.found} of ${plural(counts.all, 'quote')} found word for word.`
        : `${plural(counts.all, 'quote')}: ${results(counts).join(', ')}.`,
  remark: (remark: CopyRemark): string =>
    remark.kind === 'encoding'
      ? encodingRemarks[remark.how ?? 'guessed'](remark.encoding)
      : `${remark.without} of ${plural(remark.pages, 'page')} contain no text: they may be pictures.`,
};

/** The evidence of a pair. */
export const evidencePanel = {
  /** The end that is not the subject, below a sentence that names both: "them"; null where only its name will do. */
  object: ({ name, isPlural, isPerson }: PartyParts): string | null => {
    if (isPerson) return null;
    return (isPlural ?? isPluralName(name)) ? 'them' : 'it';
  },
  /** "Since 2015, according to a minister, in Author (2021)." */
  since: (sayings: readonly SayingParts[]): string => {
    const dated = sayings.filter(({ whens }) => whens.length > 0);
    const others = sayings.filter(({ whens }) => whens.length === 0).map(({ who }) => who);
    const said = dated.map(({ who, whens }) => `${capital(listed(whens))}, according to ${who}.`);
    if (others.length === 0) return said.join(' ');
    const rest = listed(others);
    return dated.length > 0
      ? `${said.join(' ')} Without a date: ${rest}.`
      : `According to ${rest}; no date is given.`;
  },
};

/** How a quote was checked, and how it differs. */
export const quoteCheck = {
  published: (day: string, hash: string | undefined): string =>
    `checked at publication, ${day}${hash ? `, against sha256 ${hash.slice(0, 12)}…` : ''}`,
};

/** The rest of what a map rests on, a line each. */
export function restsOnLines(parts: RestsOnParts): readonly string[] {
  const { statements, passages, unsourced, coders, secondCoder, checked, quotes } = parts;
  const second = secondCoder.agrees + secondCoder.differs;
  const lines = [
    `${plural(statements, 'statement')} in ${plural(passages, 'passage')}`,
    unsourced > 0 ? `${plural(unsourced, 'statement')} without any source` : '',
    coders.length > 0 ? `Coded by ${listed(coders)}` : '',
    second > 0
      ? `A second coder reviewed ${plural(second, 'statement')}: agreed on ${secondCoder.agrees}, differed on ${secondCoder.differs}`
      : '',
    ...quoteLines(quotes),
    checked === null ? '' : `Quotes checked at publication, ${checked}`,
  ];
  return lines.filter(Boolean);
}

/** The results of the quote check, as one line each and as counts. Never "verified": that would read as if the fact had been checked. */
const { quoteResults } = firstTexts;

function quoteLines(quotes: Readonly<Record<string, number>>): readonly string[] {
  return Object.entries(quoteResults).flatMap(([result, words]) => {
    const count = Object.hasOwn(quotes, result) ? (quotes[result] ?? 0) : 0;
    return count > 0 ? [`${plural(count, 'quote')} ${words}`] : [];
  });
}
