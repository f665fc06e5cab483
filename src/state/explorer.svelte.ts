import { passageKey } from '../core/evidence/passages.ts';
import type { Claim } from '../core/model/claim.schema.ts';
import { graphOf } from '../core/model/graph.ts';
import type { ActorId } from '../core/model/ids.ts';
import { resolve, type Selected } from '../core/model/selected.ts';
import type { Relation } from '../core/model/relation.ts';
import type { Voice } from '../core/model/voice.ts';
import type { VoiceRole } from '../core/look/colours.ts';
import { drawnVoices, voiceHue, voiceHues } from '../core/picture/voice-hues.ts';
import { voiceLineWords } from '../core/words/voice-words.ts';
import type { Placement, ShippedMap } from '../core/picture/placement.ts';
import { sceneOf } from '../core/picture/scene-of.ts';
import type { Presence, Scene } from '../core/picture/scene.ts';
import { facetCounts } from '../core/query/counts.ts';
import { visible } from '../core/query/visible.ts';
import { decodeView, encodeView, initialView, type View } from '../core/share/link.ts';
import { lineWords } from '../core/words/line-words.ts';
import { messagesIn, type Messages } from '../core/words/messages.ts';
import { Texts, type TextServices } from './texts.svelte.ts';

// Twelve hex digits tell editions of one map apart as surely as anybody needs.
const EDITION_LENGTH = 12;

/** What the shell gives the explorer, so that it needs neither window nor DOM. */
export interface ExplorerOptions {
  /** Which of the shipped pictures fits the pane. */
  readonly picture: 'wide' | 'narrow';
  /** The link that the page was opened with, without its `#`. */
  readonly link: string;
  /** What comes first where the link does not say: the list on a phone. */
  readonly firstView: View['view'];
  /** Px of a word on a line. */
  readonly measureWord: (text: string) => number;
  /** The address of the page, without its hash; '' where there is no page. */
  readonly address?: string;
  /** Reads and keeps texts; without it only quotes are at hand. */
  readonly texts?: TextServices;
}

/** What a reader wants to cite: an id of the map, or the view as it is. */
export interface Citing {
  readonly id: string | null;
}

/** One reader's look at one map: few causes, and every consequence derived from them. */
export class Explorer {
  readonly shipped: ShippedMap;
  readonly graph;
  /** Every text of the interface, in the language of the map. */
  readonly messages: Messages;
  readonly texts: Texts;
  readonly #address: string;
  /** The view that the map opens with. */
  readonly firstView: View['view'];
  /** The hue of each voice, for a map coloured by who says so. */
  readonly voiceHues: ReadonlyMap<Voice, VoiceRole>;
  readonly #measureWord: (text: string) => number;
  /** What the link says: filters, selection, view, theme and search. */
  view: View = $state.raw() as View;
  placement: Placement = $state.raw() as Placement;
  /** Ids that the link named and the map no longer holds. */
  missing: readonly string[] = $state.raw([]);
  /** The actor or line under the pointer, or with the map's own focus; a mark only. */
  hovered: string | null = $state.raw(null);
  /** The key of the passage that the reader of the text has in view. */
  reading: string | null = $state.raw(null);
  /** What the open citation is of; null where none is open. */
  citing: Citing | null = $state.raw(null);
  /** The edition that a permalink named, where the map is another one now. */
  outdated: string | null = $state.raw(null);
  /** Keys of a single letter do something anywhere on the page; who speaks to the computer switches them off. */
  letterKeys = $state(true);
  /** The last change came from typing, which makes no history entry of its own. */
  typing = false;

