/** What the keys of the whole page do. */
export interface Shortcuts {
  readonly search: () => void;
  readonly keys: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Steps back from what is selected. */
  readonly back: () => void;
}

/** Hears the keys of the page; what is typed into a field belongs to the field. */
export function shortcuts(act: Shortcuts): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.defaultPrevented) return;
    if (event.target instanceof HTMLElement && event.target.matches('input, textarea, select')) return;
    const command = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    const run = command
      ? { z: event.shiftKey ? act.redo : act.undo, y: act.redo }[key]
      : { '/': act.search, '?': act.keys, escape: act.back }[key];
    if (!run || event.altKey) return;
    if (key !== 'escape') event.preventDefault();
    run();
  };
}
