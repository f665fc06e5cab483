const SCROLLED = '[data-view], [data-evidence]';
const SWITCHES = '[data-language] button, button[data-more], [data-more] > [popovertarget]';

/** Remembers where a reader is on the page; what comes back brings them there again when the page has been made anew. */
export function samePlace(page: HTMLElement): () => void {
  const tops = [...page.querySelectorAll(SCROLLED)].map(({ scrollTop }) => scrollTop);
  const isInside = page.contains(document.activeElement);
  return () => {
    const areas = [...page.querySelectorAll(SCROLLED)];
    for (const [index, area] of areas.entries()) area.scrollTop = tops[index] ?? 0;
    if (!isInside) return;
    // What was pressed is gone; of the switches the one that is shown is where it stood.
    const switches = [...page.querySelectorAll<HTMLElement>(SWITCHES)];
    switches.find((button) => button.checkVisibility())?.focus({ preventScroll: true });
  };
}
