import { nameOf } from '../../elements.ts';

/** The row of the answer through which the reader left it for a line of its own. */
let left: string | null = null;

/**
 * Takes a reader who has asked to the answer, and one who comes back from a line of it to where they left. Who opens a link
 * with a question has pressed nothing yet, and stays where the page begins.
 */
export function takeReader(answer: HTMLElement): () => void {
  const row = left === null ? null : answer.querySelector<HTMLElement>(`[data-row="${CSS.escape(left)}"]`);
  left = null;
  const { activeElement } = document;
  const isFree =
    activeElement === document.body || ['evidence', 'search'].includes(nameOf(activeElement) ?? '');
  if (row) row.scrollIntoView({ block: 'center' });
  if (isFree && navigator.userActivation.hasBeenActive)
    (row ?? answer.querySelector<HTMLElement>('h2'))?.focus({ preventScroll: row !== null });
  const leave = ({ target }: Event) => {
    if (target instanceof Element) left = target.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? null;
  };
  answer.addEventListener('click', leave);
  return () => answer.removeEventListener('click', leave);
}
