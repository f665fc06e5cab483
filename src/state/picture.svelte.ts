import type { Graph } from '../core/model/graph.ts';
import type { ActorId } from '../core/model/ids.ts';
import type { Relation } from '../core/model/relation.ts';
import type { Selected } from '../core/model/selected.ts';
import type { Voice } from '../core/model/voice.ts';
import type { VoiceRole } from '../core/look/colours.ts';
import { pinned } from '../core/picture/pinned.ts';
import type { Placement } from '../core/picture/placement.ts';
import { sceneOf } from '../core/picture/scene-of.ts';
import type { Presence, Scene } from '../core/picture/scene.ts';
import { drawnVoices, voiceHue } from '../core/picture/voice-hues.ts';
import { leadPair } from '../core/query/lead-pair.ts';
import type { Visible } from '../core/query/visible.ts';
import type { View } from '../core/share/view.ts';
import { lineWords } from '../core/words/tell/line.ts';
import type { Messages } from '../core/words/messages.ts';
import { voiceLineWords } from '../core/words/tell/facets.ts';
import type { gatheredSentence, gathering } from './gathering.ts';
import type { joining, strokeSentence } from './joining.ts';

/** The words of a quote beside a line that stands for some relations; null where no quote fits. */
export type CallOut = (graph: Graph, relations: readonly Relation[], messages: Messages) => string | null;

/** What the picture is made of. */
export interface PictureCauses {
  readonly graph: Graph;
  readonly messages: Messages;
  readonly voiceHues: ReadonlyMap<Voice, VoiceRole>;
  /** Px of a word on a line. */
  readonly measureWord: (text: string) => number;
  readonly callOut: CallOut | null;
  /** Where everything is as published. */
  readonly shipped: () => Placement;
  readonly view: () => View;
  readonly visible: () => Visible;
  readonly selected: () => Selected;
}

/** What draws groupings as one box each, and says so. */
export interface Gather {
  readonly gathering: typeof gathering;
  readonly gatheredSentence: typeof gatheredSentence;
}

/** What joins lines that say the same of each and each, and says so. */
export interface Joiner {
  readonly joining: typeof joining;
  readonly strokeSentence: typeof strokeSentence;
}

/** What is drawn: where everything is, and the scene that follows. */
export class Picture {
  readonly #causes: PictureCauses;
  /** Rearrangements, by their turn; the shell puts them here. */
  arranged: Readonly<Record<number, Placement>> = $state.raw({});
  // Only what a layout depends on: no actor moves because some other part of the view has changed.
  readonly #turn = $derived.by(() => this.#causes.view().arrangement.turn);
  readonly #pins = $derived.by(() => this.#causes.view().arrangement.pins);
  readonly #unpinned: Placement = $derived.by(() => this.arranged[this.#turn] ?? this.#causes.shipped());
  /** The pane before any pin: another pane means another arrangement; "width × height", px. */
  readonly sheet: string = $derived.by(() => {
    const { width, height } = this.#unpinned.pane;
    return `${String(width)} × ${String(height)}`;
  });
  readonly placement: Placement = $derived.by(() => pinned(this.#unpinned, this.#pins));
  /** Draws groupings as one box each; the shell puts it here when a reader first asks for that, and until then every actor has its own. */
  gather: Gather | null = $state.raw(null);
  /** Joins lines; the shell puts it here when there are many, and until then each is drawn by itself. */
  joiner: Joiner | null = $state.raw(null);
  readonly #opened = $derived.by(() => {
    const selected = this.#causes.selected();
    return selected.kind === 'pair' ? selected.pair.id : null;
  });
  // Label the selected actor even if filters removed its lines; other selections don't redraw.
  readonly #namedAlone = $derived.by(() => {
    const selected = this.#causes.selected();
    return selected.kind === 'actor' && !this.#causes.visible().linked.has(selected.actor.id)
      ? selected.actor.id
      : null;
  });
  readonly #colour = $derived.by(() => this.#causes.view().colour);
  readonly #lonely = $derived.by(() => this.#causes.view().filters.lonely);
  readonly #isGrouped = $derived.by(() => this.#causes.view().grouped);
  readonly #gathered = $derived.by(() => {
    const { graph, messages } = this.#causes;
    if (!this.#isGrouped || !this.gather) return null;
    const { pairs } = this.#causes.visible();
    return this.gather.gathering(graph, { pairs, opened: this.#opened, placement: this.placement }, messages);
  });
  readonly #shown = $derived.by(() => new Set(this.#causes.visible().actors));
  readonly scene: Scene = $derived.by(() => {
    const { callOut, graph, measureWord, messages, voiceHues } = this.#causes;
    return sceneOf(graph, {
      pairs: this.#causes.visible().pairs,
      gathered: this.#gathered,
      join: this.joiner?.joining ?? null,
      presence: (id) => this.#presence(id),
      placement: this.placement,
      opened: this.#opened,
      word: (relations, long) => this.#word(relations, long),
      hue: (relations) => (this.#colour === 'speaker' ? voiceHue(voiceHues, relations) : null),
      more: (left) => this.#causes.messages.shell.map.moreInPanel(left),
      lead: leadPair(graph)?.pair.id ?? null,
      callOut: (relations) => callOut?.(graph, relations, messages) ?? null,
      measureWord,
    });
  });

  constructor(causes: PictureCauses) {
    this.#causes = causes;
  }

  /** What a line through members, the box of a grouping, or a stroke of joined lines means; null for every other id. */
  sentence(id: string): string | null {
    const { graph, messages, visible } = this.#causes;
    const { joiner, scene } = this;
    const stroke = scene.strokes.find((one) => one.id === id);
    if (joiner && stroke) return joiner.strokeSentence(graph, stroke, scene, visible().pairs, messages);
    if (!this.#gathered || !this.gather) return null;
    const { lines } = this.scene;
    return this.gather.gatheredSentence(graph, id, lines, visible().pairs, this.#gathered, messages);
  }

  #word(relations: readonly Relation[], long: boolean): string {
    const { graph, messages } = this.#causes;
    // If the hue says who, the word of a closed line names them; an open one says what is done.
    return this.#colour === 'speaker' && this.#opened === null
      ? voiceLineWords(graph, drawnVoices(relations), messages)
      : lineWords(graph, relations, long, messages);
  }

  #presence(id: ActorId): Presence | null {
    if (id === this.#namedAlone) return 'grey';
    if (!this.#shown.has(id)) return null;
    if (this.#causes.visible().linked.has(id)) return 'named';
    return this.#lonely === 'names' ? 'grey' : null;
  }
}
