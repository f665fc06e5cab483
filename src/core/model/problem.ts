/** One thing wrong with a file: where, what, and how to fix it. Expected failures are values. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  /** From the top of the document: `['claims', 3, 'to']`; empty for the whole. */
  readonly path: readonly (string | number)[];
  /** The path in words, with the id where there is one: `claims[3].to (c004)`. */
  readonly where: string;
  /** What is wrong and how to fix it, one or two sentences. */
  readonly message: string;
  /** True if the place is the key itself (an unknown key), not its value. */
  readonly atKey?: boolean;
}
