import type { ActorId } from '../../model/ids.ts';
import type { Point } from '../layout.ts';
import type { CaptionOf, LayoutTask, PlacedCaption, Places, Size } from './named-layout.ts';
import { neighboursOf, type Neighbours } from './neighbours.ts';

/** Some actors under one caption. */
export interface Section {
  readonly caption: CaptionOf;
  readonly ids: readonly ActorId[];
}

/** Px between two columns and two rows of one area (lines pass between), and between two areas. */
const CELL_GAP = { x: 44, y: 26 };
const AREA_GAP = { x: 72, y: 44 };
const CAPTION_GAP = 10;
const SWEEPS = 3;

/** A grid of cells under a caption; px from its own top left. */
interface Area extends Size {
  readonly section: Section;
  readonly cells: readonly Point[];
}
interface SetArea extends Area {
  readonly left: number;
  readonly top: number;
}

/** How areas are placed: one after the other in rows, or all dated ones in one row and the rest below. */
export type Packing = (areas: readonly Area[], width: number) => readonly SetArea[];

/** Sets each section in its own grid, and within the grid so that lines are short; of all shapes the one that fits the pane best. */
export function inAreas(task: LayoutTask, sections: readonly Section[], packing: Packing): Places {
  const filled = sections.filter(({ ids }) => ids.length > 0);
  const max = Math.max(1, ...filled.map(({ ids }) => ids.length));
  let best: { readonly set: readonly SetArea[]; readonly fit: number } = { set: [], fit: Infinity };
  for (let rows = Math.min(3, max); rows <= Math.min(max, 60); rows = rows < 12 ? rows + 1 : rows + 6) {
    const areas = filled.map((section) => areaOf(task, section, rows));
    for (const share of [1, 1.25, 1.5, 2, 2.5, 3.5, 5, 7, 10, 14]) {
      const set = packing(areas, task.pane.width * share);
      const width = Math.max(0, ...set.map((area) => area.left + area.width));
      const height = Math.max(0, ...set.map((area) => area.top + area.height));
      const fit = Math.max(width / task.pane.width, height / task.pane.height);
      if (fit < best.fit - 1e-9) best = { set, fit };
    }
  }
  const captions = best.set.map(({ section, left, top }): PlacedCaption => {
    const size = task.captionSize(section.caption);
    return { of: section.caption, at: { x: left + size.width / 2, y: top + size.height / 2 } };
  });
  return { positions: ordered(best.set, neighboursOf(task.graph)), captions };
}

/** Areas in rows, as words in lines. */
export function inShelves(areas: readonly Area[], width: number): readonly SetArea[] {
  const set: SetArea[] = [];
  let [left, top, high] = [0, 0, 0];
  for (const area of areas) {
    if (left > 0 && left + area.width > width) {
      [left, top] = [0, top + high + AREA_GAP.y];
      high = 0;
    }
    set.push({ ...area, left, top });
    left += area.width + AREA_GAP.x;
    high = Math.max(high, area.height);
  }
  return set;
}

function areaOf({ sizes, captionSize }: LayoutTask, section: Section, rows: number): Area {
  const boxes = section.ids.map((id) => sizes[id]!);
  const cell = {
    width: Math.max(...boxes.map(({ width }) => width)),
    height: Math.max(...boxes.map(({ height }) => height)),
  };
  const columns = Math.ceil(boxes.length / rows);
  const deep = Math.ceil(boxes.length / columns);
  const caption = captionSize(section.caption);
  const top = caption.height + CAPTION_GAP;
  const cells = boxes.map((_, index) => ({
    x: (index % columns) * (cell.width + CELL_GAP.x) + cell.width / 2,
    y: top + Math.floor(index / columns) * (cell.height + CELL_GAP.y) + cell.height / 2,
  }));
  return {
    section,
    cells,
    width: Math.max(caption.width, columns * (cell.width + CELL_GAP.x) - CELL_GAP.x),
    height: top + deep * (cell.height + CELL_GAP.y) - CELL_GAP.y,
  };
}

// Two in one area swap places wherever that makes lines shorter.
function ordered(areas: readonly SetArea[], neighbours: Neighbours): ReadonlyMap<ActorId, Point> {
  const positions = new Map<ActorId, Point>();
  for (const { section, cells, left, top } of areas)
    section.ids.forEach((id, index) => {
      const cell = cells[index]!;
      positions.set(id, { x: left + cell.x, y: top + cell.y });
    });
  const lengthAt = (id: ActorId, at: Point) => {
    let sum = 0;
    for (const other of neighbours.get(id) ?? []) {
      const there = positions.get(other);
      if (there) sum += Math.hypot(there.x - at.x, there.y - at.y);
    }
    return sum;
  };
  const swapped = (one: ActorId, other: ActorId): boolean => {
    const [at, there] = [positions.get(one)!, positions.get(other)!];
    // Two that are tied to each other stay as far apart as before, so their own line does not matter.
    const before = lengthAt(one, at) + lengthAt(other, there);
    positions.set(one, there).set(other, at);
    if (lengthAt(one, there) + lengthAt(other, at) < before - 1e-6) return true;
    positions.set(one, at).set(other, there);
    return false;
  };
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let isBetter = false;
    for (const { section } of areas) if (sweepOf(section.ids, swapped)) isBetter = true;
    if (!isBetter) break;
  }
  return positions;
}

/** In a large area each swaps places only with those near in the order: a reader does not wait. */
const REACH = 40;

function sweepOf(ids: readonly ActorId[], swapped: (one: ActorId, other: ActorId) => boolean): boolean {
  let isBetter = false;
  for (let one = 0; one < ids.length; one++)
    for (let other = one + 1; other < Math.min(ids.length, one + REACH); other++)
      if (swapped(ids[one]!, ids[other]!)) isBetter = true;
  return isBetter;
}
