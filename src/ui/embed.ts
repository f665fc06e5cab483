import type { ActorId } from '../core/model/ids.ts';
import type { MapFile } from '../core/model/map.schema.ts';
import type { Explorer } from '../state/explorer.svelte.ts';

/** A place on the screen; px of the window. */
export interface ClientPoint {
  readonly x: number;
  readonly y: number;
}

/** What the canvas knows about places; null while the map is not on screen. */
export interface Places {
  readonly pointOf: (id: string) => ClientPoint | null;
  readonly boxOf: (id: string) => DOMRect | null;
}

/** The scripting handle `window.entente`, for embedders and tests; documented in docs/embedding.md. */
export interface Entente {
  readonly map: MapFile;
  /** Ids of what is drawn now; the relations inside closed lines are counted. */
  readonly visible: () => { readonly actors: readonly string[]; readonly relations: readonly string[] };
  /** A point of an actor, or a clickable point of a relation that no actor covers; null if it is not on screen. */
  readonly pointOf: (id: string) => ClientPoint | null;
  /** An actor's box with its label, as rendered. */
  readonly boxOf: (id: ActorId | string) => DOMRect | null;
  readonly select: (id: string | null) => void;
  /** The address that restores this view. */
  readonly link: () => string;
}

declare global {
  interface Window {
    entente?: Entente;
  }
}

/** Hangs the handle on the window; returns where the canvas announces itself. */
export function embed(explorer: Explorer, window: Window): (places: Places | null) => void {
  let places: Places | null = null;
  window.entente = {
    map: explorer.shipped.map,
    visible: () => ({
      actors: explorer.scene.actors.map(({ id }) => id),
      relations: explorer.visible.relations.map(({ id }) => id),
    }),
    pointOf: (id) => places?.pointOf(id) ?? null,
    boxOf: (id) => places?.boxOf(id) ?? null,
    select: (id) => explorer.select(id),
    link: () => `${window.location.href.split('#')[0]}${explorer.link ? `#${explorer.link}` : ''}`,
  };
  return (next) => (places = next);
}
