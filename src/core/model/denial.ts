import { claimsStated, relationOf, type Relation } from './relation.ts';

/**
 * What a reader is shown beside a relation, as a relation of its own: the denials of what is drawn as something firmer, and
 * what could be beside a flat denial. Null where there is nothing of the kind.
 */
export function besideIt(relation: Relation): Relation | null {
  const { id, type, from, to, standing } = relation;
  const beside =
    standing === 'denied'
      ? claimsStated(relation, 'possible').filter(({ negated }) => !negated)
      : claimsStated(relation, 'denied');
  return beside.length === 0 ? null : relationOf(id, type, from, to, beside);
}

/** Relations as a reader is told them one by one: a denial is beside what it denies, never behind it, and the other way round. */
export function withDenials(relations: readonly Relation[]): readonly Relation[] {
  return relations.flatMap((relation) => {
    const beside = besideIt(relation);
    return beside ? [relation, beside] : [relation];
  });
}
