import { coverageOf } from '../../../core/evidence/coverage.ts';
import { documentMarks, meet } from '../../../core/evidence/document-marks.ts';
import { documentPassages } from '../../../core/evidence/document-passages.ts';
import { passageKey, type Passage } from '../../../core/evidence/passages.ts';
import type { Claim } from '../../../core/model/claim.schema.ts';
import type { SourceId } from '../../../core/model/ids.ts';
import type { Section, Source } from '../../../core/model/source.schema.ts';
import type { getExplorer } from '../../context.ts';
import { claimsAround, claimsOfSelection } from './selected-claims.ts';

type Explorer = ReturnType<typeof getExplorer>;

/** Where a reader of one source is: its passages in order, the one in view, and the walk through them. */
export class Reader {
  readonly explorer: Explorer;
  /** The source that the reader chose; null follows the selection. */
  chosen: SourceId | null = $state(null);
  readonly sources: readonly Source[];
  // Of a line the statements that it is shown for; where the filters hide all of them, all.
  readonly #selectedClaims: ReadonlySet<Claim> = $derived.by(() => {
    const own = claimsOfSelection(this.explorer.graph, this.explorer.selected);
    const shown = [...own].filter((claim) => this.shown.has(claim));
    return shown.length > 0 ? new Set(shown) : own;
  });
  readonly source: Source | null = $derived.by(
    () =>
      this.sources.find(({ id }) => id === (this.chosen ?? this.#sourceOfSelection)) ??
      this.sources[0] ??
      null,
  );
  /** The available text; null if only the quotes are. */
  readonly text = $derived.by(() => (this.source ? this.explorer.texts.of(this.source.id) : null));
  readonly passages = $derived.by(() =>
    documentPassages(
      this.explorer.graph.claims.values(),
      this.source?.id ?? ('' as SourceId),
      this.text?.checks ?? null,
    ),
  );
  /** All passages as a reader meets them; those without a place last. */
  readonly order: readonly Passage[] = $derived.by(() => [
    ...this.passages.placed.map(({ passage }) => passage),
    ...this.passages.unplaced.map(({ passage }) => passage),
  ]);
  /** The number of each passage as a reader meets them, from 1, by its key. */
  readonly numbers: ReadonlyMap<string, number> = $derived.by(
    () => new Map(this.order.map(({ key }, index) => [key, index + 1])),
  );
  /** Keys of the passages that what is selected rests on; empty if nothing is. */
  readonly chosenKeys: ReadonlySet<string> = $derived.by(() => this.#keysOf(this.#selectedClaims));
  readonly #walkedKeys: ReadonlySet<string> = $derived.by(() =>
    this.#keysOf(claimsAround(this.explorer.graph, this.explorer.selected)),
  );
  /** What next and previous walk through. */
  readonly walk: readonly Passage[] = $derived.by(() =>
    this.#walkedKeys.size > 0 ? this.order.filter(({ key }) => this.#walkedKeys.has(key)) : this.order,
  );
  readonly current: Passage | null = $derived.by(
    () => this.order.find(({ key }) => key === this.explorer.reading) ?? null,
  );
  /** Other passages that share words with the current one. */
  readonly overlapping: readonly Passage[] = $derived.by(() => {
    const here = this.passages.placed.find(({ passage }) => passage === this.current);
    if (!here) return [];
    return this.passages.placed
      .filter((other) => other !== here && meet(here.parts, other.parts))
      .map(({ passage }) => passage);
  });
  readonly shown: ReadonlySet<Claim> = $derived.by(() => {
    const lined = this.explorer.visible.relations.flatMap(({ claims }) => claims);
    const bare = [...this.explorer.graph.claims.values()].filter(({ to }) => typeof to !== 'string');
    return new Set([...lined, ...bare]);
  });
  /** The map, and with it the text, is coloured by who says so. */
  readonly byVoice: boolean = $derived.by(() => this.explorer.view.colour === 'speaker');
  readonly marks = $derived.by(() =>
    documentMarks(this.explorer.graph, this.passages.placed, (claim) => this.shown.has(claim), this.byVoice),
  );
  /** Keys of placed passages all of whose statements the filters hide. */
  readonly hiddenKeys: ReadonlySet<string> = $derived.by(() => {
    const marked = new Set(this.marks.map(({ key }) => key));
    return new Set(this.passages.placed.map(({ passage }) => passage.key).filter((key) => !marked.has(key)));
  });
  /** Sections are at the offsets of the coded text; another text has none of its own. */
  readonly sections: readonly Section[] = $derived.by(() =>
    this.text === null || this.text.isCoded ? (this.source?.sections ?? []) : [],
  );
  readonly length = $derived.by(
    () =>
      this.text?.text.length ??
      this.source?.text?.length ??
      this.passages.placed.reduce((max, { parts }) => Math.max(max, ...parts.map(({ end }) => end)), 0),
  );
  readonly coverage = $derived.by(() =>
    coverageOf(
      this.length,
      this.passages.placed.flatMap(({ parts }) => parts),
      this.sections,
    ),
  );

  constructor(explorer: Explorer) {
    this.explorer = explorer;
    const used = new Set(
      [...explorer.graph.claims.values()].flatMap(({ evidence }) => evidence.map(({ source }) => source)),
    );
    this.sources = explorer.graph.map.sources.filter(({ id }) => used.has(id));
    this.chosen = this.#sourceOfReading() ?? null;
  }

  // Opening a passage opens the source that contains it.
  #sourceOfReading(): SourceId | undefined {
    const pieces = [...this.explorer.graph.claims.values()].flatMap(({ evidence }) => evidence);
    return pieces.find((piece) => passageKey(piece) === this.explorer.reading)?.source;
  }

  #keysOf(claims: ReadonlySet<Claim>): ReadonlySet<string> {
    const rests = (passage: Passage) => passage.claims.some((claim) => claims.has(claim));
    return new Set(this.order.filter(rests).map(({ key }) => key));
  }

  get #sourceOfSelection(): SourceId | undefined {
    const evidence = [...this.#selectedClaims].flatMap((claim) => claim.evidence);
    return evidence[0]?.source;
  }

  /** What is selected rests on another source only. */
  get isElsewhere(): boolean {
    const other = this.#sourceOfSelection;
    return this.chosen !== null && this.chosenKeys.size === 0 && other !== undefined && other !== this.chosen;
  }

  /** The shortest placed passage that holds an offset. */
  at(offset: number | null): Passage | undefined {
    if (offset === null) return undefined;
    const holds = this.passages.placed.filter(({ parts }) =>
      parts.some(({ start, end }) => start <= offset && offset <= end),
    );
    const size = ({ parts }: (typeof holds)[number]) =>
      parts.reduce((sum, { start, end }) => sum + end - start, 0);
    return holds.sort((one, other) => size(one) - size(other))[0]?.passage;
  }

  /** The section that contains a passage, by the map's own offsets: true for every copy. */
  sectionOf(passage: Passage): Section | undefined {
    const at = passage.evidence.at?.start;
    if (at === undefined) return undefined;
    return this.source?.sections.find(({ start, end }) => start <= at && at < end);
  }

  /** The passage `steps` further along the walk; from a passage outside of it the nearest one in that direction. */
  step(steps: 1 | -1): Passage | null {
    const { walk, order, current } = this;
    if (walk.length === 0) return null;
    if (!current) return (steps > 0 ? walk[0] : walk.at(-1)) ?? null;
    const here = order.indexOf(current);
    const onward = walk.filter((passage) => Math.sign(order.indexOf(passage) - here) === steps);
    return (steps > 0 ? onward[0] : onward.at(-1)) ?? null;
  }
}
