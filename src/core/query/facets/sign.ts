import type { Relation } from '../../model/relation.ts';
import { relationFacet } from '../facet.ts';

/** Whether a relation supports, opposes or does neither. */
export type SignValue = 'supports' | 'opposes' | 'neither';

const SIGNS: readonly SignValue[] = ['supports', 'opposes', 'neither'];

/** The sign of a relation as a reader filters by it; a denial has no sign. */
export function signOf(relation: Relation): SignValue {
  if (relation.standing === 'denied' || relation.type.sign === 0) return 'neither';
  return relation.type.sign === 1 ? 'supports' : 'opposes';
}

/** Supports, opposes or neither. */
export const signFacet = relationFacet({
  id: 'sign',
  place: 'legend',
  order: () => SIGNS,
  of: (relation) => [signOf(relation)],
});
