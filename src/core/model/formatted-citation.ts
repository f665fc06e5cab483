/** The citation styles that every source is formatted in, in the order in which a reader is offered them. */
export const CITATION_STYLES = ['chicago-notes', 'chicago-author-date', 'apa'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** A source in one style, plain text. */
export interface FormattedCitation {
  /** As in the list of references or bibliography. */
  readonly reference: string;
  /** As in a footnote; in author-date styles, in brackets: "(Massicot 2021)"; without a full stop at its end. */
  readonly note: string;
}

export type FormattedCitations = Readonly<Record<CitationStyle, FormattedCitation>>;
