import type { Core } from 'cytoscape';
import type { ActorId } from '../../core/model/ids.ts';
import type { Point } from '../../core/picture/curve.ts';
import { badgeIds } from './badges.ts';

/** Px of the screen that a pointer may tremble without moving anything. */
const TREMBLE = 5;

/** What was let go of: an actor, and where; `at` is null if it was not moved. */
export interface Dropped {
  readonly actor: ActorId;
  readonly at: Point | null;
}

/** Carries an actor with its lines while a pointer holds it. */
export function dragging({ core }: { readonly core: Core }) {
  let held: { actor: ActorId; from: Point; was: Point; isMoved: boolean } | null = null;

  return {
    start(actor: ActorId | null, from: Point): void {
      if (actor === null) return;
      held = { actor, from, was: { ...core.getElementById(actor).position() }, isMoved: false };
      core.userPanningEnabled(false);
    },
    move({ x, y }: Point): void {
      if (!held) return;
      const [dx, dy] = [x - held.from.x, y - held.from.y];
      if (!held.isMoved && Math.hypot(dx, dy) * core.zoom() < TREMBLE) return;
      if (!held.isMoved) carry(core, held.actor, true);
      held.isMoved = true;
      moveActor(core, held.actor, { x: held.was.x + dx, y: held.was.y + dy });
    },
    end(): Dropped | null {
      if (!held) return null;
      const { actor, isMoved } = held;
      held = null;
      core.userPanningEnabled(true);
      if (!isMoved) return { actor, at: null };
      carry(core, actor, false);
      return { actor, at: { ...core.getElementById(actor).position() } };
    },
  };
}

function moveActor(core: Core, actor: ActorId, to: Point): void {
  const node = core.getElementById(actor);
  const { x, y } = node.position();
  core.batch(() => {
    node.position({ ...to });
    for (const id of [...badgeIds(actor), `inside:${actor}`])
      core.getElementById(id).shift({ x: to.x - x, y: to.y - y });
  });
}

// The words and marks on its lines stay where the lines were, until the picture is redrawn.
function carry(core: Core, actor: ActorId, isCarried: boolean): void {
  const lines = core.getElementById(actor).connectedEdges();
  const ids = new Set(lines.map((line) => line.id()));
  const words = core
    .nodes('.word, .cross, .disc, .unequal')
    .filter((node) => ids.has(String(node.data('line'))));
  words.toggleClass('carried', isCarried);
}
