import type { LineHue } from '../look/colours.ts';
import { lineLooks, lineWidth } from '../look/line-looks.ts';
import { measures } from '../look/measures.ts';
import type { OutlineLook } from '../look/outlines.ts';
import type { SignLook } from '../look/signs.ts';
import type { Look } from '../model/look.ts';
import { pointAt, type Curve } from '../picture/curve.ts';
import { ballOf } from '../picture/head-scale.ts';
import { lineSvg, sampleCurve, throughSample, type DrawnLine, type Paint } from '../picture/line-svg.ts';
import { hullSvg, outlineSvg } from '../picture/scene-svg.ts';
import type { SvgNode } from '../picture/svg-node.ts';

/** One row of a legend: a sample of the size below, and what it means. */
export interface LegendRow {
  readonly sample: readonly SvgNode[];
  readonly words: string;
}

/** The size of a sample, px. */
export const SAMPLE = { width: 48, height: 24 } as const;

interface SampleExtras {
  /** Px from the top. */
  readonly middle?: number;
  readonly width?: number;
  readonly disc?: boolean;
  readonly bothHeads?: boolean;
  /** Of what is mutual: a ball at both ends in place of heads. */
  readonly mutual?: boolean;
  /** Of a member, ending at its grouping. */
  readonly through?: boolean;
}

/** A line within the sample, as it would be drawn. */
export function lineSample(
  look: Look,
  sign: SignLook,
  hue: LineHue,
  paint: Paint,
  { middle = 12, width, disc = false, bothHeads = false, mutual = false, through = false }: SampleExtras = {},
): readonly SvgNode[] {
  const row = lineLooks[look];
  const headed = !mutual && sign.head !== 'none';
  const curve = sampleCurve(SAMPLE.width - 8, middle * 2, headed);
  return lineSvg(
    {
      curve,
      look: row,
      sign,
      hue,
      width: width ?? lineWidth(row, sign.sign),
      heads: { start: headed && bothHeads, end: headed },
      ball: mutual ? ballOf(sign, row.head) : 0,
      middle: pointAt(curve, 0.5),
      disc: disc ? pointAt(curve, 0.5) : null,
      ...(through ? throughSample(curve) : {}),
    },
    paint,
  );
}

/** Lines that are joined in one, from two to two, as one of those in the picture is drawn. */
export function joinedSample(
  { look, sign, hue, width }: Pick<DrawnLine, 'look' | 'sign' | 'hue' | 'width'>,
  paint: Paint,
): readonly SvgNode[] {
  const [from, to, middle] = [14, 30, SAMPLE.height / 2];
  const stroke = (x: number, y: number, endX: number, endY: number, isTrunk = false): readonly SvgNode[] => {
    const [start, end] = [
      { x, y },
      { x: endX, y: endY },
    ];
    const curve: Curve = { start, control: { x: (x + endX) / 2, y: (y + endY) / 2 }, end };
    const heads = { start: false, end: x === to };
    const own = isTrunk ? measures.trunk : width;
    return lineSvg({ curve, look, sign, hue, width: own, heads, middle: pointAt(curve, 0.5) }, paint);
  };
  return [
    ...[4, SAMPLE.height - 4].flatMap((y) => stroke(2, y, from, middle)),
    ...stroke(from, middle, to, middle, true),
    ...[4, SAMPLE.height - 4].flatMap((y) => stroke(to, middle, SAMPLE.width - 4, y)),
  ];
}

/** The ground of an actor that is drawn around others, within the sample. */
export const hullSample = (outline: OutlineLook, paint: Paint) =>
  hullSvg({ hull: { x: 24, y: 12, width: 40, height: 22 }, outline }, paint);

/** An actor's outline within the sample. */
export const boxSample = (outline: OutlineLook, tinted: boolean, paint: Paint) =>
  outlineSvg({ box: { x: 24, y: 12, width: 36, height: 18, lines: [] }, outline, tinted }, paint);
