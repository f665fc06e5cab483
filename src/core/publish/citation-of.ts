import { passagesOf, type Passage } from '../evidence/passages.ts';
import type { CitationStyle } from '../model/formatted-citation.ts';
import type { Graph } from '../model/graph.ts';
import type { ShippedMap } from '../picture/placement.ts';
import type { SourceId } from '../model/ids.ts';
import type { Visible } from '../query/visible.ts';
import { parseEdtf } from '../model/edtf-date.ts';
import type { FootnoteParts } from '../words/en/evidence.ts';
import type { Messages } from '../words/messages.ts';
import { lookOfClaim } from '../model/look-of-claim.ts';
import { lookWords } from '../words/tell/looks.ts';
import { sentenceOf } from '../words/tell/selection.ts';
import { asOfWords } from '../words/tell/dates.ts';
import { againstWords } from './against.ts';
import { citedClaims, type CitedClaims, type CitedKind } from './cited-claims.ts';
import { nestedQuotes } from './nested-quotes.ts';
import { noteOf, quoteParts, quoteText, referenceOf, type QuoteParts } from './quote-parts.ts';
import { editionOf, sourcesOfClaims } from './taken.ts';

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

/** A quote of a footnote; `text` goes between double quotation marks. */
export interface CitedQuote extends QuoteParts {
  readonly key: string;
  readonly source: SourceId;
  readonly text: string;
  readonly role: 'firm' | 'contrary' | 'weaker';
  /** How it is stated, if that is less firm than what is cited: "possible"; otherwise null. */
  readonly how: string | null;
}

/** All that a reader copies into a text of their own; plain text. */
export interface CitationOf {
  readonly kind: CitedKind;
  /** What the map takes the passages to say, dated; for an actor or a view, what is shown. */
  readonly sentence: string;
  /** What contradicts it, one sentence each, whatever the filters show. */
  readonly against: readonly string[];
  /** The passages that the footnote quotes: those it rests on, then those against it, then those less firm. */
  readonly quotes: readonly CitedQuote[];
  /** Further passages that say it as firmly. */
  readonly more: number;
  /** Further passages that say it less firmly. */
  readonly moreWeaker: number;
  readonly footnote: string;
  /** The same in one line: the source in short, its first quote and the permalink. */
  readonly short: string;
  /** The bibliography: the sources of everything cited, and of what contradicts it. */
  readonly references: readonly { readonly id: string; readonly text: string }[];
  /** The map itself. */
  readonly map: string;
  readonly permalink: string;
  readonly edition: string;
}

// No one reads a footnote with more quotes than this: the permalink leads to the rest.
const MAX_QUOTES = 3;

/** The citation of one statement, relation, pair or actor, or of the view: footnote, quotes, bibliography, map and permalink. */
export function citationOf(causes: CitationCauses): CitationOf {
  const { graph, shipped, messages, style, permalink, visible } = causes;
  const cited = citedClaims(graph, visible, causes.id);
  const { kind, all, against } = cited;
  const sentence =
    (kind === 'view' ? '' : sentenceOf(graph, causes.id ?? '', visible.pairs, messages, 'in-sentence')) ||
    causes.viewSentence;
  const { firm, contrary, weaker, more, moreWeaker } = quotedOf(cited);
  const quotes = [
    ...firm.map((passage) => quoteOf(causes, passage, 'firm', null)),
    ...contrary.map((passage) => quoteOf(causes, passage, 'contrary', null)),
    ...weaker.map((passage) => quoteOf(causes, passage, 'weaker', howOf(causes, cited, passage))),
  ];
  const sources = sourcesOfClaims(graph, [...all, ...against.map(({ claim }) => claim)]);
  const edition = editionOf(shipped);
  const map = {
    title: graph.map.title,
    notice: graph.map.notice ?? '',
    edition,
    permalink,
    asOf: asOfWords(graph.map.asOf, messages),
  };
  const notes = sources.map(({ id }) => ({ note: noteOf(causes, id), quotes: [] }));
  const said = against.map((one) => againstWords(graph, one, messages));
  return {
    kind,
    sentence,
    against: said,
    quotes,
    more,
    moreWeaker,
    short: shortOf(causes, cited, quotes),
    footnote:
      kind === 'view' || kind === 'actor'
        ? messages.citing.shownNote({ ...map, sentence, notes: notes.map(({ note }) => note) })
        : messages.citing.footnote({
            ...map,
            sentence,
            passages: quotes.length > 0 ? bySource(quotes, 'firm', messages) : notes,
            more,
            contrary: bySource(quotes, 'contrary', messages),
            weaker: bySource(quotes, 'weaker', messages),
            moreWeaker,
            against: said,
            grades: gradesOf(causes, cited),
          }),
    references: sources.map((source) => ({ id: source.id, text: referenceOf(causes, source) })),
    map: messages.citing.map[style]({
      ...map,
      coders: [...new Set(graph.map.claims.flatMap(({ coded }) => coded?.by ?? []))].slice(0, 3).join(', '),
      day: dayWords(causes),
    }),
    permalink,
    edition,
  };
}

