import { measures } from '../look/measures.ts';
import type { Actor } from '../model/actor.schema.ts';
import type { Graph } from '../model/graph.ts';
import type { ActorId } from '../model/ids.ts';

/** The size of a name's box and the lines of its label; px. */
export interface BoxSize {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

/** Width in px of a text at the size of names, in the typeface published with the page. */
export type Measure = (text: string) => number;

/** The box of every actor's name, at a size of `fontSize` px. */
export function boxesOf(
  graph: Graph,
  { fontSize, measure }: { readonly fontSize: number; readonly measure: Measure },
): Readonly<Record<ActorId, BoxSize>> {
  return Object.fromEntries(
    [...graph.actors.values()].map((actor) => [actor.id, boxOf(nameOnMap(actor), fontSize, measure)]),
  );
}

/** The short name shown on the map. */
export function nameOnMap(actor: Actor): string {
  return actor.label ?? actor.name;
}

function boxOf(label: string, fontSize: number, measure: Measure): BoxSize {
  const lines = wrap(label.trim().split(/\s+/), (measures.nameMaxWidth * fontSize) / 14, measure);
  const text = Math.max(...lines.map(measure));
  const height = lines.length * fontSize * measures.nameLeading + 2 * measures.namePadding.y;
  return {
    width: Math.ceil(text + 2 * measures.namePadding.x),
    height: Math.max(measures.nameMinHeight, Math.ceil(height)),
    lines,
  };
}

// The minimum number of lines for the words, and of those the most even: "Terrorist groups / in Afghanistan", not "... in / Afghanistan".
function wrap(words: readonly string[], max: number, measure: Measure): readonly string[] {
  for (const count of [1, 2, 3]) {
    const best = breaks(words, count)
      .map((lines) => ({ lines, widest: Math.max(...lines.map(measure)) }))
      .reduce((a, b) => (b.widest < a.widest ? b : a), { lines: [words.join(' ')], widest: Infinity });
    if (best.widest <= max || count === Math.min(3, words.length))
      return best.lines.map((line) => shorten(line, max * 2.5, measure));
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
