import type { LineHue } from '../look/colours.ts';
import type { LineLook } from '../look/line-looks.ts';
import type { OutlineLook } from '../look/outlines.ts';
import type { SignLook } from '../look/signs.ts';
import type { ActorId, PairId, RelationId } from '../model/ids.ts';
import type { SceneCallOut } from './call-outs.ts';
import type { Curve, Point } from './curve.ts';
import type { Box } from './placement.ts';
import type { Rect } from './rect-field.ts';

/** How an actor appears: its name in a box, or in grey without lines. */
export type Presence = 'named' | 'grey';

/** One actor as drawn. */
export interface SceneActor {
  readonly id: ActorId;
  readonly box: Box;
  readonly presence: Presence;
  readonly outline: OutlineLook;
  /** The rectangle that is drawn around its name and its members, in place of a box of its own. */
  readonly hull: Rect | null;
  /** In the tint of the largest editorial grouping. */
  readonly tinted: boolean;
  /** Behind the strands of the open pair, so that it does not seem to belong to them. */
  readonly under: boolean;
  /** What a reader hears and sees on hover. */
  readonly name: string;
  /** What the box includes besides its own actor, if its members are merged into it; shown below it. */
  readonly badge: string | null;
}

/** A word on a line. */
export interface SceneWord {
  readonly text: string;
  /** The text as drawn: in one row, or in two where its line is short. */
  readonly rows: readonly string[];
  /** Its centre. */
  readonly at: Point;
  /** Px, with a little room at both ends. */
  readonly width: number;
  readonly height: number;
  /** What its plate covers: the paper, or the ground of the hull that it is in. */
  readonly ground: 'paper' | 'hull';
  /** Always shown, not only when its line is in focus. */
  readonly always: boolean;
}

/** One line as drawn: a pair, one of the two strands of a mixed pair, or a relation of an opened pair. */
export interface SceneLine {
  /** The pair's id, with `+` or `-` for the strands of a mixed pair, or the relation's id; `via:` and the first pair's id where a line of members ends at their grouping. */
  readonly id: string;
  readonly pair: PairId;
  /** What a click selects: the pair if it is closed, the relation if it is open. */
  readonly selects: PairId | RelationId;
  readonly relations: readonly RelationId[];
  readonly from: ActorId;
  readonly to: ActorId;
  readonly curve: Curve;
  readonly look: LineLook;
  readonly sign: SignLook;
  readonly hue: LineHue;
  /** Px at zoom 1; differs from the look's own in strands of mixed pairs. */
  readonly width: number;
  readonly heads: { readonly start: boolean; readonly end: boolean };
  /** The radius of the ball at each end of a line that is mutual; 0 where it has a direction. */
  readonly ball: number;
  /** Where the look's cross or circle is. */
  readonly middle: Point;
  readonly word: SceneWord | null;
  /** A quote beside a line of the lead, where there is room for it. */
  readonly callOut: SceneCallOut | null;
  /** Whose line it is, if it ends at the box of a grouping but belongs to members; null on every other line. */
  readonly through: {
    /** The pairs that it gathers; the first is what a click selects. */
    readonly pairs: readonly PairId[];
    readonly members: readonly ActorId[];
    /** Where the marks are that distinguish it from a line of the grouping itself. */
    readonly ports: readonly Point[];
  } | null;
  /** Its relation contains an outright statement and its denial. */
  readonly contradicted: boolean;
  /** Where the mark for that is; null on every other line. */
  readonly disc: Point | null;
  /** The id of the trunk that draws it with others; null if it is drawn by itself. */
  readonly joined: string | null;
}

/**
 * One stroke of lines that are joined, since several actors do alike to each of several others: their trunk, or what leads
 * to it from one actor, or from it to one.
 */
export interface SceneStroke extends Pick<
  SceneLine,
  'look' | 'sign' | 'hue' | 'width' | 'curve' | 'heads' | 'ball' | 'middle'
> {
  readonly id: string;
  /** What a click reports: the stroke itself. */
  readonly selects: string;
  /** The id of its trunk; its own if it is that. */
  readonly trunk: string;
  /** The actor at its outer end; null for the trunk. */
  readonly end: ActorId | null;
  /** Where it starts and ends: an actor, or the name of a joint. */
  readonly ends: readonly [string, string];
  /** The ids of the lines that it stands for: every one of `from` to every one of `to`. */
  readonly lines: readonly string[];
  readonly from: readonly ActorId[];
  readonly to: readonly ActorId[];
}

/** What is said of an opened pair's strands that are not drawn. */
export interface SceneMore {
  readonly text: string;
  /** Its centre. */
  readonly at: Point;
  readonly width: number;
}

/** Everything that is drawn, in px of the placement's pane; the canvas, the static page and exports use the same one. */
export interface Scene {
  readonly pane: { readonly width: number; readonly height: number };
  readonly fontSize: number;
  readonly actors: readonly SceneActor[];
  readonly lines: readonly SceneLine[];
  /** What is drawn in place of lines that are joined. */
  readonly strokes: readonly SceneStroke[];
  /** The box that contains each actor drawn in that of its grouping; empty if groupings are not merged. */
  readonly collapsed: ReadonlyMap<ActorId, ActorId>;
  /** The pair whose strands are open; the rest is faded. */
  readonly opened: PairId | null;
  /** Counts the strands that are not drawn; null if all are. */
  readonly more: SceneMore | null;
}
