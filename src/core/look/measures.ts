/** Sizes of the picture that several parts must agree on; px at zoom 1. */
export const measures = {
  /** Name in its box: line height as a factor of its size. */
  nameLeading: 1.15,
  namePadding: { x: 8, y: 5 },
  nameMinHeight: 28,
  /** The widest line of a name at 14 px; the rest goes to the next line. */
  nameMaxWidth: 104,
  /** The same in a hull. */
  memberMaxWidth: 132,
  /** The name of a hull, as a factor of other names. */
  hullName: 1.5,
  /** Px between the rim of a hull and what is inside it, and the radius of its corners. */
  hullPadding: 14,
  hullRadius: 12,
  /** Between a head's tip and the rim of the box. */
  headGap: 4,
  /** Length and width of a head. */
  head: 12,
  /** The same of the quiet head of a line that is neither for nor against. */
  vee: 9,
  /** The radius of the ball at both ends of what is mutual, and of one that is neither for nor against. */
  ball: { signed: 4, neutral: 3.2 },
  /** The width of a trunk, which stands for several lines. */
  trunk: 2.7,
  /** The width of a line that is neither for nor against. */
  hairline: 1.3,
  /** Between the two strands of a pair that cooperates and opposes at once. */
  twinGap: 10,
  twinWidth: { acts: 3, aims: 1.4 },
  /** The same of the pair that the map is about. */
  leadGap: 24,
  leadWidth: 5,
  /** Between the strands of an opened pair, at the middle. */
  strandGap: 26,
  strandMost: 9,
  word: 12.5,
  /** The height of a line of words, as a factor of their size. */
  wordLeading: 1.3,
  /** The letters of a quote beside the lead, and its line height as a factor of them. */
  callOut: 15,
  callOutLeading: 1.25,
  /** What a box includes besides its own actor, shown below it. */
  badge: 11.5,
  /** The width of the mark at the end of a line that is a member's and not its grouping's. */
  port: 9,
  /** A view with up to this many lines shows the word of each. */
  wordedLines: 24,
  /** With more lines than this a word cannot keep clear of all of them. */
  avoidedLines: 150,
  cross: 15,
  circle: 7,
  /** Across, of the mark that a line is contradicted, and of the sign in it. */
  disc: 14,
  unequal: 8,
  selectedBand: 10,
  hit: 12,
} as const;

/** How visible everything out of focus is, 0 to 1. */
export const faded = {
  light: { name: 0.55, line: 0.14, underStrands: 0.16 },
  dark: { name: 0.45, line: 0.18, underStrands: 0.16 },
} as const;
