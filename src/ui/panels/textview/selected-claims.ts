import type { Claim } from '../../../core/model/claim.schema.ts';
import type { Graph } from '../../../core/model/graph.ts';
import type { Selected } from '../../../core/model/selected.ts';

/** The statements that a selection is about: one, those of a relation or pair, or all in which an actor takes part. */
export function claimsOfSelection(graph: Graph, selected: Selected): ReadonlySet<Claim> {
  if (selected.kind === 'none') return new Set();
  if (selected.claim) return new Set([selected.claim]);
  if (selected.kind === 'pair')
    return new Set(
      (selected.relation ? [selected.relation] : selected.pair.relations).flatMap(({ claims }) => claims),
    );
  const { id } = selected.actor;
  return new Set(
    [...graph.claims.values()].filter(
      ({ from, to, about, by }) => from === id || to === id || about.includes(id) || by.includes(id),
    ),
  );
}
