import { measures } from '../look/measures.ts';
import type { Graph } from '../model/graph.ts';
import type { ActorId, PairId } from '../model/ids.ts';
import type { Pair } from '../model/pair.ts';
import type { Relation } from '../model/relation.ts';
import { isInside, samples, type Point } from './curve.ts';
import type { Gathered, Inside } from './gathered.ts';
import type { Box, Placement } from './placement.ts';
import { portsOf, type Ports } from './hulls.ts';
import { overlap, type Rect } from './rect-field.ts';
import { badgeTop, sceneActors } from './scene-actors.ts';
import { closedLines, openedLines, type HueOf, type WordOf } from './scene-lines.ts';
import { withWords } from './scene-words.ts';
import type { Join } from './trunks.ts';
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
  /** Joins lines that say the same of each and each, where many are shown; without it each is drawn by itself. */
  readonly join?: Join | null;
  /** By default each line has the hue of its sign. */
  readonly hue?: HueOf;
  /** The pair that the map is about; null or none if no line leads. */
  readonly lead?: PairId | null;
  /** The quote beside a line of the lead; shown only where few lines are. */
  readonly callOut?: (relations: readonly Relation[]) => string | null;
  /** Says on the map how many strands of an opened pair are not drawn. */
  readonly more: (left: number) => string;
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
  const briefly = brieflyIn(word);
  const hue = causes.hue ?? (() => null);
  const ports = gathered ? NO_PORTS : portsIn(graph, placement);
  const quote = (relations: readonly Relation[]) =>
    (isCalm && !opened && causes.callOut?.(relations)) || null;
  const made = { placement, word, hue, lead: causes.lead ?? null, quote, ports };
  const closed = { ...made, word: shortWord, brief: isCalm ? briefly : word };
  let more: Scene['more'] = null;
  const bare = drawn.flatMap((one) => {
    if (one.pair.id !== opened) return closedLines(one, closed);
    const fan = openedLines(one, made);
    if (fan.more) more = moreAt(fan.more, causes);
    return fan.lines;
  });
  const collapsed = gathered?.collapsed ?? NONE;
  const ends = new Set(opened?.split('|').map((id) => collapsed.get(id as ActorId) ?? id));
  const isEnd = ({ id }: SceneActor) => ends.has(id);
  const names = actors.filter((actor) => !opened || isEnd(actor)).flatMap(namesOf);
  const hulls = actors.flatMap(({ hull }) => hull ?? []);
  // As if nothing were open: what is joined does not change with what is looked at.
  const { strokes, trunks } =
    (!isCalm &&
      !gathered &&
      causes.join?.({
        ...{ pairs, placement, actors, lead: made.lead },
        lines: opened ? drawn.flatMap((one) => closedLines(one, closed)) : bare,
      })) ||
    NOT_JOINED;
  const joined = bare.map((line) => ({ ...line, joined: trunks.get(line.id) ?? null }));
  const lines = withWords(joined, { ...causes, names, hulls, strokes });
  const strands = lines.filter(({ pair }) => pair === opened);
  return {
    pane: placement.pane,
    fontSize: placement.fontSize,
    actors: actors.map((actor) => ({
      ...actor,
      under: !isEnd(actor) && strands.some((line) => covers(line, actor.box)),
    })),
    lines,
    strokes,
    collapsed,
    opened,
    more,
  };
}

function moreAt(
  { left, at }: { readonly left: number; readonly at: (width: number) => Point },
  { more, measureWord, placement }: SceneCauses,
): Scene['more'] {
  const text = more(left);
  const width = measureWord(text) + 6;
  const wanted = at(width);
  const x = Math.max(width / 2, Math.min(placement.pane.width - width / 2, wanted.x));
  return { text, at: { x, y: wanted.y }, width };
}

const NOT_JOINED: ReturnType<Join> = { strokes: [], trunks: new Map() };
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

// Where there is room, a line says each of the few things that it stands for; if they go both ways, with whose each is.
function eachWord(relations: readonly Relation[], word: WordOf): string {
  const short = (some: readonly Relation[]) => [...new Set(some.map((one) => word([one], false)))];
  const doers = new Set(relations.map(({ from, type }) => (type.directed ? from : null)));
  if (doers.size > 1) {
    const told = [...doers].map((doer) =>
      relations.filter((one) => (one.type.directed ? one.from : null) === doer),
    );
    const words = told.map((some) => [word(some, true), ...short(some).slice(1)]);
    return words.flat().length > MAX_EACH
      ? words.flatMap(([first]) => first ?? []).join('; ')
      : words.map((some) => some.join(', ')).join('; ');
  }
  const words = short(relations);
  return words.length > MAX_EACH ? word(relations, false) : words.join(', ');
}

const MAX_EACH = 3;

// Where there is little room, still each kind, and none hidden behind a count.
function brieflyIn(word: WordOf): WordOf {
  return (relations) => {
    const words = new Set(relations.map((relation) => word([relation], false)));
    const kinds = [...new Set(relations.map(({ type }) => type.label))];
    return words.size > 1 && kinds.length <= MAX_EACH ? kinds.join(', ') : word(relations, false);
  };
}

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
  if (word && overlap({ ...word.at, width: word.width, height: word.height }, box) > 0) return true;
  return samples(curve, 30).some((point) => isInside(point, box, 4));
}
