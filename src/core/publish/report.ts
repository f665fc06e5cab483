import { orderedClaims } from '../evidence/ordered-claims.ts';
import { passagesOf, type Passage } from '../evidence/passages.ts';
import type { Claim } from '../model/claim.schema.ts';
import type { Pair } from '../model/pair.ts';
import { actorSentence } from '../words/actor-sentence.ts';
import { actorName } from '../words/actor-words.ts';
import { claimSentence } from '../words/claim-sentence.ts';
import { pairName, pairSentence } from '../words/pair-sentence.ts';
import { relationSentence } from '../words/relation-sentence.ts';
import { restsOn } from '../words/rests-on.ts';
import { viewSentence } from '../words/view-sentence.ts';
import { asOfWords, dateWords } from '../words/when-words.ts';
import { quoteParts, type QuoteParts } from './quote-parts.ts';
import { claimsTaken, editionOf, looseTaken, pairsTaken, sourcesOfClaims, type Taken } from './taken.ts';

/** One statement with the numbers of its footnotes; none where no source is given. */
export interface ReportStatement {
  readonly id: string;
  readonly sentence: string;
  readonly notes: readonly number[];
  readonly permalink: string;
}

/** What is said between two actors, or of one actor and what is none. */
export interface ReportSection {
  readonly id: string;
  readonly heading: string;
  /** What it comes to, in one sentence; '' where the statements say all. */
  readonly sentence: string;
  readonly statements: readonly ReportStatement[];
}

/** A footnote: one passage, however many statements rest on it. */
export interface ReportNote extends QuoteParts {
  readonly number: number;
}

/** A work of the bibliography. */
export interface ReportSource {
  readonly id: string;
  readonly reference: string;
  /** Only http and https. */
  readonly address: string | null;
  /** On the copy that the quotes were checked against. */
  readonly textNote: string | null;
}

/** What a reader hands out: the same for HTML, Markdown and paper. */
export interface Report {
  readonly title: string;
  readonly language: string;
  readonly notice: string | null;
  readonly question: string;
  readonly summary: string;
  readonly asOf: string;
  /** What is shown and how it was filtered. */
  readonly view: string;
  /** What is selected, in one sentence; null where all that is shown is taken. */
  readonly selection: string | null;
  /** What the map rests on. */
  readonly base: readonly string[];
  readonly sections: readonly ReportSection[];
  readonly notes: readonly ReportNote[];
  readonly sources: readonly ReportSource[];
  readonly edition: string;
  readonly permalink: string;
  readonly day: string;
  /** The day on which the quotes were checked; null where none is recorded. */
  readonly checked: string | null;
}

/** The report of what is taken: sentences with footnotes, quotes, bibliography, and how the view was filtered. */
export function reportOf(taken: Taken): Report {
  const { graph, shipped, messages } = taken;
  const { map } = graph;
  const claims = claimsTaken(taken);
  const passages = passagesOf(claims);
  const asOf = asOfWords(map.asOf, messages);
  const base = restsOn(graph, shipped.checks, messages);
  const firsts = new Map<string, number>();
  passages.forEach(({ evidence }, at) => {
    if (!firsts.has(evidence.source)) firsts.set(evidence.source, at);
  });
  const isRepeated = ({ evidence }: Passage, at: number) => firsts.get(evidence.source) !== at;
  const numberOf = new Map(passages.map(({ key }, at) => [key, at + 1]));
  const statement = (claim: Claim): ReportStatement => ({
    id: claim.id,
    sentence: claimSentence(graph, claim, messages),
    notes: passagesOf([claim]).map(({ key }) => numberOf.get(key) ?? 0),
    permalink: taken.permalink(claim.id),
  });
  return {
    title: map.title,
    language: map.language,
    notice: map.notice ?? null,
    question: map.question,
    summary: map.summary,
    asOf,
    view: viewWords(taken, asOf),
    selection: selectionSentence(taken),
    base: [base.sentence, ...base.lines],
    sections: sectionsOf(taken, statement),
    notes: passages.map((passage, at) => ({
      number: at + 1,
      ...quoteParts(taken, passage, isRepeated(passage, at)),
    })),
    sources: sourcesOfClaims(graph, claims).map(({ id, citation, text }) => ({
      id,
      reference: shipped.citations[id]?.[taken.style].reference ?? citation.title,
      address: citation.URL ?? null,
      textNote: text?.note ?? null,
    })),
    edition: editionOf(shipped),
    permalink: taken.permalink(),
    day: dateWords(taken.day, messages),
    checked: shipped.checks.checked === null ? null : dateWords(shipped.checks.checked, messages),
  };
}

function sectionsOf(taken: Taken, statement: (claim: Claim) => ReportStatement): readonly ReportSection[] {
  const { graph, messages, scope } = taken;
  const pairs = pairsTaken(taken).map((pair) => ({
    id: pair.id,
    heading: pairName(graph, pair, messages),
    // One statement says what the pair would say again.
    sentence: scope.kind === 'pair' || isSingle(pair) ? '' : pairSentence(graph, pair, messages),
    statements: orderedClaims(
      graph,
      pair.relations.flatMap(({ claims }) => claims),
    ).map(statement),
  }));
  const loose = looseTaken(taken);
  if (scope.kind !== 'actor' || loose.length === 0) return pairs;
  const heading = messages.takeaway.report.loose(actorName(graph, scope.actor.id));
  return [...pairs, { id: scope.actor.id, heading, sentence: '', statements: loose.map(statement) }];
}

const isSingle = ({ relations }: Pair) => relations.length === 1 && relations[0]?.claims.length === 1;

function viewWords({ graph, filters, visible, messages }: Taken, asOf: string): string {
  const words = viewSentence(graph, filters, visible, messages);
  return words.includes(asOf) ? words : `${messages.takeaway.report.asOf(asOf)}. ${words}`;
}

function selectionSentence({ graph, messages, scope, visible }: Taken): string | null {
  if (scope.kind === 'none') return null;
  if (scope.claim) return null;
  if (scope.kind === 'actor') return actorSentence(graph, scope.actor.id, visible.pairs, messages);
  if (scope.relation) return relationSentence(graph, scope.relation, messages);
  return pairSentence(graph, scope.pair, messages);
}
