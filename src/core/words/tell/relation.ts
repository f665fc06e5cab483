import { passagesOf } from '../../evidence/passages.ts';
import type { Claim } from '../../model/claim.schema.ts';
import type { Graph } from '../../model/graph.ts';
import { leadClaim } from '../../model/lead-claim.ts';
import type { Relation } from '../../model/relation.ts';
import { type Standing, standingOf } from '../../model/standing.ts';
import type { FirstMessages } from '../messages.ts';
import { authorParts, claimParts, type SourceNaming } from './claim.ts';
import type { ClaimParts } from './statement-parts.ts';

/** A relation as one sentence: the statement it is drawn as, and what it rests on. A flat denial comes before what is only possible. */
export function relationSentence(
  graph: Graph,
  relation: Relation,
  messages: FirstMessages,
  naming: SourceNaming = 'by-page',
): string {
  const parts = relationParts(graph, relation, messages, naming);
  const denial = flatDenial(relation);
  const denied = denial && claimParts(graph, denial, messages, naming);
  if (denied === null) return messages.relation(parts, relation.contradicted, null);
  // The sentence says both, so it counts both.
  const { statements, denied: denials } = parts.support;
  const passages = passagesOf(relation.claims).length;
  const support = { ...parts.support, statements: statements + denials, passages, denied: 0 };
  return messages.relation({ ...parts, support }, relation.contradicted, denied);
}

/** What the sentence of a relation is made of: it counts the statements that are as firm as it is drawn, and the others apart. */
export function relationParts(
  graph: Graph,
  relation: Relation,
  messages: FirstMessages,
  naming: SourceNaming = 'by-page',
): ClaimParts {
  const { claims, standing, type } = relation;
  const standings = claims.map((claim) => standingOf(claim, type.nature));
  const firm = claims.filter((_, index) => standings[index] === standing);
  const count = (one: Standing) => (one === standing ? 0 : standings.filter((other) => other === one).length);
  const [past, denied] = [count('past'), count('denied')];
  const doubtful = claims.filter(
    ({ negated }, index) => negated && standings[index] === 'possible' && standing !== 'possible',
  ).length;
  const weaker = claims.length - firm.length - past - denied - doubtful;
  const others = { past, denied, doubtful, weaker };
  return {
    ...claimParts(graph, leadClaim(relation), messages, naming),
    authors: authorParts(graph, firm, messages),
    support: {
      statements: firm.length,
      passages: passagesOf(firm).length,
      ...others,
    },
  };
}

/** The firmest denial of what is only possible: "had not recognised" before "could recognise", "would not intervene" before "could". */
export function flatDenial({ claims, standing, type }: Relation): Claim | null {
  if (standing !== 'possible') return null;
  const denials = claims.filter((claim) => standingOf(claim, type.nature) === 'denied');
  const rank = ({ mood, speakers }: Claim) =>
    mood === 'fact' ? 0 : mood === 'pledged' && speakers.length > 0 ? 1 : 2;
  return [...denials].sort((one, other) => rank(one) - rank(other))[0] ?? null;
}
