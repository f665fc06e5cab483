/** Sets that are joined step by step and separated again in the reverse order (union by size; Tarjan 1975, without path compression so that a step can be undone). */
export class JoinedSets {
  readonly #parent: Int32Array;
  readonly #size: Int32Array;
  /** The members of a set form a ring, so that they can be listed without looking at the rest. */
  readonly #next: Int32Array;
  readonly #joins: (readonly [number, number])[] = [];
  /** How many sets there are. */
  count: number;

  constructor(members: number) {
    this.#parent = Int32Array.from({ length: members }, (_, member) => member);
    this.#next = Int32Array.from(this.#parent);
    this.#size = new Int32Array(members).fill(1);
    this.count = members;
  }

  /** The member that represents the set containing this one. */
  of(member: number): number {
    let at = member;
    while (this.#parent[at] !== at) at = this.#parent[at]!;
    return at;
  }

  sizeOf(member: number): number {
    return this.#size[this.of(member)]!;
  }

  /** The members of the set containing this one, itself first, up to a maximum. */
  membersOf(member: number, max: number): readonly number[] {
    const members = [member];
    for (let at = this.#next[member]!; at !== member && members.length < max; at = this.#next[at]!)
      members.push(at);
    return members;
  }

  join(one: number, other: number): void {
    let [kept, joined] = [this.of(one), this.of(other)];
    if (kept === joined) return;
    if (this.#size[kept]! < this.#size[joined]!) [kept, joined] = [joined, kept];
    this.#parent[joined] = kept;
    this.#size[kept] = this.#size[kept]! + this.#size[joined]!;
    this.#swapNext(kept, joined);
    this.#joins.push([kept, joined]);
    this.count--;
  }

  /** A moment to come back to. */
  get moment(): number {
    return this.#joins.length;
  }

  /** Undoes all joins since a moment. */
  backTo(moment: number): void {
    while (this.#joins.length > moment) {
      const [kept, joined] = this.#joins.pop()!;
      this.#swapNext(kept, joined);
      this.#size[kept] = this.#size[kept]! - this.#size[joined]!;
      this.#parent[joined] = joined;
      this.count++;
    }
  }

  // Swapping their next members makes two rings one, and the same swap separates them again.
  #swapNext(one: number, other: number): void {
    const next = this.#next[one]!;
    this.#next[one] = this.#next[other]!;
    this.#next[other] = next;
  }
}
