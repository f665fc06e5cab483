interface ComboboxCauses {
  /** Of the list and its options; unique on the page. */
  readonly id: string;
  /** What the list is about: where it is another, its best option is active again. */
  readonly about: () => unknown;
  readonly count: () => number;
  /** The option that is active at first; −1 for none, so that Enter takes none by accident. */
  readonly first?: 0 | -1;
  /** Whether arrows lead from the last option to the first, and back. */
  readonly isRing?: boolean;
  readonly choose: (index: number) => void;
}

/** How many options PageDown passes. */
const PAGE = 8;

/**
 * A list of options below a field that keeps the focus (WAI-ARIA Authoring Practices Guide 1.2, editable combobox): which
 * option is active, what the keys do to it, and the attributes that say so.
 */
export class Combobox {
  readonly #causes: ComboboxCauses;
  #at = $state.raw<{ readonly about: unknown; readonly index: number } | null>(null);
  /** The active option; −1 for none. */
  readonly active: number = $derived.by(() => {
    const { about, first = -1, count } = this.#causes;
    const at = this.#at;
    const index = at && at.about === about() ? at.index : first;
    return index < count() ? index : -1;
  });

  constructor(causes: ComboboxCauses) {
    this.#causes = causes;
  }

  /** The id of the active option, for the field. */
  get activeId(): string | undefined {
    return this.active < 0 ? undefined : this.#idOf(this.active);
  }

  /** The attributes of the list, which is there while there are options. */
  get list() {
    return { id: `${this.#causes.id}-list`, role: 'listbox', tabindex: -1 } as const;
  }

  /** The attributes of an option. */
  option(index: number) {
    return {
      id: this.#idOf(index),
      role: 'option',
      tabindex: -1,
      'aria-selected': index === this.active,
      // The field keeps the focus; a press here must not take it before the click.
      onmousedown: (event: MouseEvent) => event.preventDefault(),
      onclick: () => this.#causes.choose(index),
    } as const;
  }

  /** Makes an option the active one, and brings it into view; −1 for none. */
  go(index: number): void {
    const { about } = this.#causes;
    this.#at = { about: about(), index };
    // The list may only come with the key that leads into it.
    requestAnimationFrame(() =>
      document.getElementById(this.#idOf(index))?.scrollIntoView({ block: 'nearest' }),
    );
  }

  /** Does what a key of the field does to the list; false for a key that is not the list's. */
  press(key: string): boolean {
    const { count, isRing = false, choose } = this.#causes;
    const last = count() - 1;
    const { active } = this;
    const within = (index: number) => Math.max(0, Math.min(index, last));
    if (key === 'Enter') choose(Math.max(active, 0));
    else if (last < 0) return false;
    else if (key === 'ArrowDown') this.go(isRing && active === last ? 0 : within(active + 1));
    else if (key === 'ArrowUp') this.go(isRing && active <= 0 ? last : within(active - 1));
    else if (key === 'PageDown') this.go(within(active + PAGE));
    else if (key === 'PageUp') this.go(within(active - PAGE));
    else return false;
    return true;
  }

  #idOf(index: number): string {
    return `${this.#causes.id}-${String(index)}`;
  }
}
