import { tick } from 'svelte';
import { closestNamed } from '../elements.ts';

/** Changes something, and scrolls so that an element stays where the reader sees it although what is above it has changed. */
export async function keepPlace(element: HTMLElement, change: () => void): Promise<void> {
  const before = element.getBoundingClientRect().top;
  change();
  await tick();
  closestNamed(element, 'evidence')?.scrollBy(0, element.getBoundingClientRect().top - before);
}
