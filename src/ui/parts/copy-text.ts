/** Copies a text; false if the browser or its reader refuses. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No permission, no focus or no secure address: the caller says so and offers another way.
    return false;
  }
}

/** Selects all that an element holds, so that a reader can copy it by hand. */
export function selectText(element: Element): void {
  const range = document.createRange();
  range.selectNodeContents(element);
  const selection = window.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
