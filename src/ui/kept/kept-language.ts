import type { KeptSettings } from './kept-settings.ts';

const KEY = 'entente:language';

/** The language that a reader has chosen, as kept in this browser. */
export interface KeptLanguage {
  /** Null if none was chosen. */
  readonly get: () => string | null;
  readonly keep: (language: string) => void;
}

/** What this browser keeps of the choice; if it keeps nothing, each visit starts fresh. */
export function keptLanguage(settings: KeptSettings): KeptLanguage {
  return {
    get: () => settings.get(KEY),
    keep: (language) => settings.keep(KEY, language),
  };
}
