import type { EdtfDate } from '../../model/edtf-date.ts';
import { listed, plural } from './grammar.ts';

/** What every mention of the map is made of. */
interface MapParts {
  readonly title: string;
  /** "Fiction, made to learn from"; '' where the map has none. */
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

/** A source, '' where it is named already, with what is quoted of it. */
interface CitedPassage {
  readonly note: string;
  readonly quotes: readonly {
    readonly text: string;
    /** How it is stated, where that is less firm than what is cited. */
    readonly how: string | null;
  }[];
}

/** What a footnote in one line is made of. */
export interface ShortNoteParts extends Pick<MapParts, 'title' | 'notice' | 'permalink'> {
  /** Null for a view, an actor and what has no source. */
  readonly passage: { readonly note: string; readonly quote: string } | null;
  /** How it is stated, where it is less than stated. */
  readonly how: string | null;
  /** Whether something is stated against it. */
  readonly isDisputed: boolean;
}

/** What a footnote is made of. */
export interface FootnoteParts extends MapParts {
  /** Each source with what is quoted of it. */
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

// Each source with what is quoted of it, and how that is stated where it is less firm.
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

// In brackets, where a style lists what kind of work it is.
const kind = ({ notice }: MapParts): string => (notice ? ` [${notice}]` : '');

/** Texts of the citation dialog. */
export const citing = {
  heading: 'Cite',
  close: 'Close',
  of: {
    claim: 'This statement',
    relation: 'This relation',
    pair: 'These two actors',
    actor: 'This actor',
    view: 'This view of the map',
  },
  style: 'Style',
  styles: {
    'chicago-notes': 'Chicago, notes',
    'chicago-author-date': 'Chicago, author-date',
    apa: 'APA',
  },
  /** Above the sentence, by what is cited. */
  says: {
    claim: 'How the map reads these words',
    relation: 'How the map reads these words',
    pair: 'How the map reads these words',
    actor: 'What this view shows about the actor',
    view: 'What this view shows',
  },
  /** "Denied by Renée Taldar: …"; nobody is named where no source is given. */
  against: (how: keyof typeof AGAINST, who: readonly string[], sentence: string): string =>
    `${AGAINST[how]}${who.length > 0 ? ` by ${listed(who)}` : ''}: ${sentence}`,
  graded: (grade: string, by: string): string => `${grade} (graded by ${by})`,
  /** A source and places in it, from the whole to the part. */
  placed: (parts: readonly string[]): string => parts.reduce(followed),
  /** The same as a sentence of its own. */
  place: (parts: readonly string[]): string => ended(parts.reduce(followed)),
  noticed: (reference: string, notice: string): string => `${reference} [${ended(notice)}]`,
  /** As the citation styles write days, whose texts are American: "November 23, 2026". */
  day: ({ year, month, day }: EdtfDate): string =>
    [month === null ? '' : `${MONTHS[month - 1] ?? ''} ${day === null ? '' : `${day}, `}`, year].join(''),
  parts: {
    footnote: 'Footnote',
    short: 'Short footnote',
    contrary: 'Against it',
    weaker: (how: string): string => `Less firmly: ${how}`,
    quote: 'Quote',
    quotes: (number: number): string => `Quote ${number}`,
    reference: 'Bibliography',
    map: 'The map itself',
    permalink: 'Permalink',
  },
  reading: 'Words in brackets explain a word of the quote; they are not the source’s.',
  more: (count: number): string => `The permalink leads to ${plural(count, 'more passage')}.`,
  noSource: 'No source is given for this, so only the map can be cited.',
  edition: (edition: string): string =>
    `The permalink names edition ${edition} of the map. If the map has changed since, the page says so.`,
  copy: 'Copy',
  copyOf: (part: string): string => `Copy: ${part}`,
  copied: (part: string): string => `Copied: ${part}.`,
  refused: (part: string): string =>
    `The browser did not allow copying. The text is selected (${part}): press Ctrl+C or ⌘C.`,
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
