import { groupingsOf } from '../model/groupings.ts';
import type { Graph } from '../model/graph.ts';
import type { ActorId, PairId } from '../model/ids.ts';
import { pairId } from '../model/ids.ts';
import type { Pair } from '../model/pair.ts';
import type { Relation } from '../model/relation.ts';
import { bow, isInside, samples } from './curve.ts';
import type { Placement } from './placement.ts';
import type { DrawnPair } from './scene-lines.ts';
import type { Through } from './through.ts';

/** Px between two lines of the same two boxes, at their middles. */
const FAN = 30;
const TRIED = 5;
const SAMPLES = 32;
// Among more boxes than this no line finds a way that is free of all.
const MAX_AVOIDED = 200;

/** What a box includes besides its own actor. */
export interface Inside {
  /** Actors that are part of it or serve it, by the map's editorial word. */
  readonly members: number;
  /** Relations among all of these, which are not drawn. */
  readonly relations: number;
}

/** A picture in which each grouping is one box. */
export interface Gathered {
  readonly drawn: readonly DrawnPair[];
  /** The box in which each member is drawn. */
  readonly collapsed: ReadonlyMap<ActorId, ActorId>;
  readonly inside: ReadonlyMap<ActorId, Inside>;
}

/** What gathering depends on, apart from the map. */
export interface GatheringCauses {
  readonly pairs: readonly Pair[];
  readonly placement: Pick<Placement, 'boxes'>;
  readonly bends: Readonly<Record<PairId, number>>;
  readonly opened: PairId | null;
  /** What is on a line that ends at a grouping: through whom, after the word of the line itself if it must have one. */
  readonly word: (members: readonly ActorId[], word: string) => string;
}

/**
 * The lines of members end at the box of their grouping but remain theirs: never in one line with the grouping's own, and in
 * one line with each other only if they have the same sign and are stated alike. An open pair stays separate.
 */
export function gathered(graph: Graph, { pairs, placement, bends, opened, word }: GatheringCauses): Gathered {
  const collapsed = groupingsOf(graph);
  const boxOf = (id: ActorId) => collapsed.get(id) ?? id;
  const relations = new Map<ActorId, number>();
  const own: DrawnPair[] = [];
  const lines = new Map<string, Pair[]>();
  const bendFor = bender(graph, placement, collapsed, bends);
  for (const pair of pairs) {
    const [a, b] = [boxOf(pair.a), boxOf(pair.b)];
    if (a === b && pair.a !== pair.b) relations.set(a, (relations.get(a) ?? 0) + pair.relations.length);
    else if (a === pair.a && b === pair.b) {
      own.push({ pair, bend: bendFor(pair.id, true), through: null });
    } else {
      const key = pair.id === opened || pair.mixed !== 'no' ? pair.id : likeness(pair, a, b, collapsed);
      const group = lines.get(key);
      if (group) group.push(pair);
      else lines.set(key, [pair]);
    }
  }
  const through = [...lines.values()].flatMap((group): readonly DrawnPair[] => {
    const [first] = group;
    if (!first) return [];
    const ends = pairId(boxOf(first.a), boxOf(first.b));
    return [gatheredLine(group, boxOf, bendFor(ends, false), word)];
  });
  const members = new Map<ActorId, number>();
  for (const box of collapsed.values()) members.set(box, (members.get(box) ?? 0) + 1);
  const inside = new Map(
    [...members].map(([id, many]) => [id, { members: many, relations: relations.get(id) ?? 0 }]),
  );
  return { drawn: [...own, ...through], collapsed, inside };
}

// A grouping's own line goes first; those of members are next to it, on whichever side they run behind fewer names.
function bender(
  graph: Graph,
  { boxes }: Pick<Placement, 'boxes'>,
  collapsed: ReadonlyMap<ActorId, ActorId>,
  bends: GatheringCauses['bends'],
): (ends: PairId, isOwn: boolean) => number {
  const taken = new Map<PairId, Set<number>>();
  const shown = [...graph.actors.keys()].filter((id) => !collapsed.has(id));
  const hits = (ends: PairId, bend: number) => {
    const [a, b] = ends.split('|') as [ActorId, ActorId];
    const [from, to] = [boxes[a], boxes[b]];
    if (!from || !to || shown.length > MAX_AVOIDED) return 0;
    const points = samples(bow(from, to, bend), SAMPLES);
    return shown.filter((id) => {
      const box = boxes[id];
      return box && id !== a && id !== b && points.some((point) => isInside(point, box, 4));
    }).length;
  };
  return (ends, isOwn) => {
    const base = bends[ends] ?? 0;
    const used = taken.get(ends) ?? new Set<number>();
    taken.set(ends, used);
    const free = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5].filter((step) => !used.has(step));
    const tried = (isOwn ? [0] : free.slice(0, TRIED)).map((step) => ({
      step,
      hits: hits(ends, base + step * FAN),
    }));
    const best = tried.reduce(
      (one, other) => (other.hits < one.hits ? other : one),
      tried[0] ?? { step: 6, hits: 0 },
    );
    used.add(best.step);
    return base + best.step * FAN;
  };
}

// Which ends are members' is part of it: an act of a member and one towards a member differ in where the line begins.
function likeness(pair: Pair, a: ActorId, b: ActorId, collapsed: ReadonlyMap<ActorId, ActorId>): string {
  const [first, last] = a < b ? [pair.a, pair.b] : [pair.b, pair.a];
  return [pairId(a, b), collapsed.has(first), collapsed.has(last), pair.sign, pair.standing].join(' ');
}

function gatheredLine(
  pairs: readonly Pair[],
  boxOf: (id: ActorId) => ActorId,
  bend: number,
  word: GatheringCauses['word'],
): DrawnPair {
  const [first] = pairs;
  if (!first) throw new Error('A gathered line needs at least one pair.');
  const [one, other] = [boxOf(first.a), boxOf(first.b)];
  const [a, b] = one < other ? [one, other] : [other, one];
  const all = pairs.flatMap(({ relations }) => relations);
  const ends = [...new Set(pairs.flatMap((pair) => [pair.a, pair.b]))];
  const members = ends.filter((id) => boxOf(id) !== id);
  const through: Through = {
    pairs: pairs.map(({ id }) => id),
    members,
    start: members.some((id) => boxOf(id) === a),
    end: members.some((id) => boxOf(id) === b),
    told: new Map(all.map(({ id, from, to }) => [id, { from, to }])),
    word: (text) => word(members, text),
  };
  const move = (relation: Relation) => ({
    ...relation,
    from: boxOf(relation.from),
    to: boxOf(relation.to),
  });
  const pair = { ...first, a, b, relations: all.map(move), leads: first.leads.map(move) };
  return { pair, bend, through };
}
