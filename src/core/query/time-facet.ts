import type { Claim } from '../model/claim.schema.ts';
import { timesOf, type TimeAxis } from '../model/claim-times.ts';
import { calendarDay } from '../model/day-number.ts';
import type { Graph } from '../model/graph.ts';
import { claimFacet, type Facet } from './facet.ts';
import { perGraph, perPart } from './per-graph.ts';
import { lastSaid, reachOf } from './period.ts';

/** The value for statements without a date. */
export const UNDATED = 'undated';

// As many stretches as a reader can take in at a glance.
const MAX_BINS = 12;
const WIDTHS = [1, 10, 100] as const;
const MAX_YEARS = 1000;

// Years, both belonging to it.
interface Years {
  readonly first: number;
  readonly last: number;
}

interface Scale extends Years {
  /** Years in a stretch. */
  readonly width: number;
}

/**
 * A facet of dates: single years, decades, centuries or millennia, as many as can be read at a glance, and undated ones.
 * A statement stays while any stretch that it touches is on; an open end extends to when someone last says so.
 */
export function timeFacet(axis: TimeAxis): Facet {
  const yearsOf = perPart((claim: Claim, graph) =>
    timesOf(claim, graph, axis).map(({ extent }): Years => {
      const { from, to } = reachOf(extent, 'ends', () => lastSaid(claim, graph));
      return { first: calendarDay(from).year, last: calendarDay(to).year };
    }),
  );
  const scaleOf = perGraph((graph) => {
    const claims = [...graph.relations.values()].flatMap((relation) => relation.claims);
    return scaleFor(claims.flatMap((claim) => yearsOf(claim, graph)));
  });
  const ofClaim = perPart((claim: Claim, graph) => {
    const scale = scaleOf(graph);
    const bins = scale ? yearsOf(claim, graph).flatMap((years) => binsOf(years, scale)) : [];
    return bins.length > 0 ? [...new Set(bins)] : [UNDATED];
  });
  const order = (graph: Graph) => {
    const scale = scaleOf(graph);
    return [...(scale ? binsOf(scale, scale) : []), UNDATED];
  };
  return claimFacet({ id: axis, hides: 'all', order, ofClaim });
}

function scaleFor(dated: readonly Years[]): Scale | null {
  if (dated.length === 0) return null;
  const first = dated.reduce((min, years) => Math.min(min, years.first), Infinity);
  const last = dated.reduce((max, years) => Math.max(max, years.last), -Infinity);
  const count = (width: number) => Math.floor(last / width) - Math.floor(first / width) + 1;
  return { first, last, width: WIDTHS.find((width) => count(width) <= MAX_BINS) ?? MAX_YEARS };
}

// `2015` for a year, `2010..2019` for a longer stretch.
function binsOf({ first, last }: Years, { width, ...whole }: Scale): readonly string[] {
  const start = Math.floor(Math.max(first, whole.first) / width);
  const end = Math.floor(Math.min(last, whole.last) / width);
  return Array.from({ length: Math.max(0, end - start + 1) }, (_, index) => {
    const from = (start + index) * width;
    return width === 1 ? String(from) : `${from}..${from + width - 1}`;
  });
}