  // The same filters are the same object: a selection changes the view, but nothing that is derived from its filters.
  readonly #filters = $derived.by(() => this.view.filters);
  readonly visible = $derived.by(() => visible(this.graph, this.#filters));
  readonly counts = $derived.by(() => facetCounts(this.graph, this.#filters));
  readonly selected: Selected = $derived.by(() =>
    this.view.selection === null
      ? { kind: 'none' }
      : (resolve(this.graph, this.view.selection) ?? { kind: 'none' }),
  );
  readonly scene: Scene = $derived.by(() =>
    sceneOf(this.graph, {
      pairs: this.visible.pairs,
      presence: (id) => this.#presence(id),
      placement: this.placement,
      opened: this.selected.kind === 'pair' ? this.selected.pair.id : null,
      word: (relations, long) => this.#word(relations, long),
      hue: (relations) => (this.view.colour === 'speaker' ? voiceHue(this.voiceHues, relations) : null),
      measureWord: this.#measureWord,
    }),
  );
  readonly link = $derived.by(() => encodeView(this.view, this.graph, this.firstView));
  /** The visible lines' relations that rest on the passage in view. */
  readonly lit: ReadonlySet<string> = $derived.by(() => this.#restingOn(this.reading));
  readonly #shown = $derived.by(() => new Set(this.visible.actors));

  constructor(shipped: ShippedMap, options: ExplorerOptions) {
    this.shipped = shipped;
    this.graph = graphOf(shipped.map);
    this.messages = messagesIn(shipped.map.language);
    this.texts = new Texts(options.texts ?? null);
    this.voiceHues = voiceHues(this.graph);
    this.#address = options.address ?? '';
    this.firstView = options.firstView;
    this.#measureWord = options.measureWord;
    this.placement = shipped.placements[options.picture];
    this.view = initialView(this.graph, options.firstView);
    this.go(options.link);
  }

  /** Takes over what a link says; what it names and the map lacks is told in `missing`. */
  go(link: string): void {
    const { view, missing } = decodeView(link, this.graph, this.firstView);
    this.view = view;
    this.missing = missing;
    this.outdated = view.edition && !this.shipped.hash.startsWith(view.edition) ? view.edition : null;
    this.typing = false;
  }

  /** Changes a cause; a discrete change is a history entry, typing is none. */
  change(part: Partial<View>, { typing = false }: { readonly typing?: boolean } = {}): void {
    this.typing = typing;
    this.missing = [];
    this.outdated = null;
    // Another view is a view of the map as it is, not of the edition that the link named.
    this.view = { ...this.view, edition: null, ...part };
  }

  /** The address that restores a view and names the edition of the map that it shows; of this view, or of it with something else selected. */
  permalink(selection: string | null = this.view.selection): string {
    const view = { ...this.view, selection, edition: this.shipped.hash.slice(0, EDITION_LENGTH) };
    return `${this.#address}#${encodeView(view, this.graph, this.firstView)}`;
  }

  /** Selects an actor, pair, relation or claim by its id, or nothing. */
  select(id: string | null): void {
    if (id !== null && !resolve(this.graph, id)) {
      this.missing = [id];
      return;
    }
    if (id !== this.view.selection) this.change({ selection: id });
  }

  #restingOn(passage: string | null): ReadonlySet<string> {
    const rests = (claim: Claim) => claim.evidence.some((piece) => passageKey(piece) === passage);
    if (passage === null) return new Set();
    return new Set(
      this.visible.relations.filter(({ claims }) => claims.some(rests)).map((relation) => relation.id),
    );
  }

  #word(relations: readonly Relation[], long: boolean): string {
    // Where the hue says who, the word of a closed line names them; an opened one says what is done.
    return this.view.colour === 'speaker' && this.selected.kind !== 'pair'
      ? voiceLineWords(this.graph, drawnVoices(relations), this.messages)
      : lineWords(this.graph, relations, long, this.messages);
  }

  #presence(id: ActorId): Presence | null {
    if (!this.#shown.has(id)) return null;
    if (this.visible.linked.has(id)) return 'named';
    // What is selected is named, also where the filters leave it no line.
    if (this.selected.kind === 'actor' && this.selected.actor.id === id) return 'grey';
    return this.view.filters.lonely === 'names' ? 'grey' : 'dot';
  }
}
