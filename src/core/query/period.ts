import type { Claim } from '../model/claim.schema.ts';
import { TIME_AXES, timesOf, type TimeAxis } from '../model/claim-times.ts';
import type { Graph } from '../model/graph.ts';
import { extentOf, type ExtentEnd, type TimeExtent } from '../model/time-extent.ts';

export { TIME_AXES, type TimeAxis };

/** A stretch of time that statements are held to; both ends belong to it. */
export interface Period {
  readonly axis: TimeAxis;
  /** A year, month or day of EDTF level 0: `2015`, `2021-08`, `2021-08-24`. */
  readonly from: string;
  readonly to: string;
  /** Whether statements without a date stay. */
  readonly undated: 'keep' | 'drop';
  /** Whether something with an open or unknown end is assumed to continue beyond what is said about it. */
  readonly open: 'goes-on' | 'ends';
}

/** From the first day to the last, as day numbers. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** The days of a period; none if it cannot be read, as in a link written by hand. */
export function daysOf({ from, to }: Pick<Period, 'from' | 'to'>): Days | null {
  const [first, last] = [extentOf(from)?.begin, extentOf(to)?.end];
  if (first?.kind !== 'dated' || last?.kind !== 'dated' || first.earliest > last.latest) return null;
  return { from: first.earliest, to: last.latest };
}

/**
 * Whether a statement can have held, or been said, within a period; true if none is asked for.
 *
 * If open ends are taken to continue, `2015/..` reaches beyond every period. If not, it holds as far as it is given: from 2015
 * to the last date on which someone says so; an end that is not known (`2015/`) then leaves only its beginning.
 * A single date gives both beginning and end, so it is never assumed to continue.
 */
export function isWithin(claim: Claim, graph: Graph, period: Period | null): boolean {
  const days = period && spanOf(period);
  if (!period || !days) return true;
  const times = timesOf(claim, graph, period.axis);
  if (times.length === 0) return period.undated === 'keep';
  return times.some(({ extent }) => {
    const reach = reachOf(extent, period.open, () => lastSaid(claim, graph));
    return reach.from <= days.to && reach.to >= days.from;
  });
}

/** From the first day to the last on which something may have held; infinite if an open end is assumed to continue. */
export function reachOf(extent: TimeExtent, open: Period['open'], lastSaid: () => number | null): Days {
  const { begin, end } = extent;
  if (open === 'goes-on')
    return {
      from: begin.kind === 'dated' ? begin.earliest : -Infinity,
      to: end.kind === 'dated' ? end.latest : Infinity,
    };
  const [first, last] = [daysOfEnd(begin) ?? daysOfEnd(end), daysOfEnd(end) ?? daysOfEnd(begin)];
  const until = end.kind === 'open' ? lastSaid() : null;
  return { from: first?.from ?? -Infinity, to: Math.max(last?.to ?? Infinity, until ?? -Infinity) };
}

/** The last day on which a statement can have been said; null if no date is given. */
export function lastSaid(claim: Claim, graph: Graph): number | null {
  const days = timesOf(claim, graph, 'said').flatMap(({ extent: { end } }) => daysOfEnd(end)?.to ?? []);
  return days.length === 0 ? null : Math.max(...days);
}

const daysOfEnd = (end: ExtentEnd): Days | null =>
  end.kind === 'dated' ? { from: end.earliest, to: end.latest } : null;

// Asked of every statement in turn, and by the same period object.
const spans = new WeakMap<Period, { readonly days: Days | null }>();
function spanOf(period: Period): Days | null {
  let span = spans.get(period);
  if (!span) spans.set(period, (span = { days: daysOf(period) }));
  return span.days;
}
