import type { Claim } from '../model/claim.schema.ts';
import { timesOf, type TimeAxis, type ToldTime } from '../model/claim-times.ts';
import type { Graph } from '../model/graph.ts';
import { relationOf, type Relation } from '../model/relation.ts';
import type { TimeExtent } from '../model/time-extent.ts';

/** What is stated about one relation for one time: an interval of the timeline. */
export interface TimelineRow {
  readonly id: string;
  /** The relation as these statements alone state it. */
  readonly relation: Relation;
  readonly time: ToldTime;
  /** What it selects: the statement, or the relation if several say the same. */
  readonly target: string;
}

/** The dated and the undated of some relations. */
export interface TimelineRows {
  /** By beginning, then end. */
  readonly rows: readonly TimelineRow[];
  /** Statements with a date. */
  readonly dated: ReadonlySet<Claim>;
  readonly undated: readonly Claim[];
}

/** Sorts the statements of some relations by when they held, or were said; a statement of several documents was said several times. */
export function timelineRows(graph: Graph, relations: readonly Relation[], axis: TimeAxis): TimelineRows {
  const rows: TimelineRow[] = [];
  const dated = new Set<Claim>();
  const undated: Claim[] = [];
  for (const relation of relations) {
    const groups = new Map<string, { readonly time: ToldTime; readonly claims: Claim[] }>();
    for (const claim of relation.claims) {
      const times = timesOf(claim, graph, axis);
      if (times.length === 0) undated.push(claim);
      else dated.add(claim);
      for (const time of times) {
        const group = groups.get(time.edtf);
        if (group) group.claims.push(claim);
        else groups.set(time.edtf, { time, claims: [claim] });
      }
    }
    for (const { time, claims } of groups.values()) rows.push(rowOf(relation, time, claims));
  }
  return { rows: rows.sort(byTime), dated, undated };
}

function rowOf({ id, type, from, to }: Relation, time: ToldTime, claims: readonly Claim[]): TimelineRow {
  return {
    id: `${id} ${time.edtf}`,
    relation: relationOf(id, type, from, to, claims),
    time,
    target: claims.length === 1 ? (claims[0]?.id ?? id) : id,
  };
}

function byTime(one: TimelineRow, other: TimelineRow): number {
  const [a, b] = [one.time.extent, other.time.extent];
  // What has no end comes after all that began with it; two without an end are equal.
  const until = ({ end }: TimeExtent) => (end.kind === 'dated' ? end.latest : Number.MAX_SAFE_INTEGER);
  return firstDay(a) - firstDay(b) || until(a) - until(b) || (one.id < other.id ? -1 : 1);
}

/** The first day that a date includes, whatever came before. */
export function firstDay({ begin, end }: TimeExtent): number {
  if (begin.kind === 'dated') return begin.earliest;
  return end.kind === 'dated' ? end.earliest : 0;
}

/** The last day that a date includes, whatever comes after. */
export function lastDay({ begin, end }: TimeExtent): number {
  if (end.kind === 'dated') return end.latest;
  return begin.kind === 'dated' ? begin.latest : 0;
}

/** From the first to the last day that any of some statements includes, all of the map if none are given, as day numbers; null if none is dated. */
export function daysTold(
  graph: Graph,
  axis: TimeAxis,
  claims: Iterable<Claim> = graph.claims.values(),
): { from: number; to: number } | null {
  let range: { from: number; to: number } | null = null;
  const reach = (extent: TimeExtent) => {
    const [from, to] = [firstDay(extent), lastDay(extent)];
    range = range ? { from: Math.min(range.from, from), to: Math.max(range.to, to) } : { from, to };
  };
  for (const claim of claims)
    for (const { extent } of timesOf(claim, graph, axis)) {
      reach(extent);
      // Something with an open end was so when someone said it.
      if (extent.end.kind === 'open') for (const said of timesOf(claim, graph, 'said')) reach(said.extent);
    }
  return range;
}
