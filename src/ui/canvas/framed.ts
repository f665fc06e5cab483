/** What a reader is told about a map within another page. */
export interface FrameWords {
  /** When the wheel turns over it. */
  readonly wheel: string;
  /** When one finger moves over it. */
  readonly touch: string;
}

// Long enough to be read once.
const SHOWN = 2000;

/**
 * Within an article the wheel and one finger belong to the article: Ctrl or Cmd with the wheel zooms the map, two fingers
 * move it. Whoever tries the other is told so, in a hint that passes. Gives what ends it.
 */
export function framed(container: HTMLElement, words: () => Promise<FrameWords>): () => void {
  const page = container.ownerDocument;
  const hint = page.createElement('p');
  hint.className = 'frame-hint small';
  hint.setAttribute('aria-hidden', 'true');
  hint.hidden = true;
  container.append(hint);
  const touchAction = container.style.touchAction;
  container.style.touchAction = 'pan-x pan-y';
  let timer = 0;
  let isOpen = true;

  async function tell(name: keyof FrameWords) {
    const { [name]: text } = await words();
    if (!isOpen) return;
    hint.textContent = text;
    hint.hidden = false;
    clearTimeout(timer);
    timer = window.setTimeout(() => (hint.hidden = true), SHOWN);
  }
  const isOver = ({ target }: Event) => target instanceof Node && container.contains(target);

  // Heard before the canvas, which would take the wheel for itself.
  function onWheel(event: WheelEvent) {
    if (event.ctrlKey || event.metaKey || !isOver(event)) return;
    event.stopPropagation();
    void tell('wheel');
  }
  function onTouchMove(event: TouchEvent) {
    if (event.touches.length > 1 || !isOver(event)) return;
    event.stopPropagation();
    void tell('touch');
  }
  page.addEventListener('wheel', onWheel, { capture: true, passive: true });
  page.addEventListener('touchmove', onTouchMove, { capture: true, passive: true });
  return () => {
    isOpen = false;
    clearTimeout(timer);
    hint.remove();
    container.style.touchAction = touchAction;
    page.removeEventListener('wheel', onWheel, { capture: true });
    page.removeEventListener('touchmove', onTouchMove, { capture: true });
  };
}
