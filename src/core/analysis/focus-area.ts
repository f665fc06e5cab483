import type { ActorId, RelationId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';
import type { Focus } from './focus.ts';

/** What some steps reach. */
export interface FocusArea {
  /** How many steps away each actor is; the actors of the focus 0. */
  readonly distance: ReadonlyMap<ActorId, number>;
  /** The relations between actors within reach that the focus follows: with its sign, and none that leads back. */
  readonly relations: ReadonlySet<RelationId>;
}

type Rule = Pick<Focus, 'direction' | 'sign'>;

/** The neighbourhood of a focus among some relations, breadth first (Moore 1959); a denial between two actors within reach is included, but leads no further. */
export function focusArea(relations: readonly Relation[], focus: Focus): FocusArea {
  const next = stepsOf(relations, focus);
  const distance = new Map<ActorId, number>(focus.actors.map((id) => [id, 0]));
  let layer: readonly ActorId[] = focus.actors;
  for (let step = 1; step <= focus.steps && layer.length > 0; step++) {
    const reached = new Set(layer.flatMap((id) => next.get(id) ?? []));
    layer = [...reached].filter((id) => !distance.has(id));
    for (const id of layer) distance.set(id, step);
  }
  const within = relations.filter((relation) => goesAlong(relation, distance, focus));
  return { distance, relations: new Set(within.map(({ id }) => id)) };
}

function stepsOf(relations: readonly Relation[], rule: Rule) {
  const next = new Map<ActorId, ActorId[]>();
  const add = (one: ActorId, other: ActorId) => {
    const group = next.get(one);
    if (group) group.push(other);
    else next.set(one, [other]);
  };
  for (const relation of relations) {
    const { from, to, type, standing } = relation;
    if (standing === 'denied' || !isOfSign(relation, rule)) continue;
    if (rule.direction !== 'in' || !type.directed) add(from, to);
    if (rule.direction !== 'out' || !type.directed) add(to, from);
  }
  return next;
}

function goesAlong(relation: Relation, distance: FocusArea['distance'], rule: Rule): boolean {
  const [from, to] = [distance.get(relation.from), distance.get(relation.to)];
  if (from === undefined || to === undefined || !isOfSign(relation, rule)) return false;
  if (rule.direction === 'any' || !relation.type.directed) return true;
  return rule.direction === 'out' ? from <= to : to <= from;
}

function isOfSign({ type, standing }: Relation, { sign }: Rule): boolean {
  if (sign === 'any') return true;
  return standing !== 'denied' && type.sign === (sign === 'supports' ? 1 : -1);
}
