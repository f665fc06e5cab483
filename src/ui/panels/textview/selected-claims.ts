import type { Claim } from '../../../core/model/claim.schema.ts';
import type { Graph } from '../../../core/model/graph.ts';
import type { Selected } from '../../../core/model/selected.ts';

/** The statements that a selection is of: one, those of a relation or pair, or all in which an actor takes part. */
export function claimsOfSelection(graph: Graph, selected: Selected): ReadonlySet<Claim> {
  if (selected.kind !== 'none' && selected.claim) return new Set([selected.claim]);
  return claimsAround(graph, selected);
}

/** The statements that a reader walks through: for a single one, all those between the two, or of its actor. */
export function claimsAround(graph: Graph, selected: Selected): ReadonlySet<Claim> {
  if (selected.kind === 'none') return new Set();
  if (selected.kind === 'pair') {
    const { pair, relation, claim } = selected;
    const relations = relation && !claim ? [relation] : pair.relations;
    return new Set(relations.flatMap(({ claims }) => claims));
  }
  const { id } = selected.actor;
  return new Set(
    [...graph.claims.values()].filter(
      ({ from, to, about, by }) => from === id || to === id || about.includes(id) || by.includes(id),
    ),
  );
}
