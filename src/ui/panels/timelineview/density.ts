import { firstDay, lastDay, type TimelineRow } from '../../../core/analysis/timeline-rows.ts';
import { unitOf, type TimeUnit } from '../../../core/query/time-unit.ts';
import type { Places } from './timeline.svelte.ts';

/** How many rows cover each unit of the axis, as shares of the maximum; an open end counts as far as it is given. */
export function density(
  rows: readonly TimelineRow[],
  unit: TimeUnit,
  { from, to }: Places,
): readonly number[] {
  const changes = new Array<number>(to - from + 2).fill(0);
  const at = (place: number) => Math.min(to + 1, Math.max(from, place)) - from;
  for (const { time } of rows) {
    const [first, last] = [unitOf(unit, firstDay(time.extent)), unitOf(unit, lastDay(time.extent))];
    if (last < from || first > to) continue;
    changes[at(first)] = (changes[at(first)] ?? 0) + 1;
    changes[at(last + 1)] = (changes[at(last + 1)] ?? 0) - 1;
  }
  let sum = 0;
  const counts = changes.slice(0, -1).map((change) => (sum += change));
  const max = Math.max(1, ...counts);
  return counts.map((count) => count / max);
}
