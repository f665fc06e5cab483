const KEY = 'entente:language';

/** The language that a reader has chosen, as kept in this browser. */
export interface KeptLanguage {
  /** Null if none was chosen. */
  readonly get: () => string | null;
  readonly keep: (language: string) => void;
}

/** What this browser keeps of the choice; if it keeps nothing, each visit starts fresh. */
export function keptLanguage(window: Pick<Window, 'localStorage'>): KeptLanguage {
  const storage = storageOf(window);
  return {
    get: () => storage?.getItem(KEY) ?? null,
    keep: (language) => storage?.setItem(KEY, language),
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
