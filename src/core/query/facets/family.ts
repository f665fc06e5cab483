import type { Family } from '../../model/relation-type.schema.ts';
import { relationFacet } from '../facet.ts';

const FAMILIES: readonly Family[] = ['cooperation', 'conflict', 'contact', 'presence', 'organisation'];

/** The family of the relation type. */
export const familyFacet = relationFacet({
  id: 'family',
  order: () => FAMILIES,
  of: ({ type }) => [type.family],
});
