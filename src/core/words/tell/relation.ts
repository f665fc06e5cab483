import { passagesOf } from '../../evidence/passages.ts';
import type { Claim } from '../../model/claim.schema.ts';
import type { Graph } from '../../model/graph.ts';
import { leadClaim } from '../../model/lead-claim.ts';
import type { Relation } from '../../model/relation.ts';
import { type Standing, standingOf } from '../../model/standing.ts';
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
    relation.contradicted,
    second && claimParts(graph, second, messages, naming),
  );
}

/** What the sentence of a relation is made of: it counts the statements that are as firm as those it tells, and the others apart. */
export function relationParts(
  graph: Graph,
  relation: Relation,
  messages: FirstMessages,
  naming: SourceNaming = 'by-page',
): ClaimParts {
  const { claims, type } = relation;
  const second = otherSide(relation);
  const told = [relation.standing, ...(second ? [standingOf(second, type.nature)] : [])];
  const rows = claims.map((claim) => ({ claim, standing: standingOf(claim, type.nature) }));
  const firm = rows.filter(({ standing }) => told.includes(standing)).map(({ claim }) => claim);
  const others = rows.filter(({ standing }) => !told.includes(standing));
  const count = (one: Standing) => others.filter(({ standing }) => standing === one).length;
  const [past, denied] = [count('past'), count('denied')];
  const doubtful = others.filter(({ claim, standing }) => claim.negated && standing === 'possible').length;
  return {
    ...claimParts(graph, leadClaim(relation), messages, naming),
    authors: authorParts(graph, firm, messages),
    support: {
      statements: firm.length,
      passages: passagesOf(firm).length,
      past,
      denied,
      doubtful,
      weaker: others.length - past - denied - doubtful,
    },
  };
}

/**
 * What has to be said with the lead of a relation: that something which is not so could be, or that somebody rules out what
 * could be. Null where there is nothing of the kind.
 */
export function otherSide({ claims, standing, type }: Relation): Claim | null {
  const of = (one: Standing) => claims.filter((claim) => standingOf(claim, type.nature) === one);
  if (standing === 'denied') return of('possible').find(({ negated }) => !negated) ?? null;
  if (standing !== 'possible') return null;
  const denials = of('denied');
  return (
    denials.find(({ mood, speakers }) => mood === 'pledged' && speakers.length > 0) ?? denials[0] ?? null
  );
}
