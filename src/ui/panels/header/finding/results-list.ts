/** What the list of results is given. */
export interface ResultsProps {
  /** Of the field; those of the rows begin with it. */
  readonly id: string;
  readonly text: string;
  /** After a choice; with what a screen reader says about it. */
  readonly chosen: (said: string) => void;
}

/** What the field asks of the list. */
export interface ResultsList {
  /** The id of the active row. */
  readonly standsOn: () => string | undefined;
  /** Whether any row can be active. */
  readonly hasRows: () => boolean;
  /** How much is found, in words. */
  readonly summary: () => string;
  /** Does what a key of the field does to the list. */
  readonly press: (pressed: { readonly key: string; readonly isHeld: boolean }) => void;
}
