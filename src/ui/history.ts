import type { Explorer } from '../state/explorer.svelte.ts';

/** The browser's history of a reader's views: one entry a discrete change, none a letter typed. */
export interface ViewHistory {
  /** Writes the explorer's link into the address. */
  readonly write: (link: string, typing: boolean) => void;
  /** Takes back the last change, if there is one in this visit. */
  readonly undo: () => void;
  readonly redo: () => void;
  /** Leaves the browser's history to another explorer. */
  readonly close: () => void;
}

/** Keeps address and explorer in step, both ways. */
export function openHistory(explorer: Explorer, window: Window): ViewHistory {
  const { history, location } = window;
  // A bare "#" names nothing, and would come back with every undo.
  if (location.href.endsWith('#'))
    history.replaceState(history.state, '', `${location.pathname}${location.search}`);
  const depth = () => (history.state as { depth?: number } | null)?.depth ?? 0;
  // What the address holds or stands for: a link to something gone is left as it was opened until the reader does something.
  let written = explorer.link;
  // goBack fires popstate and hashchange both; popstate alone is heard, so that it is handled once.
  const follow = () => {
    const link = location.hash.slice(1);
    if (link !== explorer.link) explorer.go(link);
    written = explorer.link;
  };
  window.addEventListener('popstate', follow);
  return {
    write(link, typing) {
      if (link === written) return;
      written = link;
      const address = `${location.pathname}${location.search}${link ? `#${link}` : ''}`;
      if (typing) history.replaceState({ depth: depth() }, '', address);
      else history.pushState({ depth: depth() + 1 }, '', address);
    },
    undo() {
      if (depth() > 0) history.back();
    },
    redo: () => history.forward(),
    close: () => window.removeEventListener('popstate', follow),
  };
}
