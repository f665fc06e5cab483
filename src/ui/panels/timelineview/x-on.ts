import type { Days } from '../../../core/query/period.ts';

// Beyond the edge of what is in view nothing is seen, however far it reaches.
const BEYOND = 60;

/** Gives the place of the beginning of a day on an axis, in px; anything beyond the axis is just outside it. */
export function xOn({ from, to }: Days, width: number): (day: number) => number {
  const perDay = width / (to + 1 - from);
  return (day) => Math.round(10 * Math.min(width + BEYOND, Math.max(-BEYOND, (day - from) * perDay))) / 10;
}
