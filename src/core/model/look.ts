import type { Relation } from './relation.ts';
import { STANDINGS, type Standing } from './standing.ts';

/** How a line is drawn: its standing, or that it has no source. */
export type Look = Standing | 'unsourced';

/** Every look, firmest first; the one without a source is last. */
export const LOOKS: readonly Look[] = [...STANDINGS, 'unsourced'];

/** The look of a relation: its standing, or that it has no source. */
export function lookOf(relation: Pick<Relation, 'standing' | 'unsourced'>): Look {
  return relation.unsourced ? 'unsourced' : relation.standing;
}
