import { CITATION_STYLES, type CitationStyle } from '../../core/model/formatted-citation.ts';

const chosen = new WeakMap<object, CitationStyle>();

/** The citation style that the reader of an explorer chose last in this visit; Chicago's notes before any choice. */
export function styleOf(explorer: object): CitationStyle {
  return chosen.get(explorer) ?? CITATION_STYLES[0];
}

/** Remembers a style until the page is left. */
export function rememberStyle(explorer: object, style: CitationStyle): void {
  chosen.set(explorer, style);
}
