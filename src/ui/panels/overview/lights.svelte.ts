/** What the overview marks on the map: what a reader points at, otherwise what they last clicked, until they click it again. */
export class Lights {
  /** What was clicked: the id of a finding, or `headline`; null for nothing. */
  kept: string | null = $state(null);
  readonly #mark: (relations: readonly string[]) => void;
  #relations: readonly string[] = [];

  constructor(mark: (relations: readonly string[]) => void) {
    this.#mark = mark;
  }

  /** Marks these relations as long as they are pointed at; null goes back to what was clicked. */
  point(relations: readonly string[] | null): void {
    this.#mark(relations ?? this.#relations);
  }

  /** Keeps these relations marked, or lets them go if they are. */
  toggle(id: string, relations: readonly string[]): void {
    const isKept = this.kept === id;
    this.kept = isKept ? null : id;
    this.#relations = isKept ? [] : relations;
    this.point(null);
  }

  /** Marks nothing. */
  clear(): void {
    this.kept = null;
    this.#relations = [];
    this.point(null);
  }
}
