import { focusArea, type FocusArea } from '../core/analysis/focus-area.ts';
import { focusOn, MOST_STEPS, type Focus } from '../core/analysis/focus.ts';
import type { ActorId, RelationId } from '../core/model/ids.ts';
import type { Relation } from '../core/model/relation.ts';
import type { View } from '../core/share/view.ts';

/** What stays in full where the rest of the map fades. */
export interface Emphasis {
  readonly actors: ReadonlySet<ActorId>;
  readonly relations: ReadonlySet<RelationId>;
}

/** What asking needs of the explorer. */
export interface AskingCauses {
  readonly view: () => View;
  readonly change: (part: Partial<View>) => void;
  /** What the filters leave, before any focus. */
  readonly relations: () => readonly Relation[];
}

/** Focus and questions: what they reach, and what of the map they leave in full. */
export class Asking {
  readonly #causes: AskingCauses;
  readonly #focus = $derived.by(() => this.#causes.view().focus);
  /** What the focus reaches; null where nothing is in focus. */
  readonly area: FocusArea | null = $derived.by(() =>
    this.#focus ? focusArea(this.#causes.relations(), this.#focus) : null,
  );
  /** What stays in full, where something is in focus and the rest is only faded. */
  readonly emphasis: Emphasis | null = $derived.by(() =>
    this.area && this.#focus?.others === 'fade'
      ? { actors: new Set(this.area.distance.keys()), relations: this.area.relations }
      : null,
  );

  constructor(causes: AskingCauses) {
    this.#causes = causes;
  }

  /** Moves the focus to some actors; where one came from is kept in the trail. */
  focus(actors: readonly ActorId[]): void {
    const before = this.#causes.view().focus;
    const trail = before ? [...before.trail, ...before.actors.slice(0, 1)] : [];
    this.#set({ ...(before ?? focusOn(actors)), actors, trail: trail.filter((id) => !actors.includes(id)) });
  }

  /** Changes how the focus reaches out; does nothing where nothing is in focus. */
  change(part: Partial<Focus>): void {
    const before = this.#causes.view().focus;
    if (before) this.#set({ ...before, ...part });
  }

  /** One step farther or nearer. */
  deepen(by: 1 | -1): void {
    const before = this.#causes.view().focus;
    if (before) this.change({ steps: Math.min(MOST_STEPS, Math.max(1, before.steps + by)) });
  }

  /** Leaves the focus. */
  leave(): void {
    this.#causes.change({ focus: null });
  }

  #set(focus: Focus): void {
    this.#causes.change({ focus });
  }
}
