import { measures } from '../look/measures.ts';
import type { ActorId, PairId, RelationId } from '../model/ids.ts';
import type { Pair } from '../model/pair.ts';
import type { Relation } from '../model/relation.ts';
import { bicliques, saved, type DoerRow } from './bicliques.ts';
import { pointAt, type Curve } from './curve.ts';
import type { Placement } from './placement.ts';
import type { BareLine } from './scene-lines.ts';
import type { SceneActor, SceneStroke } from './scene.ts';
import { trunkPlace, type Fan } from './trunk-place.ts';

/** What joining depends on: every line as it is while its pair is closed. */
export interface JoinCauses {
  readonly lines: readonly BareLine[];
  readonly pairs: readonly Pair[];
  readonly actors: readonly SceneActor[];
  readonly placement: Placement;
  /** The pair that the map is about: its line is always its own. */
  readonly lead: PairId | null;
}

/** Lines that are joined, and what is drawn in their place. */
export interface Joined {
  readonly strokes: readonly SceneStroke[];
  /** The trunk of each line that is joined, by the id of the line. */
  readonly trunks: ReadonlyMap<string, string>;
}

/** Joins lines that say the same of each and each. */
export type Join = (causes: JoinCauses) => Joined;

// Of more lines than this none is followed through the rest.
const MAX_LINES = 300;

interface Row extends DoerRow {
  readonly doer: ActorId;
  readonly lines: ReadonlyMap<string, BareLine>;
}

const kept = new WeakMap<Placement, { readonly key: string; readonly joined: Joined }>();

/**
 * Where each of several actors does alike to each of several others, their lines are one trunk with a fan at both ends. Only
 * lines that look the same, are of the same kind, as likely, and have no word or mark of their own: of these, nothing is lost.
 */
export const joinLines: Join = (causes) => {
  if (causes.lines.length > MAX_LINES) return NOTHING;
  const rows = rowsOf(causes);
  const found = bicliques(rows);
  if (found.length === 0) return NOTHING;
  // Whatever is selected, the same lines are joined in the same place.
  const key = JSON.stringify([
    rows.map(({ kind, doer, receivers }) => [kind, doer, ...receivers]),
    causes.lines.map(({ id }) => id),
  ]);
  const known = kept.get(causes.placement);
  if (known?.key === key) return known.joined;
  const joined = joinedOf(found, causes);
  kept.set(causes.placement, { key, joined });
  return joined;
};

const NOTHING: Joined = { strokes: [], trunks: new Map() };

function joinedOf(
  found: ReturnType<typeof bicliques<Row>>,
  { lines, actors, placement }: JoinCauses,
): Joined {
  const strokes: SceneStroke[] = [];
  const trunks = new Map<string, string>();
  for (const { rows, receivers } of found) {
    // A line is in one trunk only; the largest comes first.
    const free = rows.filter((row) => receivers.every((one) => !trunks.has(row.lines.get(one)?.id ?? '')));
    if (saved({ rows: free, receivers }) < 1) continue;
    const own = free.flatMap((row) => receivers.flatMap((one) => row.lines.get(one) ?? []));
    const first = own[0];
    if (!first) continue;
    const ids = new Set(own.map(({ id }) => id));
    const fan: Fan = {
      from: free.map(({ doer }) => doer),
      to: receivers as readonly ActorId[],
      instead: own.map(({ curve }) => curve),
    };
    const others = lines.filter(({ id }) => !ids.has(id) && !trunks.has(id));
    const place = trunkPlace(fan, {
      actors,
      pane: placement.pane,
      others: [...others, ...strokes].map(({ curve }) => curve),
    });
    if (!place) continue;
    const trunk = `joined:${first.id}`;
    for (const id of ids) trunks.set(id, trunk);
    const stroke = (curve: Curve, end: ActorId | null, isIn: boolean): SceneStroke => {
      const id = end === null ? trunk : `${trunk}${isIn ? '<' : '>'}${end}`;
      const [from, to] = [end !== null && isIn ? [end] : fan.from, end !== null && !isIn ? [end] : fan.to];
      const isCarried = ({ from: one, to: other }: BareLine) =>
        (from.includes(one) && to.includes(other)) || (from.includes(other) && to.includes(one));
      const joints = [`${trunk}<`, `${trunk}>`] as const;
      return {
        ends: end === null ? joints : isIn ? [end, joints[0]] : [joints[1], end],
        ...{ id, selects: id, trunk, end, from, to, curve },
        ...{ look: first.look, sign: first.sign, hue: first.hue, ball: 0 },
        width: end === null ? measures.trunk : first.width,
        heads: { start: false, end: end !== null && !isIn },
        middle: pointAt(curve, 0.5),
        lines: own.filter(isCarried).map(({ id: line }) => line),
      };
    };
    strokes.push(
      ...place.in.map((curve, index) => stroke(curve, fan.from[index] ?? null, true)),
      stroke(place.trunk, null, true),
      ...place.out.map((curve, index) => stroke(curve, fan.to[index] ?? null, false)),
    );
  }
  return { strokes, trunks };
}

function rowsOf({ lines, pairs, lead }: JoinCauses): readonly Row[] {
  const relations = new Map(pairs.flatMap((pair) => pair.relations.map((one) => [one.id, one] as const)));
  const rows = new Map<
    string,
    { kind: string; doer: ActorId; receivers: Set<string>; lines: Map<string, BareLine> }
  >();
  for (const line of lines) {
    if (line.pair === lead) continue;
    const act = actOf(line, relations);
    if (!act) continue;
    const row = rows.get(act.row) ?? { ...act, receivers: new Set(), lines: new Map() };
    rows.set(act.row, row);
    row.receivers.add(act.receiver);
    row.lines.set(act.receiver, line);
  }
  return [...rows.values()].sort((a, b) => (a.doer < b.doer ? -1 : 1));
}

// Who does what to whom, if a line says no more than others of its kind do; null where it has more to say.
function actOf(line: BareLine, relations: ReadonlyMap<RelationId, Relation>) {
  const own = line.relations.flatMap((id) => relations.get(id) ?? []);
  const { heads, look, sign, hue, width } = line;
  const isPlain = line.id === line.pair && !line.always && !line.contradicted && line.through === null;
  if (!isPlain || line.quote !== null || heads.start === heads.end || own.length === 0) return null;
  const [doer, receiver] = heads.end ? [line.from, line.to] : [line.to, line.from];
  if (own.some(({ from, type }) => from !== doer || !type.directed)) return null;
  const kind = JSON.stringify([look.look, sign.id, hue, width, each(own, degreeOf)]);
  // Of each doer the very same is said towards each: then one sentence tells all.
  return { kind, doer, receiver, row: JSON.stringify([doer, kind, each(own, ({ type }) => type.id)]) };
}

const each = (own: readonly Relation[], of: (relation: Relation) => string) =>
  [...new Set(own.map(of))].sort();

// The family and not the type, which no line shows: sharing intelligence and giving support look the same.
function degreeOf({ type, lead, unsourced }: Relation): string {
  const { certainty, mood, tense, negated, basis } = lead;
  return JSON.stringify([type.family, type.nature, certainty, mood, tense, negated, basis, unsourced]);
}
