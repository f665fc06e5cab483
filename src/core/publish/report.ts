import { orderedClaims } from '../evidence/ordered-claims.ts';
import { passagesOf, type Passage } from '../evidence/passages.ts';
import type { Claim } from '../model/claim.schema.ts';
import type { Graph } from '../model/graph.ts';
import { standingIn } from '../model/look-of-claim.ts';
import type { Pair } from '../model/pair.ts';
import type { Source } from '../model/source.schema.ts';
import { firmest } from '../model/standing.ts';
import { actorName, actorSentence } from '../words/tell/actor.ts';
import { claimSentence } from '../words/tell/claim.ts';
import { credibilityWords, reliabilityWords } from '../words/tell/looks.ts';
import type { Messages } from '../words/messages.ts';
import { pairName, pairSentence } from '../words/tell/pair.ts';
import { relationSentence } from '../words/tell/relation.ts';
import { restsOn } from '../words/tell/rests-on.ts';
import { viewSentence } from '../words/tell/view.ts';
import { asOfWords, dateWords } from '../words/tell/dates.ts';
import { againstOf, againstWords } from './against.ts';
import { quoteParts, referenceOf, type QuoteParts } from './quote-parts.ts';
import { claimsTaken, editionOf, looseTaken, pairsTaken, sourcesOfClaims, type Taken } from './taken.ts';

/** A sentence with the numbers of its footnotes; none if no source is given. */
export interface ReportSentence {
  readonly id: string;
  readonly sentence: string;
  readonly notes: readonly number[];
  readonly permalink: string;
}

/** One statement with what a reader has to know about it in the same place. */
export interface ReportStatement extends ReportSentence {
  /** What contradicts it, whatever the filters show: "Denied by …". */
  readonly against: readonly ReportSentence[];
  /** How credible it was graded to be; null if it was not graded. */
  readonly grade: string | null;
}

/** What is said between two actors, or between one actor and something that is not an actor. */
export interface ReportSection {
  readonly id: string;
  readonly heading: string;
  /** Its summary in one sentence; '' if the statements say it all. */
  readonly sentence: string;
  /** What the line is drawn as. */
  readonly statements: readonly ReportStatement[];
  /** What is said of the same less firmly. */
  readonly also: readonly ReportStatement[];
}

/** A footnote: one passage, no matter how many statements rest on it. */
export interface ReportNote extends QuoteParts {
  readonly number: number;
  /** The source and the place in it, with a full stop. */
  readonly place: string;
}

/** A work of the bibliography. */
export interface ReportSource {
  readonly id: string;
  readonly reference: string;
  /** Only http and https. */
  readonly address: string | null;
  /** On the copy that the quotes were checked against. */
  readonly textNote: string | null;
  /** How reliable it was graded to be; null if it was not graded. */
  readonly grade: string | null;
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
  /** What is selected, in one sentence; null if everything shown is exported. */
  readonly selection: string | null;
  /** What the map rests on. */
  readonly base: readonly string[];
  /** Says that some of what is shown is less firm; null if nothing is. */
  readonly also: string | null;
  readonly sections: readonly ReportSection[];
  readonly notes: readonly ReportNote[];
  readonly sources: readonly ReportSource[];
  readonly edition: string;
  readonly permalink: string;
  readonly day: string;
  /** The day on which the quotes were checked; null if none is recorded. */
  readonly checked: string | null;
}

