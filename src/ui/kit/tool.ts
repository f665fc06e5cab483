/** A button of a toolbar: a sign to see, a label to hear, and what it does. */
export interface Tool {
  readonly label: string;
  readonly sign: string;
  readonly act: () => void;
  readonly disabled?: boolean;
}
