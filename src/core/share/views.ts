/** How the page offers one view. Its component is `ui/panels/<Name>View.svelte`, its name is in the texts under `shell.bar`. */
export interface ViewRow {
  /** In the header: a button of its own, or in the menu behind them. */
  readonly header: 'button' | 'menu';
  /** In the bottom bar of a phone: its place from the left, or in the menu. */
  readonly bottomBar: number | 'menu';
  /** On a wide page: it takes the column beside the map, the half below it, or the place of the map. */
  readonly besideMap: 'column' | 'below' | null;
  /** It shows what is selected, so that on a phone the evidence does not cover it. */
  readonly showsSelection: boolean;
  /** Where the keyboard can skip to while it is shown, in the order of the page. */
  readonly skips: readonly SkipTarget[];
}

/** A part of the page that a skip link leads to. */
export type SkipTarget = 'map' | 'list' | 'text' | 'statements' | 'view' | 'timeline' | 'evidence';

const further = {
  header: 'menu',
  bottomBar: 'menu',
  besideMap: null,
  showsSelection: false,
  skips: ['view', 'evidence'],
} as const satisfies ViewRow;

/** Every view of the page, in the order in which views are offered. A view that is a row here is in the header, the bottom bar, the palette and links. */
export const views = {
  map: { ...further, header: 'button', bottomBar: 2, skips: ['map', 'evidence'] },
  list: { ...further, bottomBar: 1, skips: ['list', 'evidence'] },
  text: {
    ...further,
    header: 'button',
    besideMap: 'column',
    showsSelection: true,
    skips: ['text', 'statements', 'map'],
  },
  weigh: { ...further, header: 'button' },
  table: further,
  matrix: further,
  timeline: { ...further, besideMap: 'below', skips: ['timeline', 'map', 'evidence'] },
  codebook: further,
} as const satisfies Readonly<Record<string, ViewRow>>;

/** The id of a view, as links name it. */
export type ViewName = keyof typeof views;

/** The views in the order in which they are offered. */
export const VIEWS = Object.keys(views) as readonly ViewName[];

/** The row of a view. */
export const viewRow = (view: ViewName): ViewRow => views[view];

/** Whether the map is on the page with a view; a narrow page shows one thing at a time. */
export function showsMap(view: ViewName, isNarrow: boolean): boolean {
  return view === 'map' || (!isNarrow && viewRow(view).besideMap !== null);
}

/** What the hue of a line says: for or against, or who says so. */
export const COLOURINGS = ['sign', 'speaker'] as const;
export type Colouring = (typeof COLOURINGS)[number];
