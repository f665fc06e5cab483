import { measures } from '../look/measures.ts';
import { LOOKS } from '../model/look.ts';
import type { PairId } from '../model/ids.ts';
import { placeCallOut } from './call-outs.ts';
import { pointAt } from './curve.ts';
import { lineField } from './line-field.ts';
import { placeWord, type Taken, type WordPlace } from './place-words.ts';
import type { Placement } from './placement.ts';
import { isIn, rectField, type Rect } from './rect-field.ts';
import type { BareLine } from './scene-lines.ts';
import type { SceneLine, SceneStroke, SceneWord } from './scene.ts';

/** What words on lines depend on, apart from the lines. */
export interface WordCauses {
  readonly opened: PairId | null;
  readonly placement: Placement;
  /** Px of a word on a line, at the size of such words. */
  readonly measureWord: (text: string) => number;
  /** What a word may not cover: names and what is below them. */
  readonly names: readonly Rect[];
  readonly hulls: readonly Rect[];
  /** What is drawn in place of joined lines. */
  readonly strokes: readonly SceneStroke[];
}

// In a crowd, readers zoom in before reading, so the search for a word's place is limited to the time a reader would wait.
const CROWD = 300;
const CROWD_TRIES = 5;
/** Px of a word from which it may be written on two lines. */
const LONG = 110;
// Of the letters of a quote, in widths of a word on a line: at most those of the same size without serifs.
const SERIF = measures.callOut / measures.word;
/** Room at the two ends of a word, px. */
const ENDS = 6;

/** Lines with their words and marks in their places. Who is stated most firmly chooses first; a word that finds no room is not always shown. */
export function withWords(lines: readonly BareLine[], causes: WordCauses): readonly SceneLine[] {
  const { opened, placement, names, hulls, strokes: joints } = causes;
  const words = rectField();
  const everyLine = !opened && lines.length <= measures.wordedLines;
  const strands = lines.filter(({ pair }) => pair === opened);
  // A joined line is not there until it is meant: it is in no one's way.
  const seen = lines.filter(({ joined }) => joined === null);
  const inTheWay = opened ? strands : lines.length > measures.avoidedLines ? [] : seen;
  const taken = {
    names: rectField(names),
    words,
    heads: rectField(headsOf(opened ? strands : [...seen, ...joints])),
    lines: lineField([
      ...inTheWay.map((line) => ({ owner: ownerOf(line, opened), curve: line.curve })),
      ...(inTheWay === seen ? joints : []).map(({ id, curve }) => ({ owner: id, curve })),
    ]),
    hulls: opened ? [] : hulls,
    pane: placement.pane,
  };
  const isCrowd = lines.length > CROWD;
  const placed = new Map<BareLine, SceneLine>();
  for (const line of inOrder(lines, opened)) {
    const isStrand = line.pair === opened;
    const { text, brief, quote, ...rest } = line;
    const marks = marksOn(line);
    const few = isStrand ? undefined : line.always && !opened ? CROWD_TRIES : 1;
    const tries = isCrowd || opened !== null ? few : undefined;
    const twin = isStrand ? undefined : lines.find((one) => one.pair === line.pair && one !== line)?.curve;
    const isBeside = line.width >= measures.leadWidth && marks.width === 0;
    const placing = { isStrand, tries, twin, isBeside };
    const found = roomFor(line, marks.width, taken, { ...causes, ...placing, brief });
    const always = found.place.isClear && (line.always || everyLine);
    if (found.place.isClear && line.joined === null && (!opened || isStrand))
      words.add({ ...found.place, ...found.size });
    // Marks without their word are on the line as well.
    const isTogether = found.place.isClear || marks.width === 0;
    const alone = { width: marks.width, height: measures.cross };
    const at = isTogether
      ? markedAt(found.place, found.size.width, marks.width)
      : placeWord(line.curve, alone, taken, ownerOf(line, opened), { isStrand, tries });
    if (!isTogether && line.joined === null && (!opened || isStrand)) words.add({ ...at, ...alone });
    const [left, { y }] = [at.x - marks.width / 2, at];
    const ground = hulls.some((hull) => isIn({ ...found.place, ...found.size }, hull)) ? 'hull' : 'paper';
    const twinned = twin && pointAt(twin, 0.5).y < pointAt(line.curve, 0.5).y ? 1 : -1;
    const callOut =
      quote === null
        ? null
        : placeCallOut(
            line.curve,
            quote,
            (some) => causes.measureWord(some) * SERIF,
            twinned,
            always ? { ...found.place, ...found.size } : null,
            taken,
            line.pair,
          );
    if (callOut) words.add({ ...callOut.at, width: callOut.width, height: callOut.height });
    placed.set(line, {
      ...rest,
      middle: marks.cross > 0 ? { x: left + marks.cross / 2, y } : line.middle,
      disc: marks.disc > 0 ? { x: left + marks.cross + marks.disc / 2, y } : null,
      word: text ? { ...found.word, always, ground } : null,
      callOut,
    });
  }
  return lines.flatMap((line) => placed.get(line) ?? []);
}

