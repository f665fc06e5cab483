import type { Graph } from '../model/graph.ts';
import { AUTHOR, isOfficial, type Voice } from '../model/voice.ts';
import { voiceFacet } from './facets/voice.ts';
import { isSameSet, offOf, withOff, type Filters } from './filters.ts';

/** Whom a reader believes at one click: everybody, the author's own words alone, or what officials say alone. */
export const BELIEFS = ['all', 'author', 'officials'] as const;
export type Belief = (typeof BELIEFS)[number];

/** The same filters with only the words of some counting. */
export function believing(graph: Graph, filters: Filters, belief: Belief): Filters {
  return withOff(filters, voiceFacet.id, disbelieved(graph, belief));
}

/** What is believed now; null where it is a choice of the reader's own. */
export function beliefOf(graph: Graph, filters: Filters): Belief | null {
  const off = offOf(filters, voiceFacet.id);
  return BELIEFS.find((belief) => isSameSet(off, new Set(disbelieved(graph, belief)))) ?? null;
}

function disbelieved(graph: Graph, belief: Belief): readonly Voice[] {
  const tests: Readonly<Record<Belief, (voice: Voice) => boolean>> = {
    all: () => true,
    author: (voice) => voice === AUTHOR,
    officials: (voice) => isOfficial(graph, voice),
  };
  return voiceFacet.values(graph).filter((voice) => !tests[belief](voice));
}
