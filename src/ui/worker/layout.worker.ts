import { bendLines } from '../../core/layout/bend.ts';
import type { LayoutInput } from '../../core/layout/layout.ts';
import { placesOf } from '../../core/layout/places-of.ts';
import { linePorts } from '../../core/picture/hulls.ts';
import { placedAt } from '../../core/picture/placed-at.ts';
import type { Placement } from '../../core/picture/placement.ts';

/** What the page asks for: one picture, by the number of the request. */
export interface Request {
  readonly id: number;
  readonly input: LayoutInput;
  /** The boxes to be placed, as they are now. */
  readonly placement: Placement;
}

/** What comes back: the same boxes at other places, or why there are none. */
export type Answer = { readonly id: number } & (
  { readonly placement: Placement } | { readonly fault: string }
);

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  self.postMessage(answerTo(data));
});

function answerTo({ id, input, placement }: Request): Answer {
  try {
    const places = placesOf(input);
    const placed = placedAt(placement, places, input.hulls ?? []);
    // The layout counts a bend to the right of its direction, the picture to the left.
    const bends = Object.entries(bendLines(input, places.positions, linePorts(placed, input.lines))).map(
      ([line, right]) => [line, -right],
    );
    return { id, placement: { ...placed, bends: Object.fromEntries(bends) as Placement['bends'] } };
  } catch (error) {
    return { id, fault: error instanceof Error ? error.message : String(error) };
  }
}
