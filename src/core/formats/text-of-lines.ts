/** A line of print and its place on a page; lengths in one unit, upwards and to the right from the page's corner. */
export interface PrintedLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the baseline. */
  readonly base: number;
  /** Height of the letters. */
  readonly size: number;
}

/**
 * The text of a printed page: the lines of a paragraph are joined by a space, as they were before they were set; a line that ends
 * in a hyphen keeps its end, since it is impossible to know here whether the hyphen belongs to the word. Where a paragraph ends is judged by gaps,
 * indents and short last lines, and a wrong guess changes nothing but white space.
 */
export function textOfLines(lines: readonly PrintedLine[]): string {
  const printed = lines.filter(({ text }) => text.trim() !== '');
  const page = measuresOf(printed);
  let text = '';
  for (const [index, line] of printed.entries()) {
    const before = printed[index - 1];
    text += (before ? between(before, line, page) : '') + line.text.trim();
  }
  return text;
}

interface Measures {
  /** The usual way from a line to the next. */
  readonly step: number;
  readonly left: number;
  readonly right: number;
}

const HYPHEN = /[-\u00ad\u2010]$/;
const END = /[.!?:;…\u0964\u06d4\u3002]["'’”»)\]\d]*$/;

function between(one: PrintedLine, next: PrintedLine, { step, left, right }: Measures): string {
  const gap = one.base - next.base;
  const size = Math.max(one.size, next.size);
  const isSameSize = Math.min(one.size, next.size) > size * 0.85;
  // Beside it, as in a row of a table, or before a raised mark.
  if (Math.abs(gap) < size / 2 && next.left >= one.right - size / 2) return ' ';
  // The next column or page: a sentence that has not ended goes on there.
  const goesOn = gap <= 0 && !END.test(one.text.trim()) && isSameSize;
  if (!goesOn && (gap <= 0 || gap > step * 1.4 || !isSameSize)) return '\n\n';
  if (HYPHEN.test(one.text.trim())) return '\n';
  const isIndented = next.left > one.left + size * 0.8;
  const isShort = one.right < right - (right - left) * 0.2;
  return END.test(one.text.trim()) && (isIndented || isShort) ? '\n' : ' ';
}

function measuresOf(lines: readonly PrintedLine[]): Measures {
  const gaps = lines.flatMap(({ base }, index) => {
    const before = lines[index - 1];
    return before && before.base > base ? [before.base - base] : [];
  });
  const sorted = gaps.sort((x, y) => x - y);
  return {
    step: sorted[(sorted.length - 1) >> 1] ?? 0,
    left: lines.reduce((min, line) => Math.min(min, line.left), Infinity),
    right: lines.reduce((max, line) => Math.max(max, line.right), -Infinity),
  };
}
