/** Something that a reader can have done from the command palette. */
export interface Command {
  /** Stays the same; no two commands share it. */
  readonly id: string;
  readonly label: string;
  /** The heading that it is under. */
  readonly group: string;
  /** Further words that find it. */
  readonly also?: string;
  /** The keys that do the same: "Ctrl+Z". */
  readonly keys?: string;
  /** It is the current state. */
  readonly isOn?: boolean;
  /** One of very many: only words that a reader types bring it up. */
  readonly isFoundOnly?: boolean;
  /** What the reader should know of it before it is chosen. */
  readonly note?: string;
  readonly run: () => void;
}
