import type { ActorId, RelationId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';
import type { Ask, ChainGround } from './ask.ts';

/** How a step of a chain may go. */
export type StepRule = Pick<Ask, 'direction' | 'sign'>;

/** True for an act or words in force that are stated as of the time of writing: what a chain uses by default. */
export function isFirm({ standing, type }: Relation): boolean {
  return standing === 'stated' && (type.nature === 'act' || type.nature === 'word');
}

/** The relations that a chain may use; a denial never links anyone, nor does a relation of an actor with itself. */
export function groundRelations(
  over: ChainGround,
  all: Iterable<Relation>,
  shown: readonly Relation[],
): readonly Relation[] {
  return [...(over === 'shown' ? shown : all)].filter(
    (relation) =>
      relation.standing !== 'denied' &&
      relation.from !== relation.to &&
      (over !== 'firm' || isFirm(relation)),
  );
}

/** Whether a step from one of its ends may use a relation. */
export function carriesFrom(end: ActorId, { from, type }: Relation, { direction, sign }: StepRule): boolean {
  if (sign !== 'any' && type.sign !== (sign === 'supports' ? 1 : -1)) return false;
  return direction === 'any' || !type.directed || from === end;
}

/** The relations behind each step of a chain of actors; a step without any has none. */
export function relationsAlong(
  chain: readonly ActorId[],
  relations: readonly Relation[],
  rule: StepRule,
): ReadonlySet<RelationId> {
  const after = new Map(chain.slice(0, -1).map((id, place) => [id, chain[place + 1]]));
  const carries = (end: ActorId, other: ActorId, relation: Relation) =>
    after.get(end) === other && carriesFrom(end, relation, rule);
  return new Set(
    relations
      .filter((one) => carries(one.from, one.to, one) || carries(one.to, one.from, one))
      .map(({ id }) => id),
  );
}
