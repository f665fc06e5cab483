/** A button of a toolbar: a sign to see, a label to hear, and what it does. */
export interface Tool {
  readonly label: string;
  readonly sign: string;
  readonly act: () => void;
  readonly disabled?: boolean;
  /** It opens a menu of these instead of doing something itself. */
  readonly menu?: readonly MenuItem[];
}

/** A row of a small menu. */
export interface MenuItem {
  readonly name: string;
  /** Of the name, where it is not the page's. */
  readonly language?: string;
  readonly act: () => void;
  /** It is what the page shows now. */
  readonly isCurrent?: boolean;
  /** It is a switch, with this state. */
  readonly isOn?: boolean;
  /** What it does, if its name does not say it all. */
  readonly hint?: string;
  /** The keys that do the same: "Ctrl+K". */
  readonly keys?: string;
  /** Said above it, where a group of rows begins. */
  readonly heading?: string;
}
