import type { Graph } from '../../core/model/graph.ts';
import type { ActorId } from '../../core/model/ids.ts';
import { boxesOf } from '../../core/picture/boxes.ts';
import { linePorts } from '../../core/picture/hulls.ts';
import { bow, isInside, samples } from '../../core/picture/curve.ts';
import { placedAt } from '../../core/picture/placed-at.ts';
import type { Box, Placement, ShippedMap } from '../../core/picture/placement.ts';
import { bendLines } from '../../core/layout/bend.ts';
import { hullsAround } from '../../core/layout/hulls-around.ts';
import { roomNeeded } from '../../core/layout/sheet.ts';
import type { LayoutInput } from '../../core/layout/layout.ts';
import { centred, fitPositions } from './fit-positions.ts';
import { linesBehindNames } from './first-view.ts';
import { arrangeOrRecall } from './kept-places.ts';
import { layoutInput } from '../../core/layout/layout-input.ts';
import { leadPair } from '../../core/query/lead-pair.ts';
import { measureAt } from './measure.ts';

interface Sheet {
  readonly pane: Placement['pane'];
  readonly fontSize: number;
}

// The first is tried for every picture; a further one where lines of the first view of the others run behind names.
const SEEDS = [5, 6, 7] as const;
const WIDE: Sheet = { pane: { width: 1020, height: 720 }, fontSize: 14 };
const NARROW: Sheet = { pane: { width: 664, height: 600 }, fontSize: 13 };

/** The inputs of the layouts that a map needs in any case; `placementsOf` may need more. */
export function inputsOf(graph: Graph): readonly LayoutInput[] {
  const kept = graph.map.layout?.positions ?? {};
  return [...(hasAllPlaces(graph, kept) ? [] : [WIDE]), NARROW].map((sheet) =>
    inputOf(graph, sheet, SEEDS[0]),
  );
}

/** The inputs that `placementsOf` has arranged, each before it is; later ones depend on what earlier ones gave. */
export function* inputsTried(graph: Graph): Generator<LayoutInput> {
  const kept = graph.map.layout?.positions ?? {};
  yield* triesOn(graph, WIDE, kept);
  yield* triesOn(graph, NARROW, {});
}

/** Where everything is in the wide and in the narrow picture; positions saved in the map's file take precedence in the wide one. */
export function placementsOf(graph: Graph): ShippedMap['placements'] {
  return { wide: placementOf(graph, 'wide'), narrow: placementOf(graph, 'narrow') };
}

/** Where everything is in one picture; `moves` is how much its layout tries, by default as much as is worth it. */
export function placementOf(graph: Graph, picture: 'wide' | 'narrow', moves?: number): Placement {
  return picture === 'wide'
    ? placementOn(graph, WIDE, graph.map.layout?.positions ?? {}, moves)
    : placementOn(graph, NARROW, {}, moves);
}

type Places = Readonly<Record<string, { readonly x: number; readonly y: number }>>;

const hasAllPlaces = (graph: Graph, kept: Places) =>
  [...graph.actors.keys()].every((id) => placeOf(kept, id));

const sizesOf = (graph: Graph, { fontSize }: Sheet) =>
  boxesOf(graph, { fontSize, measure: measureAt(fontSize), hulls: true });

function inputOf(graph: Graph, sheet: Sheet, seed: number): LayoutInput {
  return layoutInput(graph, sizesOf(graph, sheet), sheet.pane, seed, leadPair(graph)?.ends);
}

function placementOn(graph: Graph, sheet: Sheet, kept: Places, moves?: number): Placement {
  const tries = triesOn(graph, sheet, kept, moves);
  for (;;) {
    const next = tries.next();
    if (next.done) return next.value;
  }
}

function* triesOn(
  graph: Graph,
  sheet: Sheet,
  kept: Places,
  moves?: number,
): Generator<LayoutInput, Placement> {
  if (hasAllPlaces(graph, kept)) return placedWith(inputOf(graph, sheet, SEEDS[0]), graph, sheet, kept);
  let best: { readonly placed: Placement; readonly behind: number } | null = null;
  for (const seed of SEEDS) {
    const input = { ...inputOf(graph, sheet, seed), ...(moves === undefined ? {} : { moves }) };
    yield input;
    const placed = placedWith(input, graph, sheet, kept);
    const behind = linesBehindNames(graph, placed);
    if (!best || behind < best.behind) best = { placed, behind };
    if (best.behind === 0 || Object.keys(placed.hulls ?? {}).length === 0) break;
  }
  return best!.placed;
}

function placedWith(input: LayoutInput, graph: Graph, sheet: Sheet, kept: Places): Placement {
  const { pane, fontSize } = sheet;
  const sizes = sizesOf(graph, sheet);
  const room = roomNeeded(input);
  const blank: Placement = {
    pane: { width: Math.ceil(pane.width * room), height: Math.ceil(pane.height * room) },
    fontSize,
    boxes: Object.fromEntries(Object.entries(sizes).map(([id, size]) => [id, { x: 0, y: 0, ...size }])),
    bends: {},
  };
  const isKept = hasAllPlaces(graph, kept);
  const arranged = isKept ? { positions: {}, hulls: {} } : arrangeOrRecall(input);
  const places = Object.fromEntries(
    [...graph.actors.keys()].flatMap((id) => {
      const place = placeOf(kept, id) ?? placeOf(arranged.positions, id);
      return place ? [[id, place]] : [];
    }),
  );
  const isFew = Object.keys(arranged.hulls).length === 0 && !isKept;
  const positions = isKept
    ? fitPositions(input, places)
    : isFew
      ? centred(places, sizes, blank.pane)
      : places;
  const hulls = isKept ? hullsAround(input, positions) : arranged.hulls;
  const placed = placedAt(blank, { positions, hulls }, input.hulls ?? []);
  return { ...placed, bends: bendsOf(input, placed) };
}

// The layout counts a bend to the right of its direction, the picture to the left. The lead is straight: what comes in a later step is in front of it.
function bendsOf(input: LayoutInput, placed: Placement): Placement['bends'] {
  const bends = bendLines(input, placed.boxes, linePorts(placed, input.lines));
  const { poles } = input;
  const ends = poles?.map((pole) => placed.boxes[pole as ActorId]);
  const isFree =
    ends?.[0] &&
    ends[1] &&
    !input.lines.some(({ first, a, b }) => first && [a, b].some((id) => isOn(id, ends)));
  function isOn(id: string, [one, other]: readonly (Box | undefined)[]): boolean {
    const box = placed.boxes[id as ActorId];
    if (!box || !one || !other || poles?.includes(id)) return false;
    return samples(bow(one, other, 0), 60).some((point) => isInside(point, box, 4));
  }
  const isLead = (id: string) => isFree && poles?.every((pole) => id.split('|').includes(pole));
  return Object.fromEntries(Object.entries(bends).map(([id, right]) => [id, isLead(id) ? 0 : -right]));
}

// An actor may be called "constructor": a property that every object inherits is not a position.
function placeOf<Place>(places: Readonly<Record<string, Place>>, id: string): Place | undefined {
  return Object.hasOwn(places, id) ? places[id] : undefined;
}
