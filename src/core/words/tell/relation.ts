import { passagesOf } from '../../evidence/passages.ts';
import { claimKey, inClaimOrder } from '../../model/claim-order.ts';
import type { Claim } from '../../model/claim.schema.ts';
import { besideIt } from '../../model/denial.ts';
import { isFlat } from '../../model/fact-difference.ts';
import type { Graph } from '../../model/graph.ts';
import { standingIn } from '../../model/look-of-claim.ts';
import type { Relation } from '../../model/relation.ts';
import type { Standing } from '../../model/standing.ts';
import type { FirstMessages } from '../messages.ts';
import { authorParts, claimParts, type SourceNaming } from './claim.ts';
import type { ClaimParts } from './statement-parts.ts';

/** A relation as one sentence: the statement it is drawn as, and what it rests on. What is denied and also possible is told as both. */
export function relationSentence(
  graph: Graph,
  relation: Relation,
  messages: FirstMessages,
  naming: SourceNaming = 'by-page',
): string {
  const second = otherSide(relation);
  return messages.relation(
    relationParts(graph, relation, messages, naming),
    second && claimParts(graph, second, messages, naming),
    denialParts(graph, relation, messages, naming),
  );
}

/** What the sentence of a relation says against it; null where nothing contradicts it. */
export function denialParts(
  graph: Graph,
  relation: Relation,
  messages: FirstMessages,
  naming: SourceNaming = 'by-page',
): ClaimParts | null {
  const denial = relation.contradicted
    ? relation.claims.find((claim) => isFlat(claim) && claim.negated)
    : undefined;
  return denial ? claimParts(graph, denial, messages, naming) : null;
}

/** What the sentence of a relation is made of: it counts the statements that are as firm as those it tells, and the others apart. */
export function relationParts(
  graph: Graph,
  relation: Relation,
  messages: FirstMessages,
  naming: SourceNaming = 'by-page',
): ClaimParts {
  const { claims } = relation;
  const second = otherSide(relation);
  const told = [relation.standing, ...(second ? [standingIn(graph, second)] : [])];
  const rows = claims.map((claim) => ({ claim, standing: standingIn(graph, claim) }));
  const firm = rows.filter(({ standing }) => told.includes(standing)).map(({ claim }) => claim);
  const others = rows.filter(({ standing }) => !told.includes(standing));
  const count = (one: Standing) => others.filter(({ standing }) => standing === one).length;
  const [past, denied] = [count('past'), count('denied')];
  const possible = others.filter(({ standing }) => standing === 'possible').map(({ claim }) => claim);
  const doubtful = possible.filter(({ negated }) => negated).length;
  const unlikely = possible.filter(({ negated, certainty }) => !negated && certainty === 'unlikely').length;
  return {
    ...claimParts(graph, relation.lead, messages, naming),
    authors: authorParts(graph, firm, messages),
    support: {
      statements: firm.length,
      told: second === null ? 1 : 2,
      passages: passagesOf(firm).length,
      past,
      denied,
      doubtful,
      unlikely,
      weaker: others.length - past - denied - doubtful - unlikely,
    },
  };
}

/** What has to be said with the lead of a relation: what could be, where the lead denies it or rules it out; else null. */
export function otherSide(relation: Relation): Claim | null {
  if (relation.standing !== 'denied') return null;
  const possible = inClaimOrder(besideIt(relation)?.claims ?? [], (claim) => claimKey(claim, relation.type));
  return possible.find(({ certainty }) => certainty !== 'unlikely') ?? possible[0] ?? null;
}
