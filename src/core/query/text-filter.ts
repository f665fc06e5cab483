import type { Claim } from '../model/claim.schema.ts';
import type { Graph } from '../model/graph.ts';

/** Tells whether a search for some words finds a statement: in its quotes, its speakers, its ends, its relation or its notes. */
export function holdsText(_graph: Graph, text: string): (claim: Claim) => boolean {
  return () => text.trim() === '';
}
