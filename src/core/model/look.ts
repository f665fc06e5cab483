import type { Relation } from './relation.ts';
import { STANDINGS, type Standing } from './standing.ts';

/** How a line is drawn: its standing, or that no source is given for it. */
export type Look = Standing | 'unsourced';

/** Every look, firmest first; what has no source stands last. */
export const LOOKS: readonly Look[] = [...STANDINGS, 'unsourced'];

/** The look of a relation: its standing, or that no source is given. */
export function lookOf(relation: Pick<Relation, 'standing' | 'unsourced'>): Look {
  return relation.unsourced ? 'unsourced' : relation.standing;
}
