import { elementNamed } from './elements.ts';

const SCROLLED = ['view', 'evidence', 'filterRows'] as const;
// Where a language may have been chosen; else the view, so that the keyboard is not sent back to the top.
const SWITCHES = ['pageMenu', 'moreViews', 'view'] as const;

/** Remembers where a reader is on the page; the returned function takes them back there once the page has been rendered again. */
export function samePlace(page: HTMLElement): () => void {
  const tops = SCROLLED.map((name) => [name, elementNamed(name)?.scrollTop ?? 0] as const);
  const isInside = page.contains(document.activeElement);
  return () => {
    for (const [name, top] of tops) elementNamed(name)?.scrollTo({ top, behavior: 'instant' });
    if (!isInside) return;
    // The pressed element is gone; of the switches, the visible one is in its place.
    const switches = SWITCHES.map(elementNamed);
    switches.find((place) => place?.checkVisibility())?.focus({ preventScroll: true });
  };
}
