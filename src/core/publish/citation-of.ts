import { orderedClaims } from '../evidence/ordered-claims.ts';
import { passagesOf } from '../evidence/passages.ts';
import type { Claim } from '../model/claim.schema.ts';
import type { CitationStyle } from '../model/formatted-citation.ts';
import type { Graph } from '../model/graph.ts';
import { resolve } from '../model/selected.ts';
import type { ShippedMap } from '../picture/placement.ts';
import type { Visible } from '../query/visible.ts';
import type { FootnoteParts } from '../words/en/citing.ts';
import { leadClaim } from '../words/lead-claim.ts';
import type { Messages } from '../words/messages.ts';
import { sentenceOf } from '../words/sentence-of.ts';
import { asOfWords, dateWords } from '../words/when-words.ts';
import { noteOf, quoteParts, quoteText, type QuoteParts } from './quote-parts.ts';
import { editionOf, sourcesOfClaims } from './taken.ts';

/** What can be cited. */
export type CitedKind = 'claim' | 'relation' | 'pair' | 'actor' | 'view';

/** What a citation is made from. */
export interface CitationCauses {
  readonly graph: Graph;
  readonly shipped: ShippedMap;
  readonly messages: Messages;
  readonly visible: Visible;
  /** What the view shows, in words. */
  readonly viewSentence: string;
  /** Of a claim, relation, pair or actor; null cites the view. */
  readonly id: string | null;
  readonly style: CitationStyle;
  readonly permalink: string;
  /** `2026-11-23`. */
  readonly day: string;
}

/** All that a reader copies into a text of their own; plain text. */
export interface CitationOf {
  readonly kind: CitedKind;
  /** The dated sentence that the passages are evidence for. */
  readonly sentence: string;
  /** The passages that the footnote quotes, the firmest first. */
  readonly quotes: readonly (QuoteParts & { readonly key: string; readonly text: string })[];
  /** Passages beyond those. */
  readonly more: number;
  readonly footnote: string;
  /** The bibliography: the sources of all that is cited. */
  readonly references: readonly { readonly id: string; readonly text: string }[];
  /** The map itself. */
  readonly map: string;
  readonly permalink: string;
  readonly edition: string;
}

// A footnote with more quotes than this is read by nobody: the permalink leads to the rest.
const MOST_QUOTES = 3;

/** The citation of one statement, relation, pair or actor, or of the view: footnote, quotes, bibliography, map and permalink. */
export function citationOf(causes: CitationCauses): CitationOf {
  const { graph, shipped, messages, style, permalink, visible } = causes;
  const { kind, leads, all } = citedClaims(causes);
  const passages = passagesOf(all);
  const quoted = passagesOf(leads).slice(0, MOST_QUOTES);
  const sentence =
    (kind === 'view' ? '' : sentenceOf(graph, causes.id ?? '', visible.pairs, messages)) ||
    causes.viewSentence;
  const quotes = quoted.map((passage) => {
    const parts = quoteParts(causes, passage);
    return { ...parts, key: passage.key, text: quoteText(parts.segments) };
  });
  const more = quotes.length > 0 ? passages.length - quotes.length : 0;
  const sources = sourcesOfClaims(graph, all);
  const edition = editionOf(shipped);
  const cited = { title: graph.map.title, edition, permalink };
  return {
    kind,
    sentence,
    quotes,
    more,
    footnote: messages.citing.footnote({
      ...cited,
      sentence,
      passages:
        quotes.length > 0
          ? bySource(quotes)
          : sources.map(({ id }) => ({ note: noteOf(causes, id), quotes: [] })),
      more,
    }),
    references: sources.map(({ id, citation }) => ({
      id,
      text: shipped.citations[id]?.[style].reference ?? citation.title,
    })),
    map: messages.citing.map[style]({
      ...cited,
      coders: [...new Set(graph.map.claims.flatMap(({ coded }) => coded?.by ?? []))].slice(0, 3).join(', '),
      asOf: asOfWords(graph.map.asOf, messages),
      day: dateWords(causes.day, messages),
    }),
    permalink,
    edition,
  };
}

// A source that is quoted twice is named once.
function bySource(quotes: CitationOf['quotes']): FootnoteParts['passages'] {
  const groups = new Map<string, string[]>();
  for (const { note, text, locator } of quotes) {
    const place = locator === null ? note : `${note}, ${locator}`;
    groups.set(place, [...(groups.get(place) ?? []), ...(text === '' ? [] : [text])]);
  }
  return [...groups].map(([note, texts]) => ({ note, quotes: texts }));
}

interface CitedClaims {
  readonly kind: CitedKind;
  /** Those that the sentence is made of: their passages are quoted. */
  readonly leads: readonly Claim[];
  /** All that the cited thing rests on. */
  readonly all: readonly Claim[];
}

function citedClaims({ graph, visible, id }: CitationCauses): CitedClaims {
  const found = id === null ? null : resolve(graph, id);
  if (!found || found.kind === 'none')
    return { kind: 'view', leads: [], all: visible.relations.flatMap(({ claims }) => claims) };
  if (found.claim) return { kind: 'claim', leads: [found.claim], all: [found.claim] };
  if (found.kind === 'actor') {
    const own = visible.relations.filter(({ from, to }) => [from, to].includes(found.actor.id));
    return { kind: 'actor', leads: [], all: own.flatMap(({ claims }) => claims) };
  }
  const { pair, relation } = found;
  if (relation) {
    const all = orderedClaims(graph, relation.claims);
    return { kind: 'relation', leads: all, all };
  }
  // The sentence of a pair that points both ways is made of its firmest relation on each side.
  const sides =
    pair.mixed === 'no'
      ? pair.relations.slice(0, 1)
      : ([1, -1] as const).flatMap(
          (sign) =>
            pair.relations.find(({ type, standing }) => type.sign === sign && standing !== 'denied') ?? [],
        );
  return {
    kind: 'pair',
    leads: sides.map(leadClaim),
    all: pair.relations.flatMap(({ claims }) => claims),
  };
}
