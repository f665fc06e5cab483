import type { BuiltInRows } from '../model/built-in-rows.ts';
import type { FormattedCitations } from '../model/formatted-citation.ts';
import type { ActorId, PairId, SourceId } from '../model/ids.ts';
import type { MapFile } from '../model/map.schema.ts';
import type { Checks, QuoteResult } from '../model/quote-check.ts';

export type { Checks, QuoteResult };

/** The box of one actor's name: its centre, size and the lines of its label; px of the picture's own pane. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  /** How many times larger than other names it is; 1 if left out. */
  readonly scale?: number;
}

/** The rectangle around an actor's name and its members, by its centre; px. */
export interface Hull {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly members: readonly ActorId[];
}

/** Where everything is in one pane: what the build publishes, and what "Rearrange" computes again. */
export interface Placement {
  readonly pane: { readonly width: number; readonly height: number };
  /** Px of the names at zoom 1. */
  readonly fontSize: number;
  readonly boxes: Readonly<Record<ActorId, Box>>;
  /** Px by which a pair's line bends at its middle, to the left of the direction from `a` to `b`, to avoid foreign boxes. */
  readonly bends: Readonly<Record<PairId, number>>;
  /** Actors that are drawn around others: the rectangle as laid out, and who is inside; none in layouts that scatter them. */
  readonly hulls?: Readonly<Record<ActorId, Hull>>;
}

/** The one file that the browser gets: data, positions and checks. */
export interface ShippedMap {
  readonly map: MapFile;
  /** The catalogue in English: data, so that no script has to contain it. */
  readonly rows: BuiltInRows;
  /** Of the map's file, sha256, hex. */
  readonly hash: string;
  readonly checks: Checks;
  readonly placements: { readonly wide: Placement; readonly narrow: Placement };
  /** Each source as every citation style writes it, by source id; formatted at build. */
  readonly citations: Readonly<Record<SourceId, FormattedCitations>>;
  /** The addresses, from the page, of the texts whose licence allows it. */
  readonly texts: Readonly<Record<SourceId, string>>;
  /** All maps that are published together, including this one, in the order of the switch. */
  readonly maps: readonly PublishedMap[];
}

/** One of the maps that are published together. */
export interface PublishedMap {
  readonly id: string;
  readonly title: string;
  /** The address of its page, relative to this one. */
  readonly address: string;
}
