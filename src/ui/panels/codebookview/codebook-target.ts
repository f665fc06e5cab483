import type { Attachment } from 'svelte/attachments';
import type { getExplorer } from '../../context.ts';

const targets = new Map<string, HTMLElement>();

/** Brings a part of the codebook to the top, and the focus to it, when the link names it. */
export function codebookTarget(
  explorer: ReturnType<typeof getExplorer>,
  id: string,
): Attachment<HTMLElement> {
  return (element) => {
    targets.set(id, element);
    if (explorer.view.entry === id) bringUp(element);
    return () => targets.delete(id);
  };
}

function bringUp(element: HTMLElement): void {
  element.scrollIntoView({ block: 'start' });
  element.focus({ preventScroll: true });
}

/** Goes to a part by its id, also where the link names it already and the reader has scrolled away. */
export function goToCodebook(explorer: ReturnType<typeof getExplorer>, id: string): void {
  if (explorer.view.entry !== id) explorer.change({ entry: id });
  else {
    const element = targets.get(id);
    if (element) bringUp(element);
  }
}
