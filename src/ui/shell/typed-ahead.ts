/** What a reader types while something that they asked for is still on its way; it belongs to that, and to nothing else on the page. */
export interface TypedAhead {
  /** The letters so far; a line break at its end where Enter was pressed. */
  readonly text: () => string;
  readonly stop: () => void;
}

/** Begins to take the keys of a page. */
export function typedAhead(page: Window): TypedAhead {
  let text = '';
  const listening = new AbortController();
  page.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || text.endsWith('\n')) return;
      if (event.key.length === 1) text += event.key;
      else if (event.key === 'Backspace') text = text.slice(0, -1);
      else if (event.key === 'Enter') text += '\n';
      else return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal: listening.signal },
  );
  return { text: () => text, stop: () => listening.abort() };
}
