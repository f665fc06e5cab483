import { relationOf, type Relation } from './relation.ts';
import { standingOf } from './standing.ts';

/** The denials within a relation that is drawn as something firmer, as a relation of their own; null if there are none. */
export function denialOf(relation: Relation): Relation | null {
  const { id, type, from, to, claims, standing } = relation;
  const denials = claims.filter((claim) => standingOf(claim, type.nature) === 'denied');
  return standing === 'denied' || denials.length === 0 ? null : relationOf(id, type, from, to, denials);
}

/** Relations as they are shown one by one: a denial is next to what it is drawn as, never behind it. */
export function withDenials(relations: readonly Relation[]): readonly Relation[] {
  return relations.flatMap((relation) => {
    const denial = denialOf(relation);
    return denial ? [relation, denial] : [relation];
  });
}
