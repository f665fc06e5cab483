/** What the list of results is given. */
export interface ResultsProps {
  /** Of the field; those of the rows begin with it. */
  readonly id: string;
  readonly text: string;
  /** After a choice; with what a screen reader is told of it. */
  readonly chosen: (said: string) => void;
}

/** What the field asks of the list. */
export interface ResultsList {
  /** The id of the row that the reader stands on. */
  readonly standsOn: () => string | undefined;
  /** Whether there is any row to stand on. */
  readonly hasRows: () => boolean;
  /** How much is found, in words. */
  readonly summary: () => string;
  /** Does what a key of the field does to the list. */
  readonly press: (pressed: { readonly key: string; readonly isHeld: boolean }) => void;
}
