import type { Relation } from '../../model/relation.ts';
import { SIGN_GROUPS, signGroup, type SignGroup } from '../../model/sign-group.ts';
import { relationFacet } from '../facet.ts';

/** The sign of a relation as a reader filters by it; a denial has none, and is not contact. */
export function signOf({ standing, type }: Relation): SignGroup {
  return standing === 'denied' ? 'neither' : signGroup(type);
}

/** Supports, opposes, contact and promises, or neither. */
export const signFacet = relationFacet({
  id: 'sign',
  place: 'legend',
  order: () => SIGN_GROUPS,
  of: (relation) => [signOf(relation)],
});
