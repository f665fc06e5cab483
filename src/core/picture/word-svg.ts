import { wordRole } from '../look/colours.ts';
import { measures } from '../look/measures.ts';
import { isRightToLeft } from '../model/right-to-left.ts';
import type { Point } from './curve.ts';
import type { Paint } from './line-svg.ts';
import type { Scene, SceneLine } from './scene.ts';
import { svg, type SvgNode } from './svg-node.ts';

// The typeface of quotes, as on the page.
const SERIF = "'Source Serif 4', serif";

/** The word of a line on its plate, where it is always shown or, with `all`, on every line but the strands of the open pair. */
export function wordSvg(
  { word, hue, pair }: SceneLine,
  paint: Paint,
  opened: string | null,
  all: boolean,
): readonly SvgNode[] {
  if (!word || !(word.always || (all && pair !== opened))) return [];
  const { at, width, height, rows, ground } = word;
  return [plate(at, { width, height }, paint(ground)), ...rowsSvg(rows, at, paint(wordRole(hue)))];
}

// What is behind a word ends at its plate; letters with an outline would still be crossed by it.
function plate(
  { x, y }: Point,
  { width, height }: { readonly width: number; readonly height: number },
  fill: string,
): SvgNode {
  return svg('rect', { x: x - width / 2, y: y - height / 2, width, height, rx: 2, fill });
}

/** The quote beside a line of the lead. */
export function callOutSvg({ callOut }: SceneLine, paint: Paint): readonly SvgNode[] {
  if (!callOut) return [];
  const leading = measures.callOut * measures.callOutLeading;
  const look = { 'font-family': SERIF, 'font-size': measures.callOut };
  return rowsSvg(callOut.rows, callOut.at, paint('ink'), look, leading);
}

function rowsSvg(
  rows: readonly string[],
  { x, y }: Point,
  fill: string,
  look: { readonly 'font-family'?: string; readonly 'font-size': number } = { 'font-size': measures.word },
  leading: number = measures.word * measures.wordLeading,
): readonly SvgNode[] {
  const first = y - ((rows.length - 1) * leading) / 2 + look['font-size'] * 0.36;
  return rows.map((row, index) =>
    svg(
      'text',
      {
        x,
        y: first + index * leading,
        'text-anchor': 'middle',
        direction: directionOf(rows.join(' ')),
        ...look,
        fill,
      },
      row,
    ),
  );
}

/** How many strands of the open pair are not drawn. */
export function moreSvg({ more }: Scene, paint: Paint): readonly SvgNode[] {
  if (!more) return [];
  const size = { width: more.width, height: measures.word * measures.wordLeading };
  return [plate(more.at, size, paint('paper')), ...rowsSvg([more.text], more.at, paint('quiet'))];
}

/** The base direction of a text, which is its own, whatever the page's is; none where it is from left to right. */
export const directionOf = (text: string) => (isRightToLeft(text) ? 'rtl' : undefined);
