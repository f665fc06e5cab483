import type Evidence from '../panels/Evidence.svelte';
import type Profile from '../panels/Profile.svelte';

/** What shows a selected line, and what shows a selected actor. */
export interface SelectionPanels {
  readonly Evidence: typeof Evidence;
  readonly Profile: typeof Profile;
}

/** The panels of what is selected; the first screen does without them. */
export async function selectionPanels(): Promise<SelectionPanels> {
  const [evidence, profile] = await Promise.all([
    import('../panels/Evidence.svelte'),
    import('../panels/Profile.svelte'),
  ]);
  return { Evidence: evidence.default, Profile: profile.default };
}

/** Calls back at the reader's first movement, before they can have chosen anything. */
export function atFirstMove(window: Window, moved: () => void): () => void {
  const kinds = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const;
  const stop = () => kinds.forEach((kind) => window.removeEventListener(kind, once));
  const once = () => {
    stop();
    moved();
  };
  kinds.forEach((kind) => window.addEventListener(kind, once, { passive: true }));
  return stop;
}
