import type { Core, EventObject } from 'cytoscape';
import type { ActorId } from '../../core/model/ids.ts';
import type { Point } from '../../core/picture/curve.ts';
import { dragging } from './dragging.ts';
import { framed, type FrameWords } from './framed.ts';
import { lasso } from './lasso.ts';

/** What the gestures need of the canvas, and what they ask it to do. */
export interface GestureHost {
  readonly core: Core;
  readonly container: HTMLElement;
  /** The actor at a point of the picture. */
  readonly actorAt: (point: Point) => ActorId | null;
  /** The actors within a line that was drawn around them. */
  readonly within: (line: readonly Point[]) => readonly ActorId[];
  /** A tap and a drag choose, for those who cannot hold a key down. */
  readonly isChoosing: () => boolean;
  readonly focusOn: (actor: ActorId, isAdded: boolean) => void;
  readonly toggle: (actor: ActorId) => void;
  readonly choose: (actors: readonly ActorId[]) => void;
  readonly place: (actor: ActorId, at: Point) => void;
  /** Brings the texts of later views, which say what the wheel does in the frame of another page. */
  readonly explorer: {
    readonly later: (fetch: () => Promise<void>) => Promise<void>;
    readonly messages: { readonly frame: FrameWords };
  };
}

/** The gestures beyond a tap that selects; `takes` says that a tap was one of theirs. */
export interface Gestures {
  readonly takes: (tap: EventObject) => boolean;
  readonly stop: () => void;
}

interface Keys {
  readonly shift: boolean;
  readonly choosing: boolean;
  readonly isTouch: boolean;
}

/** Hears double taps, long presses, drags and lassos on a canvas. */
export function gestures(host: GestureHost): Gestures {
  const { core } = host;
  const drag = dragging(host);
  const rope = lasso(host);
  // A long press has already had its effect; the tap when the finger is raised does not count.
  let isHeld = false;

  const keysOf = ({ originalEvent }: EventObject): Keys => {
    const event = originalEvent as MouseEvent | TouchEvent;
    const command = event.ctrlKey || event.metaKey;
    return { shift: event.shiftKey || command, choosing: host.isChoosing(), isTouch: 'touches' in event };
  };

  const onStart = (event: EventObject) => {
    isHeld = false;
    const { shift, choosing, isTouch } = keysOf(event);
    if (shift || choosing) rope.start(event.position);
    // A finger that sweeps over names pans; to move one it is held first.
    else if (!isTouch) drag.start(host.actorAt(event.position), event.position);
  };
  const onMove = (event: EventObject) => {
    const touches = (event.originalEvent as Partial<TouchEvent>).touches;
    if (touches && touches.length > 1) rope.drop();
    rope.move(event.position);
    drag.move(event.position);
  };
  const onEnd = () => {
    const line = rope.end();
    if (line) host.choose(host.within(line));
    const dropped = drag.end();
    if (dropped?.at) host.place(dropped.actor, dropped.at);
    else if (dropped && isHeld) host.focusOn(dropped.actor, false);
  };
  const onHold = (event: EventObject) => {
    const { choosing, isTouch } = keysOf(event);
    const actor = host.actorAt(event.position);
    if (!isTouch || choosing || !actor) return;
    isHeld = true;
    drag.start(actor, event.position);
  };
  const onDouble = (event: EventObject) => {
    const { shift, choosing } = keysOf(event);
    const actor = host.actorAt(event.position);
    if (actor && !choosing) host.focusOn(actor, shift);
  };
  // With a key held down a second tap may follow, which asks for something else.
  const onSingle = (event: EventObject) => {
    const { shift, choosing } = keysOf(event);
    const actor = host.actorAt(event.position);
    if (actor && shift && !choosing) host.toggle(actor);
  };

  // The texts come later than the map.
  const words = async () => {
    await host.explorer.later(() => Promise.resolve());
    return host.explorer.messages.frame;
  };
  const view = host.container.ownerDocument.defaultView;
  const leave = view && view.parent !== view ? framed(host.container, words) : null;

  core.on('tapstart', onStart);
  core.on('tapdrag', onMove);
  core.on('tapend', onEnd);
  core.on('taphold', onHold);
  core.on('dbltap', onDouble);
  core.on('onetap', onSingle);
  return {
    takes(tap) {
      const { shift, choosing } = keysOf(tap);
      const actor = host.actorAt(tap.position);
      if (choosing && actor) host.toggle(actor);
      return isHeld || choosing || (shift && actor !== null);
    },
    stop() {
      rope.drop();
      leave?.();
      core.off('tapstart', onStart);
      core.off('tapdrag', onMove);
      core.off('tapend', onEnd);
      core.off('taphold', onHold);
      core.off('dbltap', onDouble);
      core.off('onetap', onSingle);
    },
  };
}
