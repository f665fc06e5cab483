import { passagesOf, type Passage } from '../evidence/passages.ts';
import type { CitationStyle } from '../model/formatted-citation.ts';
import type { Graph } from '../model/graph.ts';
import type { ShippedMap } from '../picture/placement.ts';
import type { Visible } from '../query/visible.ts';
import { parseEdtf } from '../model/edtf-date.ts';
import type { FootnoteParts } from '../words/en/citing.ts';
import type { Messages } from '../words/messages.ts';
import { sentenceOf } from '../words/sentence-of.ts';
import { asOfWords } from '../words/when-words.ts';
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

/** All that a reader copies into a text of their own; plain text. */
export interface CitationOf {
  readonly kind: CitedKind;
  /** What the map takes the passages to say, dated; of an actor or a view, what is shown. */
  readonly sentence: string;
  /** What speaks against it, a sentence each, whatever the filters show. */
  readonly against: readonly string[];
  /** The passages that the footnote quotes, the firmest first; `text` goes between double quotation marks. */
  readonly quotes: readonly (QuoteParts & { readonly key: string; readonly text: string })[];
  /** Passages beyond those. */
  readonly more: number;
  readonly footnote: string;
  /** The bibliography: the sources of all that is cited, and of what speaks against it. */
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
  const cited = citedClaims(graph, visible, causes.id);
  const { kind, all, against } = cited;
  const sentence =
    (kind === 'view' ? '' : sentenceOf(graph, causes.id ?? '', visible.pairs, messages)) ||
    causes.viewSentence;
  const quotes = quotedOf(cited).map((passage) => {
    const parts = quoteParts(causes, passage);
    return { ...parts, key: passage.key, text: nestedQuotes(quoteText(parts.segments)) };
  });
  const more = quotes.length > 0 ? Math.max(0, passagesOf(all).length - quotes.length) : 0;
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
    footnote:
      kind === 'view' || kind === 'actor'
        ? messages.citing.shownNote({ ...map, sentence, notes: notes.map(({ note }) => note) })
        : messages.citing.footnote({
            ...map,
            sentence,
            passages: quotes.length > 0 ? bySource(quotes, messages) : notes,
            more,
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

// What denies a statement is not evidence for it; but of two actors both sides are quoted, whatever else is left out.
function quotedOf({ kind, leads, rest, against }: CitedClaims): readonly Passage[] {
  const own = passagesOf(leads);
  if (kind === 'claim') return own.slice(0, MOST_QUOTES);
  const others = without(passagesOf(against.map(({ claim }) => claim)), own);
  const most = others.length > 0 ? MOST_QUOTES - 1 : MOST_QUOTES;
  const first = [...own.slice(0, most), ...others];
  return [...first, ...without(passagesOf(rest), [...own, ...others])].slice(0, MOST_QUOTES);
}

function without(passages: readonly Passage[], taken: readonly Passage[]): readonly Passage[] {
  const keys = new Set(taken.map(({ key }) => key));
  return passages.filter(({ key }) => !keys.has(key));
}

// A source that is quoted twice is named once.
function bySource(quotes: CitationOf['quotes'], { citing }: Messages): FootnoteParts['passages'] {
  const groups = new Map<string, string[]>();
  for (const { note, text, locator } of quotes) {
    const place = citing.placed(locator === null ? [note] : [note, locator]);
    groups.set(place, [...(groups.get(place) ?? []), ...(text === '' ? [] : [text])]);
  }
  return [...groups].map(([note, texts]) => ({ note, quotes: texts }));
}

// Who graded what is told in short: the permalink leads to the reasons.
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
