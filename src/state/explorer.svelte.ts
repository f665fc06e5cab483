import { passageKey } from '../core/evidence/passages.ts';
import type { ActorId } from '../core/model/ids.ts';
import type { Claim } from '../core/model/claim.schema.ts';
import { graphOf } from '../core/model/graph.ts';
import { resolve, type Selected } from '../core/model/selected.ts';
import type { Voice } from '../core/model/voice.ts';
import type { VoiceRole } from '../core/look/colours.ts';
import { voiceHues } from '../core/picture/voice-hues.ts';
import type { ShippedMap } from '../core/picture/placement.ts';
import type { Scene } from '../core/picture/scene.ts';
import { visible, type Visible } from '../core/query/visible.ts';
import { decodeView, encodeView } from '../core/share/link.ts';
import type { SheetName } from '../core/share/arrangement.ts';
import { type Camera, isSameCamera } from '../core/share/camera-link.ts';
import { settingIn } from '../core/share/settings.ts';
import { initialView, type View } from '../core/share/view.ts';
import { type Catalogue, rowsIn } from '../core/words/catalogue.ts';
import type { Messages } from '../core/words/messages.ts';
import { Asking } from './asking.svelte.ts';
import { FacetNumbers } from './facet-numbers.svelte.ts';
import { Picture, type CallOut } from './picture.svelte.ts';
import { Texts, type TextServices } from './texts.svelte.ts';

// Twelve hex digits are enough to distinguish editions of one map.
const EDITION_LENGTH = 12;

/** What the shell passes to the explorer, so that it needs neither window nor DOM. */
export interface ExplorerOptions {
  /** Which of the published pictures fits the pane. */
  readonly picture: SheetName;
  /** The link that the page was opened with, without its `#`. */
  readonly link: string;
  /** What comes first if the link does not say: the list on a phone. */
  readonly firstView: View['view'];
  /** Px of a word on a line. */
  readonly measureWord: (text: string) => number;
  /** The quote beside a line of the lead; null or none where the picture has no room for quotes. */
  readonly callOut?: CallOut | null;
  /** The texts of the reader's language. */
  readonly catalogue: Catalogue;
  /** The address of the page, without its hash; '' if there is no page. */
  readonly address?: string;
  /** Reads and keeps texts, or the texts of a page that continues in another language; without it only quotes are available. */
  readonly texts?: TextServices | Texts;
}

/** What a reader wants to cite: an id of the map, or the view as it is. */
export interface Citing {
  readonly id: string | null;
}

/** One reader's look at one map: few causes, and every consequence derived from them. */
export class Explorer {
  readonly shipped: ShippedMap;
  readonly graph;
  /** Every text of the interface, in the reader's language; those of later views are there for parts loaded by `later`. */
  readonly messages: Messages;
  /** The language of the map's own words, for `lang` if they appear in an interface in another; otherwise undefined. */
  readonly foreign: string | undefined;
  readonly texts: Texts;
  readonly #address: string;
  readonly #fitting: SheetName;
  readonly #catalogue: Catalogue;
  /** The view that the map opens with. */
  readonly firstView: View['view'];
  /** The hue of each voice, for a map coloured by who says so. */
  readonly voiceHues: ReadonlyMap<Voice, VoiceRole>;
  /** The counts next to the rows of the filters. */
  readonly counts: FacetNumbers;
  /** Focus and questions. */
  readonly asking: Asking;
  /** Where everything is, and what is drawn. */
  readonly picture: Picture;
  /** What the link says: filters, selection, view, theme and search. */
  view: View = $state.raw() as View;
  /** Ids in the link that are no longer in the map. */
  missing: readonly string[] = $state.raw([]);
  /** What the page has to say about itself, until the reader has seen it. */
  notice = $state('');
  /** The actor or line under the pointer, or with the map's own focus; a mark only. */
  hovered: string | null = $state.raw(null);
  /** Relations that a finding or the headline points at; their lines are marked. */
  pointed: readonly string[] = $state.raw([]);
  /** The key of the passage that the reader of the text has in view. */
  reading: string | null = $state.raw(null);
  /** What is being cited; null if no citation is open. */
  citing: Citing | null = $state.raw(null);
  /** The edition named in a permalink, if the map is now another one. */
  outdated: string | null = $state.raw(null);
  /** Single-letter keys work anywhere on the page; people who use speech input can switch them off. */
  letterKeys = $state(true);
  /** The view changes by itself, step after step, so that not every step should be read out. */
  isPlaying = $state(false);
  /** The last change came from typing, which makes no history entry of its own. */
  typing = false;

