import type { Graph } from '../../model/graph.ts';
import type { ActorId, KindId, PairId } from '../../model/ids.ts';
import type { Point } from '../layout.ts';

/** The size of a text box as it is drawn; px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a caption means; the words are found when it is drawn. */
export type CaptionOf =
  | { readonly kind: 'actor-kind'; readonly id: KindId }
  | { readonly kind: 'years'; readonly from: number; readonly to: number }
  | { readonly kind: 'undated' }
  | { readonly kind: 'steps'; readonly steps: number }
  | { readonly kind: 'unreached' };

/** Everything that the positions of a layout depend on: never what filters leave, so that no filter moves an actor. */
export interface LayoutTask {
  readonly graph: Graph;
  readonly sizes: Readonly<Record<ActorId, Size>>;
  /** The pane to fill if there is room in it. */
  readonly pane: Size;
  /** Who is in the middle, if a layout has one; empty leaves it to the layout. */
  readonly centre: readonly ActorId[];
  /** Px of a caption as it will be drawn. */
  readonly captionSize: (caption: CaptionOf) => Size;
}

/** A text over a group of boxes, by its centre. */
export interface PlacedCaption {
  readonly of: CaptionOf;
  readonly at: Point;
}

/** Centres of all boxes and captions, from any origin. */
export interface Places {
  readonly positions: ReadonlyMap<ActorId, Point>;
  readonly captions: readonly PlacedCaption[];
}

/** Places in a pane that begins at (0, 0), and the bows of lines that would run behind foreign names; px. */
export interface LaidOut {
  readonly pane: Size;
  readonly positions: ReadonlyMap<ActorId, Point>;
  readonly captions: readonly PlacedCaption[];
  /** As `bendLines` counts: to the right of the direction from a pair's first end to its second. */
  readonly bends: Readonly<Record<PairId, number>>;
}

/** One way to place all actors: pure, the same for the same task. */
export type NamedLayout = (task: LayoutTask) => Places;
