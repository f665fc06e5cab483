/** A box to be placed: `width` and `height` are px of the text box as it is drawn. */
export interface LayoutBox {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** A straight line between the centres of two boxes; the heavier a line is, the less it may cross. */
export interface LayoutLine {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly weight: number;
  /** Whether the line is drawn in the first view. */
  readonly first: boolean;
  /** Whether it is drawn as two strands, one for and one against. */
  readonly twin?: boolean;
}

/** A box whose actor is drawn as a rectangle around its own name and the boxes of its members. */
export interface LayoutHull {
  readonly owner: string;
  readonly members: readonly string[];
}

/** All that the places of boxes depend on; the order of boxes and lines is of no account. */
export interface LayoutInput {
  readonly boxes: readonly LayoutBox[];
  readonly lines: readonly LayoutLine[];
  readonly pane: { readonly width: number; readonly height: number };
  /** The two boxes held at 30 % and 66 % of the width, in this order. */
  readonly poles?: readonly [string, string];
  /** Boxes that are drawn around others, each with those inside; none by default. */
  readonly hulls?: readonly LayoutHull[];
  readonly seed: number;
  /** How many starts are tried, by default 60, fewer above 150 boxes. */
  readonly seeds?: number;
  /** How many moves polish the starts, all together; none above 500 boxes. */
  readonly moves?: number;
}

/** The centre of a box in px, from the top left of the pane. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The cost of a layout, and the faults that a reader would see, counted on the lines as drawn: bent where they must be. */
export interface LayoutScore {
  /** The named score of all faults and lengths: less is better. */
  readonly total: number;
  readonly crossings: number;
  /** Crossings of two lines of the first view. */
  readonly firstCrossings: number;
  /** Pairs of boxes that overlap. */
  readonly overlaps: number;
  /** Pairs of a line and a box that is not its end but within 4 px of it. */
  readonly linesThroughBoxes: number;
  readonly firstLinesThroughBoxes: number;
  /** Lines with less than 36 px to be seen between the rims of their ends. */
  readonly tooNear: number;
  /** Lines that are not straight. */
  readonly bent: number;
}

/** A rectangle by its centre; px. */
export interface LayoutRect extends Point {
  readonly width: number;
  readonly height: number;
}

/** Where each box and each hull is, to a tenth of a px; hulls by their owners. */
export interface Places {
  readonly positions: Readonly<Record<string, Point>>;
  readonly hulls: Readonly<Record<string, LayoutRect>>;
}

/** Where each box is, to a tenth of a px, and how good that is. */
export interface LayoutResult {
  readonly positions: Readonly<Record<string, Point>>;
  readonly score: LayoutScore;
}
