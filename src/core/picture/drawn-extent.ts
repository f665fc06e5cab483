import { measures } from '../look/measures.ts';
import { samples, type Point } from './curve.ts';
import { focusOf } from './focus.ts';
import { badgeTop } from './scene-actors.ts';
import type { Scene, SceneActor, SceneLine, SceneStroke } from './scene.ts';
import type { Rect } from './rect-field.ts';

/** Px of a text at a size and weight. */
type Measure = (text: string, size: number, weight: 400 | 600) => number;

// Half of the widest head, mark or rim, so that none is cut.
const LINE_ROOM = measures.head / 2 + 2;
const SAMPLES = 24;

/**
 * The rectangle of all that is drawn: hulls, names, lines with their heads and marks, words, quotes and badges; null if nothing
 * is. It may reach beyond the pane, since a name in a typeface of the system can be wider than its box.
 */
export function drawnExtent(scene: Scene, selected: string | null, measure: Measure): Rect | null {
  const focus = focusOf(scene, selected);
  const rects = [
    ...scene.actors.flatMap((actor) => actorRects(actor, scene.fontSize, measure)),
    ...scene.lines.flatMap((line) => {
      const isInFocus = focus !== null && focus.lines.has(line);
      return line.joined === null || isInFocus ? lineRects(line, isInFocus) : [];
    }),
    ...scene.strokes.flatMap(strokeRects),
    ...(scene.more
      ? [{ ...scene.more.at, width: scene.more.width, height: measures.word * measures.wordLeading }]
      : []),
  ];
  if (rects.length === 0) return null;
  const [left, right] = [
    Math.min(...rects.map(({ x, width }) => x - width / 2)),
    Math.max(...rects.map(({ x, width }) => x + width / 2)),
  ];
  const [top, bottom] = [
    Math.min(...rects.map(({ y, height }) => y - height / 2)),
    Math.max(...rects.map(({ y, height }) => y + height / 2)),
  ];
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top };
}

function actorRects(actor: SceneActor, fontSize: number, measure: Measure): readonly Rect[] {
  const { box, hull, badge, outline } = actor;
  const size = fontSize * (box.scale ?? 1);
  const name = Math.max(box.width, ...box.lines.map((line) => measure(line, size, 600)));
  // A stack is drawn to the right and downwards of its box.
  const by = outline.stack;
  const rim = outline.rim + by;
  const own = { x: box.x + by / 2, y: box.y + by / 2, width: name + rim, height: box.height + rim };
  return [
    own,
    ...(hull ? [{ ...hull, width: hull.width + 2, height: hull.height + 2 }] : []),
    ...(badge === null
      ? []
      : [
          {
            x: box.x,
            y: badgeTop(box) + measures.badge / 2,
            width: measure(badge, measures.badge, 400),
            height: measures.badge * 1.5,
          },
        ]),
  ];
}

const around = ({ x, y }: Point, room: number) => ({ x, y, width: 2 * room, height: 2 * room });

const strokeRects = ({ curve }: SceneStroke): readonly Rect[] =>
  samples(curve, SAMPLES).map((point) => around(point, LINE_ROOM));

function lineRects({ curve, word, callOut, middle, disc }: SceneLine, isInFocus: boolean): readonly Rect[] {
  return [
    ...samples(curve, SAMPLES).map((point) => around(point, LINE_ROOM)),
    around(middle, measures.cross / 2),
    ...(disc ? [around(disc, measures.disc / 2 + 1)] : []),
    ...(word && (word.always || isInFocus) ? [{ ...word.at, width: word.width, height: word.height }] : []),
    ...(callOut ? [{ ...callOut.at, width: callOut.width, height: callOut.height }] : []),
  ];
}
