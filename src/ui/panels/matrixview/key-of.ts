import { cellAt } from '../../../core/analysis/matrix.ts';
import type { LineHue } from '../../../core/look/colours.ts';
import type { ActorId } from '../../../core/model/ids.ts';
import { LOOKS, type Look } from '../../../core/model/look.ts';
import type { Relation } from '../../../core/model/relation.ts';
import { cellMarks, type CellMark, type CellPlace } from '../../../core/picture/cell-marks.ts';
import { silenceOf, type CellFacts, type Silence } from './matrix-of.ts';

const PLACES = ['supports', 'opposes', 'middle'] as const;
const SILENCES = ['notStated', 'outside', 'hidden'] as const;

/** What occurs in the cells of a matrix, and is therefore in its key. */
export interface MatrixKeyRows {
  readonly places: readonly CellPlace[];
  /** One mark that is drawn in each look other than `stated`, the firmest first. */
  readonly marks: readonly CellMark[];
  readonly silences: readonly Exclude<Silence, 'self'>[];
}

/** Finds the marks and the kinds of silence that the matrix of some actors draws. */
export function keyOf(
  order: readonly ActorId[],
  facts: CellFacts,
  hue: (relation: Relation) => LineHue | null,
): MatrixKeyRows {
  const places = new Set<CellPlace>();
  const marks = new Map<Look, CellMark>();
  const silences = new Set<Silence>();
  for (const from of order)
    for (const to of order) {
      const silence = silenceOf(facts, from, to);
      if (silence) {
        silences.add(silence);
        continue;
      }
      for (const mark of cellMarks(cellAt(facts.shown, from, to), hue)) {
        if (mark.look !== 'denied') places.add(mark.place);
        if (mark.look !== 'stated' && !marks.has(mark.look)) marks.set(mark.look, mark);
      }
    }
  return {
    places: PLACES.filter((place) => places.has(place)),
    marks: LOOKS.flatMap((look) => marks.get(look) ?? []),
    silences: SILENCES.filter((silence) => silences.has(silence)),
  };
}
