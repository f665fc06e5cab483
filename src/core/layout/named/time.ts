import { parseEdtf, type EdtfDate } from '../../model/edtf-date.ts';
import type { Graph } from '../../model/graph.ts';
import type { ActorId } from '../../model/ids.ts';
import { inAreas, inShelves, type Packing } from './areas.ts';
import type { LayoutTask, Places } from './named-layout.ts';

/** With more years than this, several share an area. */
const MAX_AREAS = 10;
const SPANS = [2, 5, 10, 25, 50, 100, 500, 1000] as const;

interface Years {
  readonly from: number;
  readonly to: number;
}

/** From left to right by the year in which a relation of an actor is first said to have held; those without a date are below. */
export function time(task: LayoutTask): Places {
  const first = firstYears(task.graph);
  const dated = new Map<string, Years & { readonly ids: ActorId[] }>();
  const undated: ActorId[] = [];
  const shared = spanFor([...first.values()]);
  for (const id of task.graph.actors.keys()) {
    if (!task.sizes[id]) continue;
    const years = first.get(id);
    if (!years) {
      undated.push(id);
      continue;
    }
    const area = shared(years);
    const key = `${String(area.from)} ${String(area.to)}`;
    const group = dated.get(key);
    if (group) group.ids.push(id);
    else dated.set(key, { ...area, ids: [id] });
  }
  const sections = [...dated.values()]
    .sort((one, other) => one.from - other.from || one.to - other.to)
    .map(({ from, to, ids }) => ({ caption: { kind: 'years', from, to } as const, ids }));
  return inAreas(task, [...sections, { caption: { kind: 'undated' }, ids: undated }], inOneRow);
}

// All years side by side, whatever the width: farther to the right is later.
const inOneRow: Packing = (areas, width) => {
  const dated = areas.filter(({ section }) => section.caption.kind !== 'undated');
  const rest = areas.filter(({ section }) => section.caption.kind === 'undated');
  const row = inShelves(dated, Infinity);
  const bottom = Math.max(0, ...row.map(({ top, height }) => top + height + 56));
  return [...row, ...inShelves(rest, width).map((area) => ({ ...area, top: area.top + bottom }))];
};

function firstYears(graph: Graph): ReadonlyMap<ActorId, Years> {
  const first = new Map<ActorId, Years>();
  const take = (id: ActorId, years: Years) => {
    const before = first.get(id);
    if (!before || years.from < before.from || (years.from === before.from && years.to < before.to))
      first.set(id, years);
  };
  for (const { from, to, held } of graph.claims.values()) {
    const years = held === undefined ? null : startOf(held);
    if (!years) continue;
    take(from, years);
    if (typeof to === 'string') take(to, years);
  }
  return first;
}

// What began at an unknown time is dated by its end: it held then, if not before.
function startOf(held: string): Years | null {
  const date = parseEdtf(held);
  if (!date) return null;
  if (date.kind === 'date') return yearsOf(date);
  const end = typeof date.from === 'object' ? date.from : date.to;
  return typeof end === 'object' ? yearsOf(end) : null;
}

const yearsOf = ({ year, span }: EdtfDate): Years => ({ from: year, to: year + span - 1 });

function spanFor(all: readonly Years[]): (years: Years) => Years {
  const count = (of: (years: Years) => Years) =>
    new Set(all.map((years) => `${String(of(years).from)} ${String(of(years).to)}`)).size;
  const same = (years: Years) => years;
  if (count(same) <= MAX_AREAS) return same;
  const by = (span: number) => (years: Years) => {
    const from = Math.floor(years.from / span) * span;
    return { from, to: from + span - 1 };
  };
  return by(SPANS.find((span) => count(by(span)) <= MAX_AREAS) ?? 1000);
}
