import type { LineHue } from '../look/colours.ts';
import { lookOf, LOOKS, type Look } from '../model/look.ts';
import type { Relation } from '../model/relation.ts';
import { relationHue } from './relation-hue.ts';

/** Where a mark is in its cell: supports in the upper left half, opposes in the lower right, relations without a sign in the middle. */
export type CellPlace = 'supports' | 'opposes' | 'middle';

/** One mark of a cell: the firmest of the relations in that place. */
export interface CellMark {
  readonly place: CellPlace;
  readonly look: Look;
  readonly hue: LineHue;
  readonly relation: Relation;
}

/** The marks of a cell, both signs side by side; `hue` replaces the sign's hue with the speaker's. */
export function cellMarks(
  relations: readonly Relation[],
  hue: (relation: Relation) => LineHue | null = () => null,
): readonly CellMark[] {
  const firmest = new Map<CellPlace | 'denied', CellMark>();
  for (const relation of relations) {
    const own = relationHue(relation);
    const look = lookOf(relation);
    const place = own === 'supports' || own === 'opposes' ? own : 'middle';
    // A denial never hides behind what is said, nor the reverse.
    const key = look === 'denied' ? 'denied' : place;
    const before = firmest.get(key);
    if (before && LOOKS.indexOf(before.look) <= LOOKS.indexOf(look)) continue;
    firmest.set(key, { place, look, hue: look === 'denied' ? own : (hue(relation) ?? own), relation });
  }
  return [...firmest.values()];
}