const ownerOf = ({ id, pair }: BareLine, opened: PairId | null) => (pair === opened ? id : pair);

interface Found {
  readonly place: WordPlace;
  /** Of the word and its marks. */
  readonly size: { readonly width: number; readonly height: number };
  readonly word: Pick<SceneWord, 'text' | 'rows' | 'at' | 'width' | 'height'>;
}

type Search = WordCauses & { readonly isStrand: boolean; readonly brief: string } & Pick<
    NonNullable<Parameters<typeof placeWord>[4]>,
    'tries' | 'twin' | 'isBeside'
  >;

// Written on one line, else on two, else in brief.
function roomFor(line: BareLine, marks: number, taken: Taken, search: Search): Found {
  const whole = placedWord(line, [line.text], marks, taken, search);
  if (whole.place.isClear || search.isStrand) return whole;
  const inTwoLines = () => placedWord(line, inTwo(line.text, search.measureWord), marks, taken, search);
  const inBrief = () => placedWord(line, [search.brief], marks, taken, search);
  for (const next of [
    ...(whole.word.width < LONG ? [] : [inTwoLines]),
    ...(search.brief === line.text ? [] : [inBrief]),
  ]) {
    const found = next();
    if (found.place.isClear) return found;
  }
  return whole;
}

function placedWord(
  line: BareLine,
  lines: readonly string[],
  marks: number,
  taken: Taken,
  { measureWord, opened, isStrand, tries, twin, isBeside }: Search,
): Found {
  const width = line.text ? Math.max(...lines.map(measureWord)) + ENDS : 0;
  const height = measures.word * measures.wordLeading * lines.length;
  const size = { width: width + marks, height };
  const behind = marks > 0 ? width / 2 : 0;
  const place = placeWord(line.curve, size, taken, ownerOf(line, opened), {
    ...{ isStrand, behind, tries, twin },
    ...(isBeside ? { isBeside } : {}),
  });
  const towards = place.behind < 0 ? -1 : 1;
  const at = { x: place.x + (towards * marks) / 2, y: place.y };
  return {
    place,
    size,
    word: { text: lines.join(' '), rows: lines, at: within(at, width, height, taken.pane), width, height },
  };
}

// What is shown on pointing covers what it must, but is not cut.
function within(
  { x, y }: { readonly x: number; readonly y: number },
  width: number,
  height: number,
  pane: Taken['pane'],
): SceneWord['at'] {
  const clamp = (value: number, half: number, max: number) =>
    Math.max(Math.min(half, max / 2), Math.min(Math.max(max - half, max / 2), value));
  return { x: clamp(x, width / 2, pane.width), y: clamp(y, height / 2, pane.height) };
}

// The middle of the marks of a word that is in a place.
function markedAt({ x, y, behind }: WordPlace, width: number, marks: number) {
  return { x: x + (behind < 0 ? 1 : -1) * (width / 2 - marks / 2), y };
}

/** A text on two lines that are as even as its words allow. */
function inTwo(text: string, measure: (text: string) => number): readonly string[] {
  const words = text.split(' ');
  const ways = words.slice(1).map((_, at) => [words.slice(0, at + 1), words.slice(at + 1)] as const);
  const written = ways.map((way) => way.map((line) => line.join(' ')));
  const widest = (lines: readonly string[]) => Math.max(...lines.map(measure));
  return written.reduce((one, other) => (widest(other) < widest(one) ? other : one), [text]);
}

function marksOn({ look, contradicted }: BareLine) {
  const cross = look.mark === 'cross' ? measures.cross + 4 : 0;
  const disc = contradicted ? measures.disc + 4 : 0;
  return { cross, disc, width: cross + disc };
}

// The two lines of the lead first, then denials, which say nothing without their words, then who is stated most firmly; of these the shortest, which has the fewest places.
function inOrder(lines: readonly BareLine[], opened: PairId | null): readonly BareLine[] {
  const rank = (line: BareLine): number => {
    if (line.pair === opened) return 0;
    if (line.quote !== null || /[+-]$/.test(line.id)) return 1;
    if (line.look.mark === 'cross') return 2;
    return 3 + LOOKS.indexOf(line.look.look);
  };
  const length = ({ curve }: BareLine) =>
    Math.hypot(curve.end.x - curve.start.x, curve.end.y - curve.start.y);
  const order = new Map(
    lines.map((line) => [line, [rank(line), line.always ? 0 : 1, length(line)] as const]),
  );
  return [...lines].sort((one, other) => {
    const [a, b] = [order.get(one) ?? [0, 0, 0], order.get(other) ?? [0, 0, 0]];
    return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
  });
}

function headsOf(lines: readonly Pick<SceneLine, 'heads' | 'ball' | 'curve'>[]): readonly Rect[] {
  const size = { width: measures.head, height: measures.head };
  return lines.flatMap(({ heads, ball, curve }) => [
    ...(heads.start || ball > 0 ? [{ ...curve.start, ...size }] : []),
    ...(heads.end || ball > 0 ? [{ ...curve.end, ...size }] : []),
  ]);
}
