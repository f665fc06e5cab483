import { measures } from '../look/measures.ts';
import type { LineLook } from '../look/line-looks.ts';
import type { SignLook } from '../look/signs.ts';

// A wider line has a larger head.
const SCALED_FROM = 3.5;

/** How much larger the head of a line is than that of one of ordinary width; `width` in px. */
export const headScale = (width: number): number => Math.max(1, width / SCALED_FROM);

/** The radius of the ball at both ends of a mutual line, px. */
export function ballOf({ sign, head }: Pick<SignLook, 'sign' | 'head'>, fill: LineLook['head']): number {
  return sign === 0 || head === 'vee' || fill === 'quiet' ? measures.ball.neutral : measures.ball.signed;
}
