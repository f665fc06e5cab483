import type { Attachment } from 'svelte/attachments';
import type { SkipTarget } from '../core/share/views.ts';

/** What one part of the page says to find an element of another part. */
export type ElementName =
  | SkipTarget
  | 'filters'
  | 'filterRows'
  | 'filterButton'
  | 'search'
  | 'ask'
  | 'answer'
  | 'weigh'
  | 'skips'
  | 'moreViews'
  | 'pageMenu'
  | `claim ${string}`;

const elements = new Map<
  EventTarget,
  { readonly name: ElementName; readonly open: (() => void) | undefined }
>();

/** Gives an element its name for as long as it is on the page; `open` brings up what is folded, or what it stands for. */
export function named(name: ElementName, open?: () => void): Attachment<HTMLElement> {
  return (element) => {
    elements.set(element, { name, open });
    return () => elements.delete(element);
  };
}

/** The first element of that name, or null while the page has none. */
export function elementNamed(name: ElementName): HTMLElement | null {
  for (const [element, known] of elements) if (known.name === name) return element as HTMLElement;
  return null;
}

/** The name of an element, if it has one. */
export function nameOf(element: EventTarget | null): ElementName | undefined {
  return element ? elements.get(element)?.name : undefined;
}

/** The nearest element around one, itself included, that has one of the names. */
export function closestNamed(element: Element | null, ...names: readonly ElementName[]): HTMLElement | null {
  let at = element;
  while (at && !names.includes(nameOf(at) as ElementName)) at = at.parentElement;
  return at as HTMLElement | null;
}

/** Brings up what an element stands for; false while the page has no such element. */
export function openNamed(name: ElementName): boolean {
  const element = elementNamed(name);
  if (element) elements.get(element)?.open?.();
  return element !== null;
}
