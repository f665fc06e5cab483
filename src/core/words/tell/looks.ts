import { passagesOf } from '../../evidence/passages.ts';
import type { Claim } from '../../model/claim.schema.ts';
import type { Credibility, Reliability } from '../../model/grade.schema.ts';
import type { Graph } from '../../model/graph.ts';
import { lookOfClaim } from '../../model/look-of-claim.ts';
import { type Look, lookOf, LOOKS } from '../../model/look.ts';
import type { Relation } from '../../model/relation.ts';
import type { FirstMessages } from '../messages.ts';
import { whenWords } from './dates.ts';

/** How a line is stated: its name, its word in counts, and what it means. */
export interface LookWords {
  readonly label: string;
  readonly count: string;
  readonly definition: string;
}

/** The words of a look, as legend, labels and accessible names say them. */
export function lookWords(look: Look, messages: FirstMessages): LookWords {
  return messages.looks[look];
}

/** Some statements by how they are stated, and the passages they rest on: "stated 6 · alleged 1, from 4 passages". */
export function countsWords(graph: Graph, claims: readonly Claim[], messages: FirstMessages): string {
  const looks = claims.map((claim) => lookOfClaim(graph, claim));
  const counts = LOOKS.map((look) => ({ look, count: looks.filter((other) => other === look).length }));
  return messages.counts(
    counts.filter(({ count }) => count > 0),
    passagesOf(claims).length,
  );
}

/** How reliable a source was graded to be, by whom and why: "B, usually reliable. Graded by Ada Author in 2021: …". */
export function reliabilityWords(grade: Reliability, messages: FirstMessages): string {
  return gradedWords(messages.grades.reliabilities[grade.grade], grade, messages);
}

/** How credible a statement was graded to be, by whom and why: "2, probably true. Graded by Ada Author: …". */
export function credibilityWords(grade: Credibility, messages: FirstMessages): string {
  return gradedWords(messages.grades.credibilities[grade.grade], grade, messages);
}

function gradedWords(
  name: string,
  { by, on, why }: Pick<Reliability, 'by' | 'on' | 'why'>,
  messages: FirstMessages,
): string {
  return messages.grades.graded(name, by, on === undefined ? '' : whenWords(on, messages), why);
}

/** How a relation is stated, in a word; '' where the words on its line say that it is only implied. */
export function statedWords(relation: Relation, messages: FirstMessages): string {
  const isRead = relation.standing === 'stated' && relation.lead.basis !== 'explicit';
  return isRead ? '' : lookWords(lookOf(relation), messages).count;
}
