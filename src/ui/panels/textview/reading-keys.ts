/** What the keys of a reader do. */
export interface ReadingKeys {
  readonly step: (steps: 1 | -1) => void;
  /** False if the reader has switched keys of a single letter off. */
  readonly areOn: () => boolean;
}

/** Hears `n` and `]`, `p` and `[`: the next and the previous passage; what is typed into a field belongs to the field. */
export function readingKeys({ step, areOn }: ReadingKeys): (event: KeyboardEvent) => void {
  return (event) => {
    if (!areOn() || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const { target } = event;
    if (target instanceof Element && target.closest('input, textarea, select, dialog')) return;
    const steps = ({ n: 1, ']': 1, p: -1, '[': -1 } as const)[event.key];
    if (steps === undefined) return;
    event.preventDefault();
    step(steps);
  };
}
