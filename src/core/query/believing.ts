import type { Graph } from '../model/graph.ts';
import type { ActorId } from '../model/ids.ts';
import { AUTHOR, type Voice } from '../model/voice.ts';
import { voiceFacet } from './facets/voice.ts';
import { isSameSet, offOf, withOff, type Filters } from './filters.ts';
import { officialsIn } from './officials.ts';
import { perGraph } from './per-graph.ts';

/** Whom a reader believes at one click: everyone, only the author's own words, or only what the officials of one body say. */
export type Belief = 'all' | 'author' | { readonly officialsOf: ActorId };

/** Every choice of whom to believe that a map offers, the same objects each time. */
export const beliefsIn = perGraph((graph): readonly Belief[] => [
  'all',
  'author',
  ...[...officialsIn(graph).keys()].map((officialsOf) => ({ officialsOf })),
]);

/** The same filters with only the words of some counting. */
export function believing(graph: Graph, filters: Filters, belief: Belief): Filters {
  return withOff(filters, voiceFacet.id, disbelieved(graph, belief));
}

/** What is believed now, one of those that the map offers; null if it is a custom choice. */
export function beliefOf(graph: Graph, filters: Filters): Belief | null {
  const off = offOf(filters, voiceFacet.id);
  return beliefsIn(graph).find((belief) => isSameSet(off, new Set(disbelieved(graph, belief)))) ?? null;
}

/** The body whose officials alone are believed now; null if others are too, or if it is not all of them. */
export function officialsOn(graph: Graph, filters: Filters): ActorId | null {
  const belief = beliefOf(graph, filters);
  return belief !== null && typeof belief === 'object' ? belief.officialsOf : null;
}

function disbelieved(graph: Graph, belief: Belief): readonly Voice[] {
  const isBelieved = testOf(graph, belief);
  return voiceFacet.values(graph).filter((voice) => !isBelieved(voice));
}

function testOf(graph: Graph, belief: Belief): (voice: Voice) => boolean {
  if (belief === 'all') return () => true;
  if (belief === 'author') return (voice) => voice === AUTHOR;
  const voices = officialsIn(graph).get(belief.officialsOf);
  return (voice) => voices?.has(voice) ?? false;
}
