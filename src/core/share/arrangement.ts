import type { ActorId } from '../model/ids.ts';

/** Where a reader has put an actor: whole px of the picture's pane. */
export interface Pin {
  readonly x: number;
  readonly y: number;
}

/** The published pictures: for a wide pane and for a narrow one. */
export const SHEETS = ['wide', 'narrow'] as const;
export type SheetName = (typeof SHEETS)[number];

/** How the actors of the map are placed. */
export interface Arrangement {
  /** How often the map was rearranged; 0 is the published arrangement. */
  readonly turn: number;
  readonly pins: Readonly<Record<ActorId, Pin>>;
  /** The picture that pins and turns belong to; null for the one that fits a reader's pane. */
  readonly sheet: SheetName | null;
}

/** The arrangement that a map opens with. */
export const SHIPPED: Arrangement = { turn: 0, pins: {}, sheet: null };
