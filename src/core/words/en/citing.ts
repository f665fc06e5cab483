/** What the citation of the map itself is made of. */
export interface MapCitationParts {
  readonly title: string;
  /** Whoever coded the map, as it names them; '' where it does not. */
  readonly coders: string;
  readonly edition: string;
  /** "September 2021". */
  readonly asOf: string;
  /** The day of the citing, "23 November 2026". */
  readonly day: string;
  readonly permalink: string;
}

/** What a footnote is made of. */
export interface FootnoteParts {
  /** Each source with what is quoted of it. */
  readonly passages: readonly { readonly note: string; readonly quotes: readonly string[] }[];
  /** Passages that the footnote leaves to the permalink. */
  readonly more: number;
  /** What it is evidence for: a dated sentence. */
  readonly sentence: string;
  readonly title: string;
  readonly edition: string;
  readonly permalink: string;
}

const ended = (text: string): string => (/[.?!][”’"']?$/.test(text) ? text : `${text}.`);

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
  button: 'Cite',
  buttonOf: (what: string): string => `Cite: ${what}`,
  style: 'Style',
  styles: {
    'chicago-notes': 'Chicago, notes',
    'chicago-author-date': 'Chicago, author-date',
    apa: 'APA',
  },
  evidenceFor: 'What it is evidence for',
  parts: {
    footnote: 'Footnote',
    quote: 'Quote',
    quotes: (number: number): string => `Quote ${number}`,
    reference: 'Bibliography',
    map: 'The map itself',
    permalink: 'Permalink',
  },
  reading: 'Words in brackets say how a word was read; they are not the source’s.',
  more: (count: number): string =>
    `The permalink leads to ${count} more ${count === 1 ? 'passage' : 'passages'}.`,
  noSource: 'No source is given for this: there is nothing to cite but the map.',
  edition: (edition: string): string =>
    `The permalink names edition ${edition} of the map. Whoever opens it after the map has changed is told so.`,
  copy: 'Copy',
  copyOf: (part: string): string => `Copy: ${part}`,
  copied: (part: string): string => `Copied: ${part}.`,
  refused: (part: string): string =>
    `The clipboard was refused. ${part} is selected: copy it with Ctrl+C, or ⌘C.`,
  footnote: ({ passages, more, sentence, title, edition, permalink }: FootnoteParts): string => {
    const cited = passages
      .map(({ note, quotes }) =>
        quotes.length > 0 ? `${note}: ${quotes.map((quote) => `“${quote}”`).join('; ')}` : note,
      )
      .join('; ');
    const rest = more > 0 ? ` and ${more} more ${more === 1 ? 'passage' : 'passages'}` : '';
    const map = `Entente map “${title},” edition ${edition}, ${permalink}`;
    return cited
      ? `${ended(`${cited}${rest}`)} Coded as: ${ended(sentence)} ${map}.`
      : `${ended(sentence)} ${map}.`;
  },
  /** The map as each style lists it. */
  map: {
    'chicago-notes': ({ title, coders, edition, asOf, day, permalink }: MapCitationParts): string =>
      `${coders ? `${ended(coders)} ` : ''}“${ended(title)}” Entente map, edition ${edition}, as of ${asOf}. Accessed ${day}. ${permalink}.`,
    'chicago-author-date': ({ title, coders, edition, asOf, day, permalink }: MapCitationParts): string =>
      `${coders ? `${ended(coders)} n.d. “${ended(title)}”` : `“${ended(title)}” n.d.`} Entente map, edition ${edition}, as of ${asOf}. Accessed ${day}. ${permalink}.`,
    apa: ({ title, coders, edition, asOf, day, permalink }: MapCitationParts): string =>
      coders
        ? `${ended(coders)} (n.d.). ${title} [Entente map, edition ${edition}, as of ${asOf}]. Retrieved ${day}, from ${permalink}`
        : `${title} [Entente map, edition ${edition}, as of ${asOf}]. (n.d.). Retrieved ${day}, from ${permalink}`,
  },
};