interface Quoted {
  readonly firm: readonly Passage[];
  readonly contrary: readonly Passage[];
  readonly weaker: readonly Passage[];
  readonly more: number;
  readonly moreWeaker: number;
}

// Of two actors both sides are quoted, whatever else is left out; less firm ones only if nothing firmer is.
function quotedOf(cited: CitedClaims): Quoted {
  const { kind } = cited;
  const all = passagesOf(cited.firm);
  const contrary = without(passagesOf(cited.contrary), all);
  const weaker = without(passagesOf(cited.weaker), [...all, ...contrary]);
  const max = contrary.length > 0 ? MAX_QUOTES - 1 : MAX_QUOTES;
  // The sentence of a pair is about its leads.
  const firm = (kind === 'pair' ? passagesOf(cited.leads) : all).slice(0, max);
  const against = contrary.slice(0, MAX_QUOTES - firm.length);
  const more = all.length - firm.length;
  const less = more > 0 ? [] : weaker.slice(0, MAX_QUOTES - firm.length - against.length);
  return { firm, contrary: against, weaker: less, more, moreWeaker: weaker.length - less.length };
}

function quoteOf(
  causes: CitationCauses,
  passage: Passage,
  role: CitedQuote['role'],
  how: string | null,
): CitedQuote {
  const parts = quoteParts(causes, passage);
  const text = nestedQuotes(quoteText(parts.segments));
  return { ...parts, key: passage.key, source: passage.evidence.source, text, role, how };
}

// A passage behind several statements is described by the firmest of those that are cited.
function howOf(
  { graph, messages }: CitationCauses,
  { weaker }: CitedClaims,
  passage: Passage,
): string | null {
  const claim = weaker.find((one) => passage.claims.includes(one));
  return claim ? lookWords(lookOfClaim(graph, claim), messages).count : null;
}

function shortOf(
  causes: CitationCauses,
  { kind, leads, contrary, against }: CitedClaims,
  quotes: readonly CitedQuote[],
): string {
  const { graph, messages, permalink } = causes;
  const [quote] = quotes;
  const [lead] = leads;
  const look = lead ? lookOfClaim(graph, lead) : 'stated';
  return messages.citing.short({
    title: graph.map.title,
    notice: graph.map.notice ?? '',
    permalink,
    passage:
      quote && kind !== 'view' && kind !== 'actor'
        ? { note: noteOf(causes, quote.source, true), quote: quote.text }
        : null,
    how: look === 'stated' ? null : lookWords(look, messages).count,
    isDisputed: contrary.length > 0 || against.length > 0,
  });
}

function without(passages: readonly Passage[], taken: readonly Passage[]): readonly Passage[] {
  const keys = new Set(taken.map(({ key }) => key));
  return passages.filter(({ key }) => !keys.has(key));
}

// A source quoted twice is named once; if everything is quoted from one place, the place is named only with the main passages.
function bySource(
  quotes: readonly CitedQuote[],
  role: CitedQuote['role'],
  { citing }: Messages,
): FootnoteParts['passages'] {
  const placeOf = ({ note, locator }: CitedQuote) =>
    citing.placed(locator === null ? [note] : [note, locator]);
  const isOnePlace = new Set(quotes.map(placeOf)).size === 1;
  const groups = new Map<string, CitedQuote[]>();
  for (const quote of quotes.filter((one) => one.role === role)) {
    const place = placeOf(quote);
    groups.set(place, [...(groups.get(place) ?? []), quote]);
  }
  return [...groups].map(([place, group]) => {
    const words = group.filter(({ text }) => text !== '').map(({ text, how }) => ({ text, how }));
    return { note: role !== 'firm' && isOnePlace && words.length > 0 ? '' : place, quotes: words };
  });
}

// In the short form only the grader is named: the permalink leads to the reasons.
function gradesOf({ graph, messages }: CitationCauses, { leads, all }: CitedClaims): readonly string[] {
  const { grades } = messages;
  const graded = [
    ...leads.flatMap(({ credibility: given }) =>
      given
        ? messages.citing.graded(
            grades.labelled(grades.credibility, grades.credibilities[given.grade]),
            given.by,
          )
        : [],
    ),
    ...sourcesOfClaims(graph, all).flatMap(({ reliability: given }) =>
      given
        ? messages.citing.graded(
            grades.labelled(grades.reliability, grades.reliabilities[given.grade]),
            given.by,
          )
        : [],
    ),
  ];
  return [...new Set(graded)];
}

function dayWords({ day, messages }: CitationCauses): string {
  const date = parseEdtf(day);
  return date?.kind === 'date' ? messages.citing.day(date) : day;
}
