const KEY = 'entente:letter-keys';

/** Whether a reader has the keys of a single letter on, as kept in this browser. */
export interface LetterKeys {
  readonly areOn: () => boolean;
  readonly keep: (areOn: boolean) => void;
}

/** What this browser keeps of the choice; if it keeps nothing, the keys are on and each visit starts fresh. */
export function letterKeys(window: Pick<Window, 'localStorage'>): LetterKeys {
  const storage = storageOf(window);
  return {
    areOn: () => storage?.getItem(KEY) !== 'off',
    keep(areOn) {
      if (areOn) storage?.removeItem(KEY);
      else storage?.setItem(KEY, 'off');
    },
  };
}

function storageOf(window: Pick<Window, 'localStorage'>): Storage | null {
  try {
    return window.localStorage;
  } catch (error) {
    // A browser that keeps nothing of this page throws at the mere question.
    if (error instanceof DOMException) return null;
    throw error;
  }
}
