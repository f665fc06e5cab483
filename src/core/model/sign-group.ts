import type { RelationType, Sign } from './relation-type.schema.ts';

/** What legend and filters group relations by: the two signs, then contact and promises, then the others without a sign. */
export const SIGN_GROUPS = ['supports', 'opposes', 'contact', 'neither'] as const;

/** The group of a relation type in key and filter. */
export type SignGroup = (typeof SIGN_GROUPS)[number];

/** The sign that all types of a group have. */
export const GROUP_SIGNS: Readonly<Record<SignGroup, Sign>> = {
  supports: 1,
  opposes: -1,
  contact: 0,
  neither: 0,
};

/** The group of a relation type; only a type without a sign can be mere contact. */
export function signGroup({ sign, family }: Pick<RelationType, 'sign' | 'family'>): SignGroup {
  if (sign !== 0) return sign === 1 ? 'supports' : 'opposes';
  return family === 'contact' ? 'contact' : 'neither';
}
