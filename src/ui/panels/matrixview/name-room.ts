import { textMeasure } from '../../kit/measure-text.ts';

/** Px that the names of a matrix take, padding included: all of every name if that leaves room for cells; `letter` is the size of the reader's letters, `cell` the height of a row, `pane` the width of all. */
export function headOf(
  names: readonly string[],
  { letter, cell, pane }: { readonly letter: number; readonly cell: number; readonly pane: number },
): number {
  const font = 0.893 * letter;
  // Bold, as a name that is pointed at is.
  const measure = textMeasure(`600 ${String(font)}px 'Noto Sans', sans-serif`);
  const max = Math.max(112, Math.min(22 * letter, 0.45 * pane)) - PADDING;
  const lines = Math.floor(cell / (1.1 * font));
  return Math.ceil(nameRoom(names, measure, lines, { min: Math.min(80, max), max })) + PADDING;
}

const PADDING = 20;

/** The smallest width in px at which every name fits in so many lines, broken between words; never below `min`, and `max` if none does. */
export function nameRoom(
  names: readonly string[],
  measure: (text: string) => number,
  lines: number,
  { min, max }: { readonly min: number; readonly max: number },
): number {
  const space = measure(' ');
  const words = names.map((name) => name.split(/\s+/).map(measure));
  for (let width = min; width < max; width += 8)
    if (words.every((widths) => linesAt(widths, space, width) <= lines)) return width;
  return max;
}

function linesAt(widths: readonly number[], space: number, width: number): number {
  let [lines, used] = [1, 0];
  for (const word of widths) {
    // A word wider than its line is broken, which would take at least one more.
    if (word > width) return Infinity;
    if (used > 0 && used + space + word > width) [lines, used] = [lines + 1, word];
    else used += (used > 0 ? space : 0) + word;
  }
  return lines;
}
