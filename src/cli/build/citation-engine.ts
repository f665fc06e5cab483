import core from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { CitationStyle } from '../../core/model/formatted-citation.ts';
import { packagedStyle } from './packaged-style.ts';

/** A CSL-JSON item with its id, as the formatter takes it. */
export interface CslItem {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** The parts of a citeproc engine that we use; it keeps state, so one map at a time is formatted with it. */
export interface CslEngine {
  updateItems(ids: readonly string[]): void;
  /** False if the style has no bibliography. */
  makeBibliography():
    readonly [{ readonly entry_ids: readonly (readonly string[])[] }, readonly string[]] | false;
  /** As a footnote or in brackets, as if nothing had been cited before; registered sources stay as they are. */
  makeCitationCluster(items: readonly { readonly id: string }[]): string;
}

/** What is used of the settings of plugin-csl. */
export interface CslConfig {
  readonly styles: { has(name: string): boolean; add(name: string, style: string): void };
  engine(items: readonly CslItem[], style: string, locale: string, format: 'text'): CslEngine;
}

// The names of the Citation Style Language project; APA comes with the formatter, Chicago's two with a collection of styles.
const CSL_NAMES: Readonly<Record<CitationStyle, string>> = {
  'chicago-notes': 'chicago-fullnote-bibliography',
  'chicago-author-date': 'chicago-author-date',
  apa: 'apa',
};

/** A formatter of some items in one style; plain text, in American English as the styles are. */
export function citationEngine(items: readonly CslItem[], style: CitationStyle): CslEngine {
  const config = core.plugins.config.get('@csl');
  const name = CSL_NAMES[style];
  if (!config.styles.has(name)) config.styles.add(name, packagedStyle(name));
  return config.engine(items, name, 'en-US', 'text');
}
