import type { Claim } from '../model/claim.schema.ts';
import type { Graph } from '../model/graph.ts';
import type { ActorId, SourceId } from '../model/ids.ts';

/** Says whether some source covers one actor's actions at all, and mentions the other at all: only then does its silence about the two mean anything. */
export type IsCovered = (from: ActorId, to: ActorId) => boolean;

interface Spoken {
  readonly doers: Set<ActorId>;
  readonly named: Set<ActorId>;
}

/** What the sources of a map cover, derived from their own statements; a bloc that a statement names counts as itself, not as its members. */
export function coverageIn(graph: Graph): IsCovered {
  const sources = new Map<SourceId, Spoken>();
  for (const claim of graph.claims.values()) {
    for (const { source } of claim.evidence) {
      const spoken = sources.get(source) ?? { doers: new Set(), named: new Set() };
      sources.set(source, spoken);
      for (const id of doersOf(claim, graph)) spoken.doers.add(id);
      for (const id of namedIn(claim)) spoken.named.add(id);
    }
  }
  const all = [...sources.values()];
  return (from, to) => all.some(({ doers, named }) => doers.has(from) && named.has(to));
}

function doersOf({ type, from, to }: Claim, graph: Graph): readonly ActorId[] {
  const isMutual = graph.types.get(type)?.directed === false;
  return isMutual && typeof to === 'string' ? [from, to] : [from];
}

function namedIn({ from, to, about, by }: Claim): readonly ActorId[] {
  return [from, to, ...about, ...by].filter((party): party is ActorId => typeof party === 'string');
}
