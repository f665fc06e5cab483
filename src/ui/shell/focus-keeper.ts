import { createContext } from 'svelte';
import { closestNamed, elementNamed, nameOf } from '../elements.ts';

/** Keeps the reader's place where the element that had the focus goes away. */
export interface FocusKeeper {
  /** The reader closes the place: the focus goes back to what opened it, else to where they came from. */
  readonly leave: (place: HTMLElement, opener?: Element | null) => void;
  readonly stop: () => void;
}

/** The keeper of this page, for every component of the shell. */
export const [getFocusKeeper, setFocusKeeper] = createContext<FocusKeeper>();

interface Stop {
  readonly element: HTMLElement;
  /** The part of the page that contains the element. */
  readonly place: HTMLElement | null;
}

// Where the focus goes if nothing is left of where it was: to the first of these.
const LANDMARKS = ['text', 'map', 'view', 'evidence', 'filters'] as const;
const PLACES = "dialog, aside, header, nav, [role='status']";
const REMEMBERED = 24;
// What is behind another sheet of the column is laid out, and yet cannot take the focus.
const SEEN = { visibilityProperty: true };

/**
 * Watches where the focus is. Where its element goes, the focus goes on in the same landmark; after a step back in the history, or
 * out of a place that has gone too, to the last place before that is still there; otherwise to the landmark of the view.
 */
export function keepFocus(window: Window): FocusKeeper {
  const { document } = window;
  const listening = new AbortController();
  const trail: Stop[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isBack = false;
  let by: 'escape' | 'pointer' | 'key' = 'pointer';

  function remember({ target }: FocusEvent) {
    // What one only comes by on the way to somewhere.
    if (!(target instanceof HTMLElement) || target.role === 'separator' || closestNamed(target, 'skips'))
      return;
    const place = placeOf(target);
    // Of a walk through one place its last two steps are enough, so that what was before it is kept.
    if (trail.at(-1)?.place === place && trail.at(-2)?.place === place) trail.splice(-2, 1);
    trail.push({ element: target, place });
    if (trail.length > REMEMBERED) trail.shift();
    isBack = false;
  }

  // The DOM changes before popstate fires and before the caller moves focus: wait a tick.
  function soon() {
    clearTimeout(timer);
    timer = setTimeout(settle);
  }

  function settle() {
    const last = trail.at(-1);
    if (document.activeElement !== document.body || !last || !document.hasFocus()) return;
    if (!stands(last.element)) goOn(last);
    else if (by === 'escape') goBack(({ element }) => element !== last.element);
    // Readers who click away from everything have left on their own.
    else if (by === 'pointer') trail.length = 0;
  }

  function goOn({ place }: Stop) {
    if (!isBack && isLandmark(place) && stands(place)) focus(markOf(place));
    else goBack((stop) => stop.place !== place);
  }

  function goBack(mayBe: (stop: Stop) => boolean) {
    const came = trail.findLast((stop) => mayBe(stop) && stands(stop.element));
    const place = trail.findLast(
      (stop) => mayBe(stop) && isLandmark(stop.place) && stands(stop.place),
    )?.place;
    focus(came?.element ?? markOf(place ?? null) ?? landmark());
  }

  function placeOf(element: HTMLElement): HTMLElement | null {
    const landmark = closestNamed(element, ...LANDMARKS);
    const other = element.closest<HTMLElement>(PLACES);
    return landmark && other && landmark.contains(other) ? other : (landmark ?? other);
  }

  /** The view's frame stays while what it shows becomes another. */
  const markOf = (place: HTMLElement | null) => (nameOf(place) === 'view' ? landmark() : place);
  const isLandmark = (place: HTMLElement | null): place is HTMLElement =>
    LANDMARKS.some((name) => name === nameOf(place));
  const focus = (element: HTMLElement | null) => element?.focus({ preventScroll: true });
  const modal = () => document.querySelector<HTMLElement>('dialog:modal');

  function stands(element: HTMLElement): boolean {
    const isReachable = element.isConnected && !element.closest('[inert]') && element.checkVisibility(SEEN);
    return isReachable && (modal()?.contains(element) ?? true);
  }

  function landmark(): HTMLElement | null {
    const found = LANDMARKS.map(elementNamed);
    return modal()?.querySelector('button') ?? found.find((mark) => mark !== null && stands(mark)) ?? null;
  }

  const options = { capture: true, signal: listening.signal };
  document.addEventListener('focusin', remember, options);
  // A browser takes the focus from what is made inert some time later, and says so.
  document.addEventListener('focusout', ({ relatedTarget }) => relatedTarget ?? soon(), options);
  const act = (next: typeof by) => {
    by = next;
    isBack = false;
  };
  window.addEventListener('keydown', ({ key }) => act(key === 'Escape' ? 'escape' : 'key'), options);
  window.addEventListener('pointerdown', () => act('pointer'), options);
  window.addEventListener('popstate', () => (isBack = true), options);
  const changes = new MutationObserver(() => document.activeElement === document.body && soon());
  changes.observe(document.body, { childList: true, subtree: true });

  return {
    leave(place, opener) {
      if (trail.at(-1)?.place !== place) return;
      if (opener instanceof HTMLElement && opener !== document.body && stands(opener)) focus(opener);
      else goBack((stop) => stop.place !== place);
    },
    stop() {
      listening.abort();
      changes.disconnect();
      clearTimeout(timer);
    },
  };
}