/** The report of an export: sentences with footnotes, quotes, bibliography, and how the view was filtered. */
export function reportOf(taken: Taken): Report {
  const { graph, shipped, messages } = taken;
  const { map } = graph;
  const claims = claimsTaken(taken);
  const against = new Map(claims.map((claim) => [claim, againstOf(graph, claim)]));
  const cited = claims.flatMap((claim) => [claim, ...(against.get(claim) ?? []).map((one) => one.claim)]);
  const passages = passagesOf(cited);
  const asOf = asOfWords(map.asOf, messages);
  const base = restsOn(graph, shipped.checks, messages);
  const firsts = new Map<string, number>();
  passages.forEach(({ evidence }, at) => {
    if (!firsts.has(evidence.source)) firsts.set(evidence.source, at);
  });
  const isRepeated = ({ evidence }: Passage, at: number) => firsts.get(evidence.source) !== at;
  const numberOf = new Map(passages.map(({ key }, at) => [key, at + 1]));
  const said = (claim: Claim, sentence: string): ReportSentence => ({
    id: claim.id,
    sentence,
    notes: passagesOf([claim]).map(({ key }) => numberOf.get(key) ?? 0),
    permalink: taken.permalink(claim.id),
  });
  const statement = (claim: Claim): ReportStatement => ({
    ...said(claim, claimSentence(graph, claim, messages, 'in-sentence')),
    against: (against.get(claim) ?? []).map((one) => said(one.claim, againstWords(graph, one, messages))),
    grade: statementGrade(claim, messages),
  });
  const sections = sectionsOf(taken, statement);
  return {
    title: map.title,
    language: map.language,
    notice: map.notice ?? null,
    question: map.question,
    summary: map.summary,
    asOf,
    view: viewWords(taken, asOf),
    selection: selectionSentence(taken),
    base: [base.sentence, ...messages.restsOnLines(base)],
    also: sections.some((section) => section.also.length > 0) ? messages.takeaway.report.less : null,
    sections,
    notes: passages.map((passage, at) => {
      const parts = quoteParts(taken, passage, isRepeated(passage, at));
      return { number: at + 1, ...parts, place: placeWords(parts, messages) };
    }),
    sources: sourcesOfClaims(graph, cited).map((source) => ({
      id: source.id,
      reference: referenceOf(taken, source),
      address: source.citation.URL ?? null,
      textNote: source.text?.note ?? null,
      grade: sourceGrade(source, messages),
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
    heading: messages.takeaway.report.heading(pairName(graph, pair, messages)),
    // A single statement already says what the pair would say again.
    sentence:
      scope.kind === 'pair' || isSingle(pair) ? '' : pairSentence(graph, pair, messages, 'in-sentence'),
    ...byFirmness(graph, pair, statement),
  }));
  const loose = looseTaken(taken);
  if (scope.kind !== 'actor' || loose.length === 0) return pairs;
  const heading = messages.takeaway.report.loose(actorName(graph, scope.actor.id));
  return [
    ...pairs,
    { id: scope.actor.id, heading, sentence: '', statements: loose.map(statement), also: [] },
  ];
}

// What the line is drawn as comes first; the filters select relations, so weaker statements in them are included.
function byFirmness(graph: Graph, { relations }: Pair, statement: (claim: Claim) => ReportStatement) {
  const standings = new Map(
    relations.flatMap(({ claims }) => claims.map((claim) => [claim, standingIn(graph, claim)] as const)),
  );
  const drawn = firmest([...standings.values()]);
  const claims = orderedClaims(graph, [...standings.keys()]);
  const rows = (isDrawn: boolean) =>
    claims.filter((claim) => (standings.get(claim) === drawn) === isDrawn).map(statement);
  return { statements: rows(true), also: rows(false) };
}

function placeWords({ note, section, locator }: QuoteParts, messages: Messages): string {
  const within = section === null ? null : messages.takeaway.report.section(section);
  return messages.citing.place([note, within, locator].filter((part) => part !== null));
}

function statementGrade({ credibility }: Claim, messages: Messages): string | null {
  const { grades } = messages;
  return credibility ? grades.labelled(grades.credibility, credibilityWords(credibility, messages)) : null;
}

function sourceGrade({ reliability }: Source, messages: Messages): string | null {
  const { grades } = messages;
  return reliability ? grades.labelled(grades.reliability, reliabilityWords(reliability, messages)) : null;
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
  if (scope.relation) return relationSentence(graph, scope.relation, messages, 'in-sentence');
  return pairSentence(graph, scope.pair, messages, 'in-sentence');
}
