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

// Browsers refuse the address more than some hundred changes in half a minute, and a drag makes sixty a second.
const PAUSE = 300;

/** Keeps address and explorer in step, both ways. */
export function openHistory(explorer: Explorer, window: Window): ViewHistory {
  const { history, location } = window;
  // A bare "#" names nothing, and would come back with every undo.
  if (location.href.endsWith('#'))
    history.replaceState(history.state, '', `${location.pathname}${location.search}`);
  const depth = () => (history.state as { depth?: number } | null)?.depth ?? 0;
  // The current or equivalent address: a link to something gone is left as it was opened until the reader does something.
  let written = explorer.link;
  // What is typed, dragged or played, not yet in the address.
  let waiting: { readonly address: string; readonly timer: number } | null = null;
  let last = -Infinity;
  function settle(takesOver: boolean) {
    if (waiting === null) return;
    window.clearTimeout(waiting.timer);
    if (takesOver) history.replaceState({ depth: depth() }, '', waiting.address);
    waiting = null;
  }
  function replace(address: string) {
    settle(false);
    const early = last + PAUSE - window.performance.now();
    if (early > 0) {
      const timer = window.setTimeout(() => {
        last = window.performance.now();
        settle(true);
      }, early);
      waiting = { address, timer };
      return;
    }
    last = window.performance.now();
    history.replaceState({ depth: depth() }, '', address);
  }
  // goBack fires popstate and hashchange both; popstate alone is heard, so that it is handled once.
  const follow = () => {
    settle(false);
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
      if (typing) return replace(address);
      settle(true);
      history.pushState({ depth: depth() + 1 }, '', address);
    },
    undo() {
      settle(true);
      if (depth() > 0) history.back();
    },
    redo: () => history.forward(),
    close() {
      settle(true);
      window.removeEventListener('popstate', follow);
    },
  };
}
