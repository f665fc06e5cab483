import type { LayoutInput } from './layout.ts';

// Increased when the layout algorithm changes, so that kept places are computed again.
const METHOD = 3;

/** A text that is the same exactly for inputs that get the same places, whatever the order of boxes and lines; the caller hashes it. */
export function layoutKey(input: LayoutInput): string {
  const boxes = input.boxes.map((box) => [box.id, box.width, box.height]);
  const lines = input.lines.map((line) => [
    line.id,
    line.a,
    line.b,
    line.weight,
    line.first,
    line.twin ?? false,
  ]);
  const byText = (one: unknown[], other: unknown[]): number =>
    JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
  return JSON.stringify([
    METHOD,
    boxes.sort(byText),
    lines.sort(byText),
    [input.pane.width, input.pane.height],
    input.poles ?? null,
    [...(input.hulls ?? [])].map(({ owner, members }) => [owner, ...[...members].sort()]).sort(byText),
    [input.seed, input.seeds ?? null, input.moves ?? null],
  ]);
}
