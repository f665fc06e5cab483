import type { Graph } from '../../core/model/graph.ts';
import type { ActorId } from '../../core/model/ids.ts';
import { boxesOf } from '../../core/picture/boxes.ts';
import type { Box, Placement, ShippedMap } from '../../core/picture/placement.ts';
import { bendLines } from '../../core/layout/bend.ts';
import { roomNeeded } from '../../core/layout/sheet.ts';
import type { LayoutInput } from '../../core/layout/layout.ts';
import { arrangeOrRecall } from './kept-places.ts';
import { layoutInput } from '../../core/layout/layout-input.ts';
import { measureAt } from './measure.ts';

interface Sheet {
  readonly pane: Placement['pane'];
  readonly fontSize: number;
}

const SEED = 4;
const WIDE: Sheet = { pane: { width: 808, height: 800 }, fontSize: 14 };
const NARROW: Sheet = { pane: { width: 640, height: 676 }, fontSize: 13 };

/** The inputs of the layouts of a map that have to be made. */
export function inputsOf(graph: Graph): readonly LayoutInput[] {
  const kept = graph.map.layout?.positions ?? {};
  return [...(hasAllPlaces(graph, kept) ? [] : [WIDE]), NARROW].map((sheet) => inputOf(graph, sheet));
}

/** Where everything is in the wide and in the narrow picture; positions saved in the map's file take precedence in the wide one. */
export function placementsOf(graph: Graph): ShippedMap['placements'] {
  return {
    wide: placementOf(graph, WIDE, graph.map.layout?.positions ?? {}),
    narrow: placementOf(graph, NARROW, {}),
  };
}

type Places = Readonly<Record<string, { readonly x: number; readonly y: number }>>;

const hasAllPlaces = (graph: Graph, kept: Places) =>
  [...graph.actors.keys()].every((id) => placeOf(kept, id));

const sizesOf = (graph: Graph, { fontSize }: Sheet) =>
  boxesOf(graph, { fontSize, measure: measureAt(fontSize) });

function inputOf(graph: Graph, sheet: Sheet): LayoutInput {
  return layoutInput(graph, sizesOf(graph, sheet), sheet.pane, SEED);
}

function placementOf(graph: Graph, sheet: Sheet, kept: Places): Placement {
  const { pane, fontSize } = sheet;
  const sizes = sizesOf(graph, sheet);
  const input = inputOf(graph, sheet);
  const ids = [...graph.actors.keys()];
  const arranged = hasAllPlaces(graph, kept) ? {} : arrangeOrRecall(input).positions;
  const boxes = Object.fromEntries(
    ids.map((id): [ActorId, Box] => [
      id,
      { ...(placeOf(kept, id) ?? placeOf(arranged, id))!, ...sizes[id]! },
    ]),
  ) as Record<ActorId, Box>;
  const room = roomNeeded(input);
  return {
    pane: { width: Math.ceil(pane.width * room), height: Math.ceil(pane.height * room) },
    fontSize,
    boxes,
    bends: bendsOf(input, boxes),
  };
}

// The layout counts a bend to the right of its direction, the picture to the left.
function bendsOf(input: LayoutInput, boxes: Placement['boxes']): Placement['bends'] {
  return Object.fromEntries(Object.entries(bendLines(input, boxes)).map(([id, right]) => [id, -right]));
}

// An actor may be called "constructor": a property that every object inherits is not a position.
function placeOf<Place>(places: Readonly<Record<string, Place>>, id: string): Place | undefined {
  return Object.hasOwn(places, id) ? places[id] : undefined;
}
