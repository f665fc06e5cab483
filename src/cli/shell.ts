/** A command's effects on the outside world, passed in so that a test can listen. */
export interface Shell {
  /** One line, or several, of what was asked for. */
  readonly out: (text: string) => void;
  /** One line, or several, of why it was not done. */
  readonly complain: (text: string) => void;
  /** The day that a record is made, `2021-08-24`. */
  readonly today: string;
}

/** How a command ends: all good, problems found, used wrongly. */
export type ExitCode = 0 | 1 | 2;

/** One word that may follow `entente`. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** What may follow it: `FILE… [--json]`. */
  readonly usage: string;
  readonly run: (words: readonly string[], shell: Shell) => Promise<number> | number;
}
