import { measures } from '../look/measures.ts';
import type { ActorId, PairId, RelationId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';
import type { Curve, Point } from './curve.ts';
import type { SceneLine } from './scene.ts';

/** A line that ends at the box of a grouping, but is that of its members. */
export interface Through {
  /** The pairs that it gathers; the first is what a click opens. */
  readonly pairs: readonly PairId[];
  /** Whose line it is. */
  readonly members: readonly ActorId[];
  /** At which of its ends there are members. */
  readonly start: boolean;
  readonly end: boolean;
  /** The relations as they are described, between the actors that are really in them. */
  readonly told: ReadonlyMap<RelationId, Pick<Relation, 'from' | 'to'>>;
  /** Says through whom, after the word of the line itself if it must have one. */
  readonly word: (text: string) => string;
}

/** Where the marks of a member's line are: between its end, or the tip of its head, and the rim of the box. */
export function portsOf(
  { start, control, end }: Curve,
  heads: SceneLine['heads'],
  through: Through,
): readonly Point[] {
  const beyond = (from: Point, to: Point, head: boolean): Point => {
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    const by = (measures.port / 2 + (head ? measures.headGap - 1 : 0)) / length;
    return { x: to.x + (to.x - from.x) * by, y: to.y + (to.y - from.y) * by };
  };
  return [
    ...(through.start ? [beyond(control, start, heads.start)] : []),
    ...(through.end ? [beyond(control, end, heads.end)] : []),
  ];
}
