import { focusArea } from '../../../core/analysis/focus-area.ts';
import { daysTold, timelineRows, type TimelineRows } from '../../../core/analysis/timeline-rows.ts';
import type { Filters } from '../../../core/query/filters.ts';
import { daysOf, isWithin, type Days, type Period, type TimeAxis } from '../../../core/query/period.ts';
import { firstDayOf, periodOf, unitFor, unitOf, type TimeUnit } from '../../../core/query/time-unit.ts';
import { relationsUnder } from '../../../core/query/visible.ts';
import type { View } from '../../../core/share/view.ts';
import type { getExplorer } from '../../context.ts';

type Explorer = ReturnType<typeof getExplorer>;

/** How the rows of the timeline are arranged. */
export type Grouping = 'list' | 'actor' | 'type';

/** Two places among the units of the axis, both belong. */
export interface Places {
  readonly from: number;
  readonly to: number;
}

/** The timeline of one map: what it shows, and the one way in which it changes the period. */
export class Timeline {
  readonly explorer: Explorer;
  /** The part of the axis in view; null for all of it. */
  zoomed: Days | null = $state.raw(null);

  readonly #filters = $derived.by(() => this.explorer.view.filters);
  // While a period changes these stay the same objects, so that the rows are sorted once for a whole drag.
  readonly #off = $derived.by(() => this.#filters.off);
  readonly #text = $derived.by(() => this.#filters.text);
  readonly #focus = $derived.by(() => this.explorer.view.focus);

  readonly period: Period | null = $derived.by(() => this.#filters.period);
  readonly axis: TimeAxis = $derived.by(
    () => this.period?.axis ?? (this.explorer.setting('timeline.axis') === 'said' ? 'said' : 'held'),
  );
  /** What the other filters leave, dated or not. */
  readonly told: TimelineRows = $derived.by(() => {
    const { graph } = this.explorer;
    const filters: Filters = { off: this.#off, text: this.#text, lonely: 'none', period: null };
    const relations = relationsUnder(graph, filters);
    const area = this.#focus?.others === 'hide' ? focusArea(relations, this.#focus) : null;
    const shown = area ? relations.filter(({ id }) => area.relations.has(id)) : relations;
    return timelineRows(graph, shown, this.axis);
  });
  /** The rows that the period lets through, by their id. */
  readonly within: ReadonlySet<string> = $derived.by(() => {
    const holds = this.told.rows.filter(({ relation }) => relation.claims.some((claim) => this.#lets(claim)));
    return new Set(holds.map(({ id }) => id));
  });
  readonly statementsWithin: number = $derived.by(
    () => [...this.told.dated].filter((claim) => this.#lets(claim)).length,
  );
  readonly by: Grouping = $derived.by(() => {
    const chosen = this.explorer.setting('timeline.by');
    return chosen === 'list' || chosen === 'type' ? chosen : 'actor';
  });

  readonly #daysOfMap = $derived.by(() => inWholeUnits(daysTold(this.explorer.graph, this.axis)));
  readonly #daysOfRows = $derived.by(() =>
    inWholeUnits(daysTold(this.explorer.graph, this.axis, this.told.dated)),
  );
  /** The whole axis, in whole units: over the dates of its rows, or of the map where the chosen dates are beyond them; null if the map has no date of this kind. */
  readonly whole: Days | null = $derived.by(() => {
    const [rows, chosen] = [this.#daysOfRows, this.period && daysOf(this.period)];
    if (!rows || (chosen && (chosen.from < rows.from || chosen.to > rows.to))) return this.#daysOfMap;
    return rows;
  });
  /** The part in view. */
  readonly shown: Days | null = $derived.by(() => this.zoomed ?? this.whole);
  readonly unit: TimeUnit = $derived.by(() => (this.shown ? unitFor(this.shown) : 'year'));
  /** The first and the last place that the handles may take. */
  readonly bounds: Places = $derived.by(() => placesOf(this.whole ?? { from: 0, to: 0 }, this.unit));
  /** Where the handles are; at the ends of the axis if all time is shown. */
  readonly range: Places = $derived.by(() => {
    const days = this.period && daysOf(this.period);
    return days ? placesOf(days, this.unit) : this.bounds;
  });

  // What the last change left: if it is another view now, something else came between.
  #last: View | null = null;

  constructor(explorer: Explorer) {
    this.explorer = explorer;
  }

  /** Shows what held between two places of the axis, both whole; a change that goes on with the last one makes no entry of its own. */
  show({ from, to }: Places, goesOn = false): void {
    const { bounds, range } = this;
    this.#follow(from === range.from ? to : from);
    const isAll = from <= bounds.from && to >= bounds.to;
    const before = this.period;
    // An option that was chosen stays chosen, also where all time is shown.
    if (isAll && this.#isPlain(before)) this.#change(null, goesOn);
    else this.change(periodOf(this.unit, from, to), goesOn);
  }

  /** Changes a part of the period, or begins one with the whole axis. */
  change(part: Partial<Period>, goesOn = false): void {
    const { from, to } = this.bounds;
    const whole = periodOf(this.unit, from, to);
    const plain: Period = { axis: this.axis, ...whole, undated: 'keep', open: 'goes-on' };
    this.#change({ ...plain, ...this.period, ...part }, goesOn);
  }

  /** Shows all time again. */
  clear(): void {
    this.#change(null, false);
  }

  /** Chooses between when it held and when it was said. */
  turnTo(axis: TimeAxis): void {
    const { chosen, filters } = this.explorer.view;
    this.zoomed = null;
    const period = filters.period && { ...filters.period, axis };
    this.explorer.change({
      chosen: { ...chosen, 'timeline.axis': axis },
      filters: { ...filters, period },
    });
  }

  // The part of the axis in view goes along with what is moved out of it.
  #follow(place: number): void {
    const { zoomed, unit } = this;
    if (!zoomed) return;
    const [first, last] = [firstDayOf(unit, place), firstDayOf(unit, place + 1) - 1];
    const by = Math.min(0, first - zoomed.from) + Math.max(0, last - zoomed.to);
    if (by !== 0) this.zoomed = { from: zoomed.from + by, to: zoomed.to + by };
  }

  #lets(claim: Parameters<typeof isWithin>[0]): boolean {
    return isWithin(claim, this.explorer.graph, this.period);
  }

  #isPlain(period: Period | null): boolean {
    return period === null || (period.undated === 'keep' && period.open === 'goes-on');
  }

  // The first step of a drag is an entry of the history, and all that follow replace it: one step back leads to before the drag.
  #change(period: Period | null, goesOn: boolean): void {
    const isSameRun = goesOn && this.explorer.view === this.#last;
    const filters = { ...this.explorer.view.filters, period };
    this.explorer.change({ filters }, { typing: isSameRun });
    this.#last = this.explorer.view;
  }
}

/** The places of the units that hold a stretch of days. */
export function placesOf({ from, to }: Days, unit: TimeUnit): Places {
  return { from: unitOf(unit, from), to: unitOf(unit, to) };
}

function inWholeUnits(days: Days | null): Days | null {
  if (!days) return null;
  const unit = unitFor(days);
  const { from, to } = placesOf(days, unit);
  return { from: firstDayOf(unit, from), to: firstDayOf(unit, to + 1) - 1 };
}