  // The same filters are the same object: a selection changes the view, but nothing that is derived from its filters.
  readonly #filters = $derived.by(() => this.view.filters);
  /** What the filters leave, before any focus. */
  readonly filtered: Visible = $derived.by(() => visible(this.graph, this.#filters));
  /** What is shown: what the filters leave, of that what a focus that hides the rest leaves, and the chain requested. */
  readonly visible: Visible = $derived.by(() => this.asking.visible);
  readonly selected: Selected = $derived.by(() =>
    this.view.selection === null
      ? { kind: 'none' }
      : (resolve(this.graph, this.view.selection) ?? { kind: 'none' }),
  );
  readonly scene: Scene = $derived.by(() => this.picture.scene);
  /** Which of the published pictures is drawn: that of the reader's positions, otherwise the one that fits the pane. */
  readonly sheet: SheetName = $derived.by(
    () => this.view.arrangement.sheet ?? this.view.camera?.sheet ?? this.#fitting,
  );
  readonly link = $derived.by(() => encodeView(this.view, this.graph, this.firstView));
  /** What a finding points at, otherwise the visible lines' relations that rest on the passage in view. */
  readonly lit: ReadonlySet<string> = $derived.by(() =>
    this.pointed.length > 0 ? new Set(this.pointed) : this.#restingOn(this.reading),
  );

  constructor(shipped: ShippedMap, options: ExplorerOptions) {
    this.shipped = shipped;
    this.graph = graphOf(shipped.map, rowsIn(options.catalogue.messages, shipped.rows), shipped.checks);
    this.#catalogue = options.catalogue;
    this.messages = options.catalogue.messages;
    const { language } = shipped.map;
    this.foreign = language.split('-')[0] === this.messages.language ? undefined : language;
    this.texts = options.texts instanceof Texts ? options.texts : new Texts(options.texts ?? null);
    this.voiceHues = voiceHues(this.graph);
    this.#address = options.address ?? '';
    this.firstView = options.firstView;
    this.#fitting = options.picture;
    const view = () => this.view;
    this.counts = new FacetNumbers(this.graph, () => this.visible.relations);
    this.asking = new Asking({
      graph: this.graph,
      view,
      change: (part) => this.change(part),
      filtered: () => this.filtered,
    });
    this.picture = new Picture({
      graph: this.graph,
      messages: this.messages,
      voiceHues: this.voiceHues,
      measureWord: options.measureWord,
      callOut: options.callOut ?? null,
      shipped: () => shipped.placements[this.sheet],
      view,
      visible: () => this.visible,
      selected: () => this.selected,
    });
    this.view = initialView(this.graph, options.firstView);
    this.go(options.link);
  }

  /** Applies what a link says; anything it names that is not in the map is listed in `missing`. */
  go(link: string): void {
    const { view, missing } = decodeView(link, this.graph, this.firstView);
    this.view = view;
    this.missing = missing;
    this.outdated = view.edition && !this.shipped.hash.startsWith(view.edition) ? view.edition : null;
    this.typing = false;
  }

  /** Changes a cause; a discrete change is a history entry, typing is not. */
  change(part: Partial<View>, { typing = false }: { readonly typing?: boolean } = {}): void {
    this.typing = typing;
    this.missing = [];
    this.outdated = null;
    // Another view is a view of the current map, not of the edition that the link named.
    this.view = {
      ...this.view,
      edition: null,
      ...(this.#isElsewhere(part) ? { camera: null } : {}),
      ...part,
    };
  }

  /** Notes where the reader has moved the map, or that it is fitted; no history entry, and no notice goes away. */
  moveTo(camera: Camera | null): void {
    if (isSameCamera(camera, this.view.camera)) return;
    this.typing = true;
    this.view = { ...this.view, camera };
  }

  // In another arrangement a place means nothing.
  #isElsewhere({ arrangement }: Partial<View>): boolean {
    return arrangement !== undefined && arrangement.turn !== this.view.arrangement.turn;
  }

  /** The address that restores a view and names the edition of the map that it shows; of this view, or of it with another selection. */
  permalink(selection: string | null = this.view.selection): string {
    // Another selection may be anywhere on the map.
    const camera = selection === this.view.selection ? this.view.camera : null;
    const edition = this.shipped.hash.slice(0, EDITION_LENGTH);
    const view = { ...this.view, selection, camera, edition };
    return `${this.#address}#${encodeView(view, this.graph, this.firstView)}`;
  }

  /** Fetches a part of the page that is not there from the start, with its texts. */
  async later<Part>(fetch: () => Promise<Part>): Promise<Part> {
    const [part] = await Promise.all([fetch(), this.#catalogue.complete()]);
    return part;
  }

  /** The current value of a choice of a single view, by the key of its row in `settings.ts`. */
  setting(key: string): string {
    return settingIn(this.view.chosen, key);
  }

  /** Makes a choice of a single view. */
  choose(key: string, value: string): void {
    if (this.setting(key) !== value) this.change({ chosen: { ...this.view.chosen, [key]: value } });
  }

  /** Selects an actor, pair, relation or claim by its id, or nothing. */
  select(id: string | null): void {
    if (id !== null && !resolve(this.graph, id)) {
      this.missing = [id];
      return;
    }
    if (id !== this.view.selection) this.change({ selection: id });
  }

  /** Selects what is clicked on the map; of lines that are joined it chooses the actors, whose summary tells every line. */
  pick(id: string | null): void {
    const stroke = this.scene.strokes.find((one) => one.id === id);
    if (stroke) this.change({ marked: [...stroke.from, ...stroke.to], selection: null });
    else this.select(id);
  }

  /** Adds actors to those that are chosen together; while nothing is selected, their summary takes the place of the evidence. */
  mark(actors: readonly ActorId[]): void {
    const marked = [...new Set([...this.view.marked, ...actors])];
    if (marked.length > this.view.marked.length) this.change({ marked, selection: null });
  }

  /** Chooses an actor, or takes back that it is chosen. */
  toggle(actor: ActorId): void {
    const { marked } = this.view;
    if (!marked.includes(actor)) this.mark([actor]);
    else this.change({ marked: marked.filter((id) => id !== actor), selection: null });
  }

  #restingOn(passage: string | null): ReadonlySet<string> {
    const rests = (claim: Claim) => claim.evidence.some((piece) => passageKey(piece) === passage);
    if (passage === null) return new Set();
    return new Set(
      this.visible.relations.filter(({ claims }) => claims.some(rests)).map((relation) => relation.id),
    );
  }
}
