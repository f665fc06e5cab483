import { outlineLooks } from '../look/outlines.ts';
import type { Graph } from '../model/graph.ts';
import type { ActorId } from '../model/ids.ts';
import { groupsOf } from '../model/groupings.ts';
import { nameOnMap } from './boxes.ts';
import { hullRects } from './hulls.ts';
import type { Gathered, Inside } from './gathered.ts';
import type { Box, Placement } from './placement.ts';
import type { Rect } from './rect-field.ts';
import type { Presence, SceneActor } from './scene.ts';

/** The actors as drawn: those with lines by name, the others in grey if the reader likes, and the name of every hull that someone is in. */
export function sceneActors(
  graph: Graph,
  placement: Placement,
  presence: (id: ActorId) => Presence | null,
  gathered: (Gathered & { readonly badge: (inside: Inside) => string }) | null = null,
): readonly SceneActor[] {
  const tinted = tintedIn(graph);
  const hulls = gathered ? new Map<ActorId, Rect>() : hullRects(placement);
  const presenceOf = gathered
    ? presenceInBoxes(graph, presence, gathered)
    : presenceInHulls(placement, presence, hulls);
  return [...graph.actors.values()].flatMap((actor) => {
    const box = placement.boxes[actor.id];
    const shown = presenceOf(actor.id);
    const inside = gathered?.inside.get(actor.id);
    const outline = graph.kinds.get(actor.kind)?.outline;
    if (!box || !shown || !outline) return [];
    return [
      {
        id: actor.id,
        box,
        presence: shown,
        outline: outlineLooks[outline],
        hull: hulls.get(actor.id) ?? null,
        // A hull says by itself who belongs together.
        tinted: tinted.has(actor.id) && hulls.size === 0,
        under: false,
        name: nameOnMap(actor),
        badge: gathered && inside ? gathered.badge(inside) : null,
      },
    ];
  });
}

/** Where the part below a box begins; px. */
export const badgeTop = ({ y, height }: Pick<Box, 'y' | 'height'>): number => y + height / 2 + 3;

// A box is as visible as the most visible of the actors it includes.
function presenceInBoxes(
  graph: Graph,
  presence: (id: ActorId) => Presence | null,
  { collapsed }: Gathered,
): (id: ActorId) => Presence | null {
  const best = new Map<ActorId, Presence>();
  for (const id of graph.actors.keys()) {
    const box = collapsed.get(id) ?? id;
    const own = presence(id);
    const before = best.get(box);
    if (own && (!before || RANKS.indexOf(own) < RANKS.indexOf(before))) best.set(box, own);
  }
  return (id) => (collapsed.has(id) ? null : (best.get(id) ?? null));
}

const RANKS: readonly Presence[] = ['named', 'grey'];

// Nobody is drawn inside a hull without its name.
function presenceInHulls(
  placement: Placement,
  presence: (id: ActorId) => Presence | null,
  hulls: ReadonlyMap<ActorId, Rect>,
): (id: ActorId) => Presence | null {
  const isInside = (id: ActorId) =>
    placement.hulls?.[id]?.members.some((member) => presence(member) === 'named');
  return (id) => presence(id) ?? (hulls.has(id) && isInside(id) ? 'grey' : null);
}

const tints = new WeakMap<Graph, ReadonlySet<ActorId>>();

function tintedIn(graph: Graph): ReadonlySet<ActorId> {
  const known = tints.get(graph);
  if (known) return known;
  const group = largestGrouping(graph);
  const ids = [...graph.actors.keys()].filter(
    (id) => group !== null && (id === group || groupsOf(graph, id).includes(group)),
  );
  const tinted = new Set(ids);
  tints.set(graph, tinted);
  return tinted;
}

/** The actor that most others are grouped within, by the map's editorial word; null if none groups two. */
export function largestGrouping(graph: Graph): ActorId | null {
  const counts = new Map<ActorId, number>();
  for (const id of graph.actors.keys())
    for (const group of groupsOf(graph, id)) counts.set(group, (counts.get(group) ?? 0) + 1);
  const [first] = [...counts].filter(([, count]) => count > 1).sort((a, b) => b[1] - a[1]);
  return first?.[0] ?? null;
}
