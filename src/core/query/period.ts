import type { Claim } from '../model/claim.schema.ts';
import type { Graph } from '../model/graph.ts';

/** What a stretch of time is asked of: when something held, or when it was said. */
export const TIME_AXES = ['held', 'said'] as const;
export type TimeAxis = (typeof TIME_AXES)[number];

/** A stretch of time that statements are held to; both ends belong to it. */
export interface Period {
  readonly axis: TimeAxis;
  /** A year, month or day of EDTF level 0: `2015`, `2021-08`, `2021-08-24`. */
  readonly from: string;
  readonly to: string;
  /** Whether statements without a date stay. */
  readonly undated: 'keep' | 'drop';
  /** Whether a relation with an open or unsaid end is assumed to go on. */
  readonly open: 'goes-on' | 'ends';
}

/** Whether a statement lets a period through that is asked for; true where none is. */
export function isWithin(_claim: Claim, _graph: Graph, period: Period | null): boolean {
  return period === null;
}
