import { measures } from '../look/measures.ts';
import { pointAt, type Point } from './curve.ts';
import { lineField } from './line-field.ts';
import { placeWord } from './place-words.ts';
import { rectField, type Rect, type RectField } from './rect-field.ts';
import { badgeTop } from './scene-actors.ts';
import { drawnLines } from './drawn-lines.ts';
import type { Scene, SceneLine } from './scene.ts';

// Px² that a word may touch, as where a rim and a descender meet.
const TOUCH = 8;
const HEIGHT = measures.word * 1.3;
/** Px by which the rim of a hull is kept clear, if there is room elsewhere. */
const RIM = 6;
// More lines than this are read by zooming in, which a picture cannot.
const CROWD = 300;
const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];

interface Room {
  readonly names: RectField;
  readonly words: RectField;
}

/**
 * The picture as a reader cannot point at it: every word is in the clear or left out, and a word that the pane had no room for is
 * placed anew, since a sheet of paper ends where the picture does. Denials take their places first.
 */
export function withClearWords(scene: Scene): Scene {
  const { lines } = scene;
  // The words of open strands are on their strands, and all else is faded.
  if (scene.opened || lines.length > CROWD) return scene;
  // A quote keeps its place: no word that comes before it may take that.
  const quotes = lines.flatMap(({ callOut }) =>
    callOut ? [{ ...callOut.at, width: callOut.width, height: callOut.height }] : [],
  );
  const room: Room = { names: rectField(scene.actors.flatMap(namesOf)), words: rectField(quotes) };
  const seen = drawnLines(scene);
  const field = lineField(
    (lines.length > measures.avoidedLines ? [] : seen).map((line) => ({
      owner: 'pair' in line ? line.pair : line.id,
      curve: line.curve,
    })),
  );
  const heads = rectField([...seen.flatMap(headsOf), ...scene.actors.flatMap(rimsOf)]);
  const isCalm = lines.length <= measures.wordedLines;
  const placed = new Map<SceneLine, SceneLine>();
  const rank = (line: SceneLine) => (markOf(line) > 0 ? 0 : 1);
  for (const line of [...lines].sort((one, other) => rank(one) - rank(other))) {
    const { word } = line;
    if (!word || !(word.always || isCalm)) continue;
    const at = isClear(line, word.at, room)
      ? { word: word.at, mark: null }
      : markOf(line) > 0
        ? besideMark(line, word.width, room)
        : anew(line);
    placed.set(line, moved(line, at));
    if (at) room.words.add({ ...at.word, width: word.width, height: word.height });
  }
  return { ...scene, lines: lines.map((line) => placed.get(line) ?? line) };

  function anew(line: SceneLine): Found | null {
    const size = { width: line.word?.width ?? 0, height: line.word?.height ?? HEIGHT };
    const taken = { ...room, heads, lines: field, pane: { width: Infinity, height: Infinity } };
    const twin = lines.find((other) => other.pair === line.pair && other !== line)?.curve;
    const at = placeWord(line.curve, size, taken, line.pair, { twin });
    return isClear(line, at, room) ? { word: at, mark: null } : null;
  }
}

interface Found {
  readonly word: Point;
  /** Where the mark before the word is; null where it was. */
  readonly mark: Point | null;
}

function moved(line: SceneLine, at: Found | null): SceneLine {
  if (!line.word) return line;
  if (!at) return { ...line, word: { ...line.word, always: false } };
  const word = { ...line.word, at: at.word, always: true };
  if (!at.mark) return { ...line, word };
  return line.disc ? { ...line, word, disc: at.mark } : { ...line, word, middle: at.mark };
}

const markOf = ({ look, disc }: SceneLine) =>
  disc ? measures.disc : look.mark === 'cross' ? measures.cross : 0;

function isClear(line: SceneLine, at: Point, { names, words }: Room): boolean {
  const rect = { ...at, width: line.word?.width ?? 0, height: line.word?.height ?? HEIGHT };
  return names.covered(rect) <= TOUCH && words.covered(rect) <= TOUCH;
}

// The mark stays on its line, and its word is at one of its four sides.
function besideMark(line: SceneLine, width: number, room: Room): Found | null {
  const size = markOf(line);
  const [across, down] = [size / 2 + 3 + width / 2, size / 2 + 1 + HEIGHT / 2];
  for (const mark of ALONG.map((t) => pointAt(line.curve, t))) {
    if (room.names.covered({ ...mark, width: size, height: size }) > TOUCH) continue;
    const sides = [
      { x: mark.x + across, y: mark.y },
      { x: mark.x - across, y: mark.y },
      { x: mark.x, y: mark.y - down },
      { x: mark.x, y: mark.y + down },
    ];
    const word = sides.find((at) => isClear(line, at, room));
    if (word) return { word, mark };
  }
  return null;
}

function namesOf({ box, badge }: Scene['actors'][number]): readonly Rect[] {
  if (badge === null) return [box];
  const y = badgeTop(box) + measures.badge / 2;
  return [box, { x: box.x, y, width: box.width, height: measures.badge * 1.3 }];
}

function rimsOf({ hull }: Scene['actors'][number]): readonly Rect[] {
  if (!hull) return [];
  const { x, y, width, height } = hull;
  return [-1, 1].flatMap((side) => [
    { x: x + (side * width) / 2, y, width: RIM, height },
    { x, y: y + (side * height) / 2, width, height: RIM },
  ]);
}

function headsOf({ heads, curve }: Pick<SceneLine, 'heads' | 'curve'>): readonly Rect[] {
  const size = { width: measures.head, height: measures.head };
  return [
    ...(heads.start ? [{ ...curve.start, ...size }] : []),
    ...(heads.end ? [{ ...curve.end, ...size }] : []),
  ];
}
