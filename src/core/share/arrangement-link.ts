import type { Graph } from '../model/graph.ts';
import type { ActorId } from '../model/ids.ts';
import { LAYOUTS, SHEETS, SHIPPED, type Arrangement, type Pin } from './arrangement.ts';
import type { LinkPart, Parts } from './link-parts.ts';
import type { Decoded, ViewPart } from './view-part.ts';

/** Positions beyond this cannot be ours. */
const MAX_DISTANCE = 20_000;
const MAX_TURNS = 999;

/** How the actors are placed: `layout=circle`, `turn=2`, `pins=russia.120.45,iran.3.90`, `sheet=narrow`. */
export const arrangementPart: ViewPart<Arrangement> = {
  keys: ['layout', 'turn', 'pins', 'sheet'],
  first: () => SHIPPED,
  encode: encodeArrangement,
  decode: (parts, { graph }) => decodeArrangement(parts, graph),
};

function encodeArrangement({ layout, turn, pins, sheet }: Arrangement): readonly LinkPart[] {
  const placed = Object.entries(pins).map(([id, { x, y }]) => `${id}.${String(x)}.${String(y)}`);
  return [
    ...(layout === SHIPPED.layout ? [] : [['layout', layout] as const]),
    ...(turn === 0 ? [] : [['turn', String(turn)] as const]),
    ...(placed.length === 0 ? [] : [['pins', placed.join(',')] as const]),
    // Without either, nothing belongs to one arrangement only.
    ...(sheet === null || (placed.length === 0 && turn === 0) ? [] : [['sheet', sheet] as const]),
  ];
}

function decodeArrangement(parts: Parts, graph: Graph): Decoded<Arrangement> {
  const turn = Number(parts.get('turn') ?? 0);
  const pins = (parts.get('pins') ?? '')
    .split(',')
    .map(pinOf)
    .filter((pin) => pin !== null);
  const known = pins.filter(([id]) => graph.actors.has(id));
  const turns = Number.isInteger(turn) && turn >= 0 && turn <= MAX_TURNS ? turn : 0;
  const isPlaced = known.length > 0 || turns > 0;
  return {
    value: {
      layout: LAYOUTS.find((name) => name === parts.get('layout')) ?? SHIPPED.layout,
      turn: turns,
      pins: Object.fromEntries(known),
      sheet: isPlaced ? (SHEETS.find((name) => name === parts.get('sheet')) ?? null) : null,
    },
    missing: pins.map(([id]) => id).filter((id) => !graph.actors.has(id)),
  };
}

function pinOf(text: string): readonly [ActorId, Pin] | null {
  const [, id, x, y] = /^([a-z0-9-]+)\.(-?\d{1,5})\.(-?\d{1,5})$/.exec(text) ?? [];
  if (id === undefined || Math.abs(Number(x)) > MAX_DISTANCE || Math.abs(Number(y)) > MAX_DISTANCE)
    return null;
  return [id as ActorId, { x: Number(x), y: Number(y) }];
}
