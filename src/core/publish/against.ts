import { contradictionsIn } from '../analysis/contradictions.ts';
import { orderedClaims } from '../evidence/ordered-claims.ts';
import type { Claim } from '../model/claim.schema.ts';
import type { Graph } from '../model/graph.ts';
import { relationId } from '../model/ids.ts';
import { authorsOf, claimSentence, speakerParts } from '../words/tell/claim.ts';
import type { Messages } from '../words/messages.ts';

/** A statement that contradicts another: it denies it, states what the other denies, or does either less than outright. */
export interface Against {
  readonly kind: 'denies' | 'states' | 'differs';
  readonly claim: Claim;
}

/** What contradicts a statement anywhere in the map, whatever the filters show; outright contradictions first. */
export function againstOf(graph: Graph, claim: Claim): readonly Against[] {
  return contradictionsWith(graph, claim).flatMap(({ kind, states, denies }): readonly Against[] => {
    if (kind === 'apart') return [];
    const others = orderedClaims(graph, claim.negated ? states : denies);
    if (kind === 'flat')
      return others.map((other) => ({ kind: claim.negated ? 'states' : 'denies', claim: other }));
    // What could be or is wanted is not contradicted by what is not so.
    return others
      .filter(({ mood }) => claim.mood === 'fact' && mood === 'fact')
      .map((other) => ({ kind: 'differs', claim: other }));
  });
}

/** In words, with the sentence of the statement: "Denied by Renée Taldar: …". */
export function againstWords(graph: Graph, { kind, claim }: Against, messages: Messages): string {
  const [speaker] = speakerParts(graph, claim, messages);
  const who = speaker ? [speaker.name] : authorsOf(graph, [claim], messages);
  return messages.citing.against(kind, who, claimSentence(graph, claim, messages, 'in-sentence'));
}

// Alone with those of the other side, so that only what contradicts this particular statement is found.
function contradictionsWith(graph: Graph, claim: Claim) {
  const opposes = (other: Claim) => other.negated !== claim.negated;
  if (typeof claim.to !== 'string') {
    const same = [...graph.claims.values()].filter(
      (other) => other.from === claim.from && other.type === claim.type && opposes(other),
    );
    return contradictionsIn(graph, [], [claim, ...same]).filter(({ states, denies }) =>
      [...states, ...denies].includes(claim),
    );
  }
  const directed = graph.types.get(claim.type)?.directed ?? true;
  const relation = graph.relations.get(relationId(claim.from, claim.type, claim.to, directed));
  if (!relation) return [];
  return contradictionsIn(graph, [{ ...relation, claims: [claim, ...relation.claims.filter(opposes)] }]);
}
