import { measures } from '../look/measures.ts';
import type { Graph } from '../model/graph.ts';
import type { ActorId, PairId } from '../model/ids.ts';
import type { Pair } from '../model/pair.ts';
import type { Relation } from '../model/relation.ts';
import { isInside, samples } from './curve.ts';
import type { Gathered, Inside } from './gathered.ts';
import type { Box, Placement } from './placement.ts';
import { portsOf, type Ports } from './hulls.ts';
import { lineField } from './line-field.ts';
import { placeWord, type Taken } from './place-words.ts';
import { overlap, rectField, type Rect } from './rect-field.ts';
import { badgeTop, sceneActors } from './scene-actors.ts';
import { closedLines, openedLines, type BareLine, type HueOf, type WordOf } from './scene-lines.ts';
import type { Presence, Scene, SceneActor, SceneLine } from './scene.ts';

/** What determines the picture, apart from the map itself. */
export interface SceneCauses {
  readonly pairs: readonly Pair[];
  /** The same with each grouping in one box; null where every actor has its own. */
  readonly gathered?: (Gathered & { readonly badge: (inside: Inside) => string }) | null;
  readonly presence: (id: ActorId) => Presence | null;
  readonly placement: Placement;
  readonly opened: PairId | null;
  readonly word: WordOf;
  /** By default each line has the hue of its sign. */
  readonly hue?: HueOf;
  /** Px of a word on a line, at the size of such words. */
  readonly measureWord: (text: string) => number;
}

/** What to draw: the same for the canvas, the static page and every export. */
export function sceneOf(graph: Graph, causes: SceneCauses): Scene {
  const { placement, pairs, opened, word, gathered = null } = causes;
  const actors = sceneActors(graph, placement, causes.presence, gathered);
  const drawn =
    gathered?.drawn ?? pairs.map((pair) => ({ pair, bend: placement.bends[pair.id] ?? 0, through: null }));
  // Where many lines are shown, there is room for short words only.
  const isCalm = pairs.length <= measures.wordedLines;
  const shortWord: WordOf = (relations, long) =>
    isCalm && !long ? eachWord(relations, word) : word(relations, long && isCalm);
  const hue = causes.hue ?? (() => null);
  const ports = gathered ? NO_PORTS : portsIn(graph, placement);
  const bare = drawn.flatMap((one) =>
    one.pair.id === opened
      ? openedLines(one, { placement, word, hue, ports })
      : closedLines(one, { placement, word: shortWord, hue, ports }),
  );
  const collapsed = gathered?.collapsed ?? NONE;
  const ends = new Set(opened?.split('|').map((id) => collapsed.get(id as ActorId) ?? id));
  const isEnd = ({ id }: SceneActor) => ends.has(id);
  const names = actors.filter((actor) => !opened || isEnd(actor)).flatMap(namesOf);
  const lines = withWords(bare, names, causes);
  const strands = lines.filter(({ pair }) => pair === opened);
  return {
    pane: placement.pane,
    fontSize: placement.fontSize,
    actors: actors.map((actor) => ({
      ...actor,
      under: !isEnd(actor) && strands.some((line) => covers(line, actor.box)),
    })),
    lines,
    captions: placement.captions ?? [],
    collapsed,
    opened,
  };
}

const NO_PORTS: ReadonlyMap<PairId, Ports> = new Map();
const ported = new WeakMap<Placement, ReadonlyMap<PairId, Ports>>();

// Of all pairs, shown or not: what is hidden does not move what is shown.
function portsIn(graph: Graph, placement: Placement): ReadonlyMap<PairId, Ports> {
  const known = ported.get(placement);
  if (known) return known;
  const pairs = [...graph.pairs.values()].map(({ id, a, b, mixed }) => ({ id, a, b, twin: mixed !== 'no' }));
  const ports = placement.hulls ? portsOf(placement, pairs) : NO_PORTS;
  ported.set(placement, ports);
  return ports;
}

// Where there is room, a line says each of the few things that it stands for.
function eachWord(relations: readonly Relation[], word: WordOf): string {
  const words = [...new Set(relations.map((relation) => word([relation], false)))];
  return words.length > MAX_EACH ? word(relations, false) : words.join(', ');
}

const MAX_EACH = 3;

