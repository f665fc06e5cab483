/** The views of one state, in the order in which they are offered. */
export const VIEWS = ['map', 'list', 'text', 'weigh', 'table', 'matrix', 'timeline', 'codebook'] as const;
export type ViewName = (typeof VIEWS)[number];

/** What the hue of a line says: for or against, or who says so. */
export const COLOURINGS = ['sign', 'speaker'] as const;
export type Colouring = (typeof COLOURINGS)[number];
