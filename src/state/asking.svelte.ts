import { groundRelations, relationsAlong } from '../core/analysis/chain-ground.ts';
import { focusArea, type FocusArea } from '../core/analysis/focus-area.ts';
import { focusOn, MAX_STEPS, type Focus } from '../core/analysis/focus.ts';
import type { Graph } from '../core/model/graph.ts';
import type { ActorId, RelationId } from '../core/model/ids.ts';
import { visibleOf, type Visible } from '../core/query/visible.ts';
import type { View } from '../core/share/view.ts';

/** The maximum number of actors kept in a trail: a link contains them all. */
const MAX_TRAIL_LENGTH = 8;

/** What stays in full when the rest of the map fades. */
export interface Emphasis {
  readonly actors: ReadonlySet<ActorId>;
  readonly relations: ReadonlySet<RelationId>;
}

/** What asking needs of the explorer. */
export interface AskingCauses {
  readonly graph: Graph;
  readonly view: () => View;
  readonly change: (part: Partial<View>) => void;
  /** What the filters leave, before any focus. */
  readonly filtered: () => Visible;
}

/** Focus and questions: what they reach, and what of the map they leave in full. */
export class Asking {
  readonly #causes: AskingCauses;
  readonly #focus = $derived.by(() => this.#causes.view().focus);
  readonly #ask = $derived.by(() => this.#causes.view().ask);
  /** What the focus includes; null if nothing is in focus. */
  readonly area: FocusArea | null = $derived.by(() =>
    this.#focus ? focusArea(this.#causes.filtered().relations, this.#focus) : null,
  );
  /** The chain that is shown; null if none is. */
  readonly chain: Emphasis | null = $derived.by(() => {
    const ask = this.#ask;
    if (ask?.kind !== 'tie' || !ask.chain) return null;
    const { graph, filtered } = this.#causes;
    const ground = groundRelations(ask.over, graph.relations.values(), filtered().relations);
    return { actors: new Set(ask.chain), relations: relationsAlong(ask.chain, ground, ask) };
  });
  /** What the answer in the column is about; the column puts it here. */
  answered: Emphasis | null = $state.raw(null);
  /** What stays in full when the rest is only faded: the chain that is shown, otherwise what a focus reaches, otherwise what is drawn of an answer. */
  readonly emphasis: Emphasis | null = $derived.by(() => {
    if (this.chain) return this.chain;
    if (this.area && this.#focus?.others === 'fade')
      return { actors: new Set(this.area.distance.keys()), relations: this.area.relations };
    const { answered } = this;
    return answered && this.visible.relations.some(({ id }) => answered.relations.has(id)) ? answered : null;
  });
  /** What is shown: what the filters leave, of that what a focus that hides the rest leaves, and always the chain that a reader wants to see. */
  readonly visible: Visible = $derived.by(() => {
    const filtered = this.#causes.filtered();
    const isAlone = this.area && this.#focus?.others === 'hide';
    return this.#withChain(isAlone ? this.#within(this.area, this.#focus) : filtered);
  });

  constructor(causes: AskingCauses) {
    this.#causes = causes;
  }

  /** Moves the focus to some actors; the previous focus is kept in the trail. */
  /** Puts an actor in focus, alone or with those that are. */
  focusOn(actor: ActorId, isAdded: boolean): void {
    const before = isAdded ? (this.#focus?.actors ?? []) : [];
    this.focus([...new Set([...before, actor])]);
  }

  focus(actors: readonly ActorId[]): void {
    const before = this.#focus;
    const trail = before ? [...before.trail, ...before.actors.slice(0, 1)] : [];
    this.#set({
      ...(before ?? focusOn(actors)),
      actors,
      trail: trail.filter((id) => !actors.includes(id)).slice(-MAX_TRAIL_LENGTH),
    });
  }

  /** Goes back to an actor of the trail, and forgets what came after. */
  backTo(actor: ActorId): void {
    const before = this.#focus;
    if (before)
      this.#set({ ...before, actors: [actor], trail: before.trail.slice(0, before.trail.indexOf(actor)) });
  }

  /** Changes how the focus extends; does nothing if nothing is in focus. */
  change(part: Partial<Focus>): void {
    const before = this.#focus;
    if (before) this.#set({ ...before, ...part });
  }

  /** One step more or less; at either end nothing changes. */
  deepen(by: 1 | -1): void {
    const before = this.#focus;
    if (!before) return;
    const steps = Math.min(MAX_STEPS, Math.max(1, before.steps + by));
    if (steps !== before.steps) this.change({ steps });
  }

  /** Leaves the focus. */
  leave(): void {
    this.#causes.change({ focus: null });
  }

  #set(focus: Focus): void {
    this.#causes.change({ focus });
  }

  #within({ relations, distance }: FocusArea, round: Focus): Visible {
    const kept = this.#causes.filtered().relations.filter(({ id }) => relations.has(id));
    return { ...visibleOf(this.#causes.graph, kept, [...distance.keys()]), round };
  }

  #withChain(visible: Visible): Visible {
    if (!this.chain) return visible;
    const { graph } = this.#causes;
    const shown = new Set(visible.relations.map(({ id }) => id));
    const added = [...this.chain.relations].filter((id) => !shown.has(id));
    if (added.length === 0) return visible;
    const withIt = visibleOf(
      graph,
      [...visible.relations, ...added.flatMap((id) => graph.relations.get(id) ?? [])],
      [...new Set([...visible.actors, ...this.chain.actors])],
    );
    const { round } = visible;
    return { ...withIt, ...(round && { round }), chain: [...this.chain.actors] };
  }
}
