import { passagesOf } from '../evidence/passages.ts';
import type { Graph } from '../model/graph.ts';
import type { Relation } from '../model/relation.ts';
import { standingOf } from '../model/standing.ts';
import type { ClaimParts } from './claim-parts.ts';
import { claimParts } from './claim-sentence.ts';
import { leadClaim } from './lead-claim.ts';
import type { FirstMessages } from './messages.ts';
import { authorsOf } from './speakers-words.ts';

/** A relation as one dated sentence: its firmest statement without details, and what it rests on. */
export function relationSentence(graph: Graph, relation: Relation, messages: FirstMessages): string {
  return messages.relation(relationParts(graph, relation, messages), relation.contradicted);
}

/** What the sentence of a relation is made of: it counts the statements that are as firm as it is drawn, and the others apart. */
export function relationParts(graph: Graph, relation: Relation, messages: FirstMessages): ClaimParts {
  const { claims, standing, type } = relation;
  const firm = claims.filter((claim) => standingOf(claim, type.nature) === standing);
  return {
    ...claimParts(graph, leadClaim(relation), messages),
    authors: authorsOf(graph, firm, messages),
    support: {
      statements: firm.length,
      passages: passagesOf(firm).length,
      otherwise: claims.length - firm.length,
    },
  };
}
