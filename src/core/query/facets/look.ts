import type { Relation } from '../../model/relation.ts';
import { STANDINGS, type Standing } from '../../model/standing.ts';
import { occurring, type Facet } from '../facet.ts';

/** How a relation is drawn: as its standing, or as one without any source. */
export type Look = Standing | 'unsourced';

/** Every look, firmest first. */
export const LOOKS: readonly Look[] = [...STANDINGS, 'unsourced'];

/** What a map opens on: acts and words in force that are stated, called likely, or drawn without a source. */
export const FIRST_LOOKS: readonly Look[] = ['stated', 'likely', 'unsourced'];

/** The look of a relation; one without any source looks like that, however it is stated. */
export function lookOf(relation: Relation): Look {
  return relation.unsourced ? 'unsourced' : relation.standing;
}

/** How a relation is stated. */
export const lookFacet: Facet = {
  id: 'look',
  values: (graph) => occurring(lookFacet, graph, LOOKS),
  of: (relation) => [lookOf(relation)],
  hides: 'any',
  initiallyOff: () => LOOKS.filter((look) => !FIRST_LOOKS.includes(look)),
};
