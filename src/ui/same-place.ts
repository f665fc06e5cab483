const SCROLLED = '[data-view], [data-evidence], [data-filter-rows]';
// Where a language may have been chosen; else the view, so that the keyboard is not sent back to the top.
const SWITCHES = ['[data-page-menu] > [popovertarget]', 'button[data-more]', '[data-view]'];

/** Remembers where a reader is on the page; the returned function takes them back there once the page has been rendered again. */
export function samePlace(page: HTMLElement): () => void {
  const tops = [...page.querySelectorAll(SCROLLED)].map(({ scrollTop }) => scrollTop);
  const isInside = page.contains(document.activeElement);
  return () => {
    const areas = [...page.querySelectorAll(SCROLLED)];
    for (const [index, area] of areas.entries()) area.scrollTop = tops[index] ?? 0;
    if (!isInside) return;
    // The pressed element is gone; of the switches, the visible one is in its place.
    const switches = SWITCHES.flatMap((switched) => [...page.querySelectorAll<HTMLElement>(switched)]);
    switches.find((place) => place.checkVisibility())?.focus({ preventScroll: true });
  };
}
