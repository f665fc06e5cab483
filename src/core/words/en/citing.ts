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

/** What a footnote is made of. */
export interface FootnoteParts extends MapParts {
  /** Each source with what is quoted of it. */
  readonly passages: readonly { readonly note: string; readonly quotes: readonly string[] }[];
  /** How many passages the footnote omits; the permalink leads to them. */
  readonly more: number;
  /** How the map reads the passages: a dated sentence. */
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

const sentences = (...texts: readonly string[]): string => texts.filter(Boolean).map(ended).join(' ');

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
    const cited = passages
      .map(({ note, quotes }) =>
        quotes.length > 0 ? `${note}: ${quotes.map((quote) => `“${quote}”`).join('; ')}` : note,
      )
      .join('; ');
    const rest = more > 0 ? ` and ${plural(more, 'more passage')}` : '';
    return sentences(
      cited && `${cited}${rest}`,
      notice,
      cited ? `Coded as: ${sentence}` : sentence,
      ...against,
      ...grades,
      `Entente map “${title},” edition ${edition}, ${permalink}`,
    );
  },
  /** For a view or an actor: the map says it, based on its sources. */
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