const CROWD = 300;
const CROWD_TRIES = 5;

const NONE: ReadonlyMap<ActorId, ActorId> = new Map();

// Both take precedence over a word: the name, and what is below it.
function namesOf({ box, badge }: SceneActor): readonly Rect[] {
  if (badge === null) return [box];
  const below = {
    x: box.x,
    y: badgeTop(box) + measures.badge / 2,
    width: box.width,
    height: measures.badge * 1.3,
  };
  return [box, below];
}

function covers({ curve, word }: SceneLine, box: Box): boolean {
  if (word && overlap({ ...word.at, width: word.width, height: measures.word * 1.3 }, box) > 0) return true;
  return samples(curve, 30).some((point) => isInside(point, box, 4));
}

// Words that are always shown take their places first; those shown on hover keep clear of them and of each other.
function withWords(
  lines: readonly BareLine[],
  boxes: readonly Rect[],
  { opened, measureWord, placement }: Pick<SceneCauses, 'opened' | 'measureWord' | 'placement'>,
): readonly SceneLine[] {
  const words = rectField();
  const everyLine = !opened && lines.length <= measures.wordedLines;
  // On a line of its own pair's strands a word must be on it; elsewhere it keeps clear of other lines.
  const isAside = opened !== null || lines.length > measures.avoidedLines;
  const taken = {
    names: rectField(boxes),
    words,
    heads: rectField(headsOf(lines)),
    lines: lineField(isAside ? [] : lines),
    pane: placement.pane,
  };
  // In a crowd, readers zoom in before reading, so the search for a word's place is limited to the time a reader would wait.
  const isCrowd = lines.length > CROWD;
  const triesFor = ({ pair, always }: BareLine) =>
    pair === opened ? undefined : always && !opened ? CROWD_TRIES : 1;
  const placed = new Map<BareLine, SceneLine>();
  for (const line of [...lines].sort((x, y) => Number(y.always) - Number(x.always))) {
    const { text, ...rest } = line;
    const cross = line.look.mark === 'cross' ? measures.cross + 4 : 0;
    const disc = line.contradicted ? measures.disc + 4 : 0;
    const marks = cross + disc;
    const size = { width: (text ? measureWord(text) + 6 : 0) + marks, height: measures.word * 1.3 };
    const at = placeWord(line.curve, size, taken, line.pair, {
      isStrand: line.pair === opened,
      behind: marks > 0 ? (size.width - marks) / 2 : 0,
      tries: isCrowd ? triesFor(line) : undefined,
      twin: lines.find((other) => other.pair === line.pair && other !== line)?.curve,
    });
    // Half a word says something else than the whole: what finds no room is read by pointing, a denial excepted.
    const hasRoom = opened !== null || cross > 0 || isClear({ ...at, ...size }, taken);
    const always = hasRoom && (line.always || everyLine);
    if (opened ? line.pair === opened : hasRoom) words.add({ ...at, ...size });
    const left = at.x - size.width / 2;
    placed.set(line, {
      ...rest,
      middle: line.look.mark === 'cross' ? { x: left + cross / 2, y: at.y } : line.middle,
      disc: disc > 0 ? { x: left + cross + disc / 2, y: at.y } : null,
      word: text ? { text, at: { x: at.x + marks / 2, y: at.y }, width: size.width - marks, always } : null,
    });
  }
  return lines.flatMap((line) => placed.get(line) ?? []);
}

// Px² of names that a word may touch, as where a rim and a descender meet.
const TOUCH = 8;

function isClear(word: Rect, { names, pane }: Pick<Taken, 'names' | 'pane'>): boolean {
  const [right, down] = [word.x + word.width / 2, word.y + word.height / 2];
  const isInside =
    word.x * 2 >= word.width && word.y * 2 >= word.height && right <= pane.width && down <= pane.height;
  return isInside && names.covered(word) <= TOUCH;
}

function headsOf(lines: readonly BareLine[]): readonly Rect[] {
  const size = { width: measures.head, height: measures.head };
  return lines.flatMap(({ heads, ball, curve }) => [
    ...(heads.start || ball > 0 ? [{ ...curve.start, ...size }] : []),
    ...(heads.end || ball > 0 ? [{ ...curve.end, ...size }] : []),
  ]);
}
