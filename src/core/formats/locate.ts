import type { Problem } from '../model/problem.ts';

/** A problem with its place in a file: line and column count from 1, columns in UTF-16 units. */
export interface LocatedProblem extends Problem {
  readonly line: number;
  readonly column: number;
}

/** A place in a text as an editor counts it: from 1, a tab one column, CRLF one line end. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Turns offsets of one text into positions. */
export function positionsIn(text: string): (offset: number) => Position {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
