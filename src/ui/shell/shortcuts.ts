import { nameOf } from '../elements.ts';

/** What the keys of the whole page do. */
export interface Shortcuts {
  readonly search: () => void;
  readonly keys: () => void;
  /** The palette of all that can be done. */
  readonly commands: () => void;
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
    const command = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    const isField = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
    // The search is where one asks for something anyway; in another field the key may be the field's own.
    const isAsking = nameOf(event.target) === 'search';
    if (isField && !(isAsking && command && key === 'k')) return;
    const run = command
      ? { z: event.shiftKey ? act.redo : act.undo, y: act.redo, k: act.commands }[key]
      : { ...(areLettersOn() ? { '/': act.search, '?': act.keys } : {}), escape: act.back }[key];
    if (!run || event.altKey) return;
    if (key !== 'escape') event.preventDefault();
    run();
  };
}
