import type { ActorId, PairId } from '../../model/ids.ts';
import type { Point } from '../curve.ts';
import type { Rect } from '../rect-field.ts';
import { linesWithin, type MeasureText } from './fitted-words.ts';
import type { LeadTrack } from './lead-lines.ts';

/** What the small picture depends on besides its lines. */
export interface LeadPictureCauses {
  /** Px of the whole picture; 280 or more. */
  readonly width: number;
  /** Px that the picture has if it can; it is higher only if the pair itself with two others needs more. */
  readonly maxHeight: number;
  readonly name: (id: ActorId) => string;
  readonly measure: MeasureText;
}

/** A name in its box. */
export interface PlacedName {
  readonly id: ActorId;
  readonly rect: Rect;
  readonly lines: readonly string[];
  /** Px of its letters: 12.5 or more. */
  readonly size: number;
  readonly isLead: boolean;
}

/** A line with its words. */
export interface PlacedTrack extends LeadTrack {
  /** Px; the pair itself has the heaviest lines. */
  readonly width: number;
  /** From its start to the tip of its head; every part is level or upright. */
  readonly points: readonly Point[];
  readonly words: readonly string[];
  /** Where the words are, one rectangle for all their lines; null if none fit. */
  readonly place: Rect | null;
}

/** What a finger or a key reaches: the lines of one pair, in a band at least 44 px high. */
export interface PlacedLink {
  readonly pair: PairId;
  readonly ends: readonly [ActorId, ActorId];
  readonly band: Rect;
  readonly tracks: readonly PlacedTrack[];
}

/** The small picture: the lead pair side by side, and below it a row for everybody that one of the two acts on. */
export interface LeadPicture {
  readonly width: number;
  readonly height: number;
  readonly names: readonly PlacedName[];
  readonly links: readonly PlacedLink[];
}

/** Sizes of the small picture; px. */
export const leadMeasures = {
  word: 12.5,
  wordLeading: 15,
  name: 13,
  nameLeading: 15,
  leadName: 18,
  leadLeading: 21,
  /** Between a head's tip and the box that it points at. */
  headGap: 3,
  /** Px of a line of the pair, of another with a sign, and of one without. */
  lines: { lead: 4, signed: 2, neutral: 1.5 },
  /** The radius of a corner of a line. */
  corner: 8,
  /** Between the rim of the picture and what is in it. */
  edge: 12,
  padding: { x: 8, y: 6 },
  /** Between words and their line. */
  wordGap: 5,
  /** The min height of what can be tapped. */
  band: 44,
} as const;

/** Where a rectangle ends; px. */
export const bottomOf = ({ y, height }: Rect): number => y + height / 2;

/** The first of several words that fits into `most` lines of `max` px; nothing if none does. */
export function fittedWords(
  words: readonly string[],
  max: number,
  most: number,
  measure: MeasureText,
): readonly string[] {
  for (const text of words) {
    const lines = linesWithin(text, max, most, (line) => measure(line, leadMeasures.word, 400));
    if (lines) return lines;
  }
  return [];
}
