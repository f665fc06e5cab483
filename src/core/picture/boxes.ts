import { measures } from '../look/measures.ts';
import type { Actor } from '../model/actor.schema.ts';
import type { Graph } from '../model/graph.ts';
import { groupingsOf, hullsOf } from '../model/groupings.ts';
import type { ActorId } from '../model/ids.ts';

/** The size of a name's box and the lines of its label; px. */
export interface BoxSize {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  /** How many times larger than other names it is; 1 if left out. */
  readonly scale?: number;
}

/** Width in px of a text at the size of names, in the typeface published with the page. */
export type Measure = (text: string) => number;

/** What the boxes of names depend on, apart from the names. */
export interface BoxCauses {
  /** Px. */
  readonly fontSize: number;
  readonly measure: Measure;
  /** Whether actors are drawn around their members: their names are larger then, and those of members wider. */
  readonly hulls?: boolean;
}

const NO_HULLS: ReadonlyMap<ActorId, readonly ActorId[]> = new Map();

/** The box of every actor's name, at a size of `fontSize` px. */
export function boxesOf(
  graph: Graph,
  { fontSize, measure, hulls: hasHulls = false }: BoxCauses,
): Readonly<Record<ActorId, BoxSize>> {
  const [hulls, groupings] = [hasHulls ? hullsOf(graph) : NO_HULLS, groupingsOf(graph)];
  return Object.fromEntries(
    [...graph.actors.values()].map((actor) => {
      const name = nameOnMap(actor);
      if (hulls.has(actor.id)) return [actor.id, largeBoxOf(name, fontSize, measure)];
      // Inside a hull, wide names make the rows lower.
      const isInside = hulls.has(groupings.get(actor.id) ?? actor.id);
      return [
        actor.id,
        boxOf(name, fontSize, measure, isInside ? measures.memberMaxWidth : measures.nameMaxWidth),
      ];
    }),
  );
}

// The name of a hull is the heading of all that is in it.
function largeBoxOf(name: string, fontSize: number, measure: Measure): BoxSize {
  const scale = measures.hullName;
  const box = boxOf(name, fontSize * scale, (text) => measure(text) * scale, measures.nameMaxWidth);
  return { ...box, scale };
}

/** The short name shown on the map. */
export function nameOnMap(actor: Actor): string {
  return actor.label ?? actor.name;
}

function boxOf(label: string, fontSize: number, measure: Measure, maxWidth: number): BoxSize {
  const lines = wrap(label.trim().split(/\s+/), (maxWidth * fontSize) / 14, measure);
  const text = Math.max(...lines.map(measure));
  const height = lines.length * fontSize * measures.nameLeading + 2 * measures.namePadding.y;
  return {
    width: Math.ceil(text + 2 * measures.namePadding.x),
    height: Math.max(measures.nameMinHeight, Math.ceil(height)),
    lines,
  };
}

// A long name is cut once, at its end, at a word; its first word alone may be cut within.
function wrap(words: readonly string[], max: number, measure: Measure): readonly string[] {
  const widest = max * WIDEST;
  for (let kept = Math.min(words.length, MOST_WORDS); kept > 0; kept--) {
    const some = words.slice(0, kept);
    const lines = broken(
      kept < words.length ? [...some.slice(0, -1), `${some.at(-1) ?? ''}…`] : some,
      max,
      measure,
    );
    if (lines.every((line) => measure(line) <= widest)) return lines;
  }
  return [shorten(words[0] ?? '', widest, measure)];
}

/** How many times wider than usual a line may be that has no better place to break, and how many words a name has at most. */
const WIDEST = 2.5;
const MOST_WORDS = 30;

// The minimum number of lines for the words, and of those the most even: "Terrorist groups / in Afghanistan", not "... in / Afghanistan".
function broken(words: readonly string[], max: number, measure: Measure): readonly string[] {
  for (const count of [1, 2, 3]) {
    const best = breaks(words, count)
      .map((lines) => ({ lines, widest: Math.max(...lines.map(measure)) }))
      .reduce((a, b) => (b.widest < a.widest ? b : a), { lines: [words.join(' ')], widest: Infinity });
    if (best.widest <= max || count === Math.min(3, words.length)) return best.lines;
  }
  return [words.join(' ')];
}

function breaks(words: readonly string[], count: number): readonly (readonly string[])[] {
  if (count === 1 || words.length < 2) return [[words.join(' ')]];
  return words
    .slice(1)
    .flatMap((_, at) =>
      breaks(words.slice(at + 1), count - 1).map((rest) => [words.slice(0, at + 1).join(' '), ...rest]),
    );
}

// A word without end would make a box as wide as the map.
function shorten(line: string, max: number, measure: Measure): string {
  if (measure(line) <= max) return line;
  const letters = [...line];
  while (letters.length > 1 && measure(`${letters.join('')}…`) > max)
    letters.length = Math.floor(letters.length * 0.9);
  return `${letters.join('')}…`;
}

/** A box at the size of other names, for layouts in which nobody is drawn around anybody. */
export function unscaled<T extends BoxSize>(box: T): T {
  const { scale = 1, width, height } = box;
  const { x, y } = measures.namePadding;
  return scale === 1
    ? box
    : {
        ...box,
        width: Math.ceil((width - 2 * x) / scale + 2 * x),
        height: Math.max(measures.nameMinHeight, Math.ceil((height - 2 * y) / scale + 2 * y)),
        scale: 1,
      };
}
