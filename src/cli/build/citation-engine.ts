import core from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { CitationStyle } from '../../core/model/formatted-citation.ts';
import { packagedStyle, type StyleElement } from './packaged-style.ts';

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
  if (!config.styles.has(name)) config.styles.add(name, JSON.stringify(withCirca(packagedStyle(name))));
  return config.engine(items, name, 'en-US', 'text');
}

// Chicago's author-date style prints the year of a work from about 1998 as if it were sure; its style of notes, and Chicago itself, as "[1998?]" (Chicago Manual of Style, 17th ed., 14.145).
function withCirca(style: StyleElement): StyleElement {
  return JSON.stringify(style).includes('is-uncertain-date') ? style : doubted(style);
}

function doubted(element: StyleElement): StyleElement {
  const children = element.children.map((child) => (typeof child === 'string' ? child : doubted(child)));
  const isYear =
    element.name === 'date' &&
    element.attrs.variable === 'issued' &&
    children.length === 1 &&
    typeof children[0] === 'object' &&
    children[0].attrs.name === 'year';
  if (!isYear) return { ...element, children };
  const sure = { ...element, children };
  const marked = { ...sure, attrs: { ...element.attrs, prefix: '[', suffix: '?]' } };
  const branch = (name: string, attrs: StyleElement['attrs'], date: StyleElement) => ({
    name,
    attrs,
    children: [date],
  });
  return {
    name: 'choose',
    attrs: {},
    children: [branch('if', { 'is-uncertain-date': 'issued' }, marked), branch('else', {}, sure)],
  };
}
