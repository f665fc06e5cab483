/** What the keys of the whole page do. */
export interface Shortcuts {
  readonly search: () => void;
  readonly keys: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Steps back from what is selected. */
  readonly back: () => void;
}

/** Hears the keys of the page; what is typed into a field belongs to the field, and all keys to an open dialog or menu. */
export function shortcuts(act: Shortcuts, areLettersOn: () => boolean): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.defaultPrevented || document.querySelector('dialog[open], [popover="auto"]:popover-open'))
      return;
    if (event.target instanceof HTMLElement && event.target.matches('input, textarea, select')) return;
    const command = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    const run = command
      ? { z: event.shiftKey ? act.redo : act.undo, y: act.redo }[key]
      : { ...(areLettersOn() ? { '/': act.search, '?': act.keys } : {}), escape: act.back }[key];
    if (!run || event.altKey) return;
    if (key !== 'escape') event.preventDefault();
    run();
  };
}
