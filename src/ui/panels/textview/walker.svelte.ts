import type { Claim } from '../../../core/model/claim.schema.ts';
import { claimSentence } from '../../../core/words/tell/claim.ts';
import type { Passage } from '../../../core/evidence/passages.ts';
import type { Span } from '../../../core/model/quote.schema.ts';
import type { Section } from '../../../core/model/source.schema.ts';
import { nearestPassage } from './nearest-passage.ts';
import { PagePlaces } from './page-places.ts';
import { placeWords } from './place-words.ts';
import type { Reader } from './reader.svelte.ts';

/** Moves a reader through the page and keeps in mind where they are; the one place where the text is scrolled. */
export class Walker {
  /** The part of the text in view. */
  seen: Span | null = $state.raw(null);
  /** What a screen reader says about the last move; nothing for scrolling. */
  announced = $state('');
  readonly #reader: Reader;
  #places: PagePlaces | null = null;
  // The reader moves the text themselves; where the page was brought somewhere, the scrolling says nothing.
  #isSteered = false;
  #moves = 0;
  // The announcement of a choice that may still move the text.
  #chose = '';
  #frame = 0;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** The reader takes the text in hand. */
  steer(): void {
    this.#isSteered = true;
    this.#moves++;
  }

  /** The text was scrolled, by any means. */
  scrolled(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#look());
  }

  /** Goes to the next or the previous passage. */
  step(steps: 1 | -1): void {
    const passage = this.#reader.step(steps);
    if (passage) this.#go(passage);
  }

  /** Brings an offset of the text into view; the passage nearest to it is read. */
  seek(offset: number): void {
    this.#hold(() => this.#places?.bring(offset));
    this.#isSteered = true;
    this.#look();
  }

  /** Selects a statement, which is announced; if that moves the text, the passage is announced after it. */
  select(claim: Claim): void {
    const { explorer } = this.#reader;
    const { graph, messages } = explorer;
    if (explorer.view.selection === claim.id) return;
    this.#chose = messages.document.announcedStatement(claimSentence(graph, claim, messages));
    this.announced = this.#chose;
    explorer.select(claim.id);
  }

  /** Brings the beginning of a section into view, and the reader with their keys to the text. */
  toSection(section: Section): void {
    const first = this.#reader.order.find((passage) => this.#reader.sectionOf(passage) === section);
    // Another copy has its sections elsewhere: its first passage is where it is known to be.
    if (this.#reader.sections.includes(section)) this.seek(section.start);
    else if (first) this.#go(first);
    // Everything above the beginning belongs to the section before.
    if (first) this.#read(first);
    this.#isSteered = false;
    const { messages } = this.#reader.explorer;
    this.announced = messages.document.announcedSection(section.title, placeWords(this.#reader, messages));
    this.#places?.pane.focus({ preventScroll: true });
  }

  /** Reads the passage at a point of the window, where there is one, and moves nothing. */
  point(x: number, y: number, target: Element): void {
    const named = target.closest<HTMLElement>('[data-reads], [data-key]')?.dataset;
    const key = named?.['reads'] ?? named?.['key'];
    const offset = this.#places?.offsetAtPoint(x, y) ?? null;
    const passage = key ? this.#reader.order.find((one) => one.key === key) : this.#reader.at(offset);
    if (!passage) return;
    this.#isSteered = false;
    this.#read(passage);
  }

  /** The page has other words now, or something else is selected: goes where the reader is meant to be. */
  follow(pane: HTMLElement, chosen: ReadonlySet<string>): void {
    this.#places = new PagePlaces(pane);
    const { current, order, explorer } = this.#reader;
    const stays = current && (chosen.size === 0 || chosen.has(current.key));
    const target = stays ? current : order.find(({ key }) => chosen.has(key));
    if (!target) explorer.reading = order[0]?.key ?? null;
    else if (target === current) this.#bring(target);
    else this.#go(target);
    this.#chose = '';
    this.#look();
  }

  /** The text is left: no line of the map rests on a passage in view. */
  leave(): void {
    cancelAnimationFrame(this.#frame);
    this.#places = null;
    this.#reader.explorer.reading = null;
  }

  #look(): void {
    if (!this.#places) return;
    this.seen = this.#places.seen();
    const { explorer } = this.#reader;
    if (this.#isSteered) explorer.reading = nearestPassage(this.#reader, this.#places) ?? explorer.reading;
  }

  #go(passage: Passage): void {
    this.#read(passage);
    this.#bring(passage);
  }

  #read({ key, evidence }: Passage): void {
    const { explorer } = this.#reader;
    explorer.reading = key;
    const words = evidence.exact ?? evidence.locator ?? '';
    const announcement = explorer.messages.document.announced(
      placeWords(this.#reader, explorer.messages),
      words,
    );
    this.announced = [this.#chose, announcement].filter(Boolean).join(' ');
  }

  #bring(passage: Passage): void {
    this.#isSteered = false;
    const placed = this.#reader.passages.placed.find((other) => other.passage === passage);
    this.#hold(() => {
      const card = this.#places?.card(passage.key);
      if (card) this.#places?.bringElement(card);
      else if (placed) this.#places?.bring(placed.parts[0].start);
    });
  }

  // What has come into view is laid out only now, and may have moved the place.
  #hold(move: () => void): void {
    move();
    const mine = ++this.#moves;
    const again = () => mine === this.#moves && move();
    requestAnimationFrame(again);
    setTimeout(again, 250);
  }
}
