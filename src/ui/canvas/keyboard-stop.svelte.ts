import type { ActorId } from '../../core/model/ids.ts';
import type { Scene } from '../../core/picture/scene.ts';
import { jump, start, walk, type Standpoint } from '../../core/picture/walk.ts';
import type { MapKey } from './map-keys.ts';

/** What the keyboard needs of the map, and what it asks it to do; `back` and `add` say whether there was anything to do. */
export interface KeyboardHost {
  readonly scene: () => Scene;
  /** The actor that the map is entered at, where one is selected or in focus. */
  readonly entrance: () => ActorId | null;
  readonly selection: () => string | null;
  readonly select: (id: string | null) => void;
  readonly focusOn: (actor: ActorId, isAdded: boolean) => void;
  readonly toggle: (actor: ActorId) => void;
  /** Moves an actor to a point; `isMore` says that it goes on with the last move. */
  readonly place: (actor: ActorId, at: { x: number; y: number }, isMore: boolean) => void;
  readonly panBy: (x: number, y: number) => void;
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
  readonly deepen: (by: 1 | -1) => void;
  readonly reach: (steps: number) => void;
  readonly back: () => boolean;
}

/** Where the keyboard focus is on the map, and what its keys do there. */
export class KeyboardStop {
  readonly #host: KeyboardHost;
  #stood: Standpoint | null = $state.raw(null);
  /** The map has the focus of the page. */
  isHere = $state(false);
  // A move by keys that goes on is one change to be undone, and not one a key press.
  #moving: ActorId | null = null;
  /** The last stop may be hidden by now; then the map is entered again from the start. */
  readonly at: Standpoint | null = $derived.by(() =>
    this.isHere ? (this.#standing(this.#stood) ?? this.#entrance()) : this.#stood,
  );
  /** The id of the actor or line in focus; null while the focus is elsewhere. */
  readonly focused: string | null = $derived.by(() =>
    this.isHere && this.at ? (this.at.line ?? this.at.actor) : null,
  );
  /** What Enter selects. */
  readonly selects: string | null = $derived.by(() => {
    const { at } = this;
    if (!at?.line) return at?.actor ?? null;
    return this.#host.scene().lines.find(({ id }) => id === at.line)?.selects ?? null;
  });

  constructor(host: KeyboardHost) {
    this.#host = host;
  }

  enter(): void {
    this.isHere = true;
    const selected = this.#host.selection();
    if (this.#host.scene().actors.some(({ id }) => id === selected))
      this.#stood = { actor: selected as ActorId, line: null };
    this.#stood ??= this.#entrance();
  }

  /** Does what a key asks for; false if there is nothing to do, so that the page may take it. */
  act(key: MapKey): boolean {
    const host = this.#host;
    const { at } = this;
    const actor = at?.line ? null : (at?.actor ?? null);
    if (key.kind !== 'move') this.#moving = null;
    switch (key.kind) {
      case 'walk':
        this.#stood = walk(host.scene(), at, key.direction);
        break;
      case 'jump':
        this.#stood = jump(host.scene(), at, key.letter);
        break;
      case 'home':
        this.#stood = start(host.scene());
        break;
      case 'open':
        if (actor !== null && host.selection() === actor) host.focusOn(actor, false);
        else host.select(this.selects);
        break;
      case 'add':
        if (actor !== null) host.focusOn(actor, true);
        return actor !== null;
      case 'choose':
        if (actor !== null) host.toggle(actor);
        else host.select(this.selects);
        break;
      case 'move':
        this.#move(key);
        break;
      case 'pan':
        host.panBy(key.x, key.y);
        break;
      case 'zoom':
        host.zoomBy(key.factor);
        break;
      case 'fit':
        host.fit();
        break;
      case 'deepen':
        host.deepen(key.by);
        break;
      case 'steps':
        host.reach(key.steps);
        break;
      case 'back':
        if (!at?.line) return host.back();
        this.#stood = { actor: at.actor, line: null };
        break;
      default:
        key satisfies never;
    }
    return true;
  }

  #move(by: { readonly x: number; readonly y: number }): void {
    const { at } = this;
    const box = this.#host.scene().actors.find(({ id }) => id === at?.actor)?.box;
    if (!at || !box) return;
    this.#host.place(at.actor, { x: box.x + by.x, y: box.y + by.y }, this.#moving === at.actor);
    this.#moving = at.actor;
  }

  #standing(point: Standpoint | null): Standpoint | null {
    const { actors, lines } = this.#host.scene();
    if (!point || !actors.some(({ id }) => id === point.actor)) return null;
    return point.line === null || lines.some(({ id }) => id === point.line)
      ? point
      : { ...point, line: null };
  }

  #entrance(): Standpoint | null {
    const actor = this.#host.entrance();
    return this.#standing(actor === null ? null : { actor, line: null }) ?? start(this.#host.scene());
  }
}
