import type { Nature } from '../../model/relation-type.schema.ts';
import { relationFacet } from '../facet.ts';

const NATURES: readonly Nature[] = ['act', 'word', 'aim', 'view'];

/** Whether a relation is an act, a declaration in force, an aim or a view. */
export const natureFacet = relationFacet({
  id: 'nature',
  order: () => NATURES,
  of: ({ type }) => [type.nature],
});
