import { tick } from 'svelte';

/** Changes something, and scrolls so that an element stays where the reader sees it although what is above it has changed. */
export async function keepPlace(element: HTMLElement, change: () => void): Promise<void> {
  const before = element.getBoundingClientRect().top;
  change();
  await tick();
  element.closest('[data-evidence]')?.scrollBy(0, element.getBoundingClientRect().top - before);
}
