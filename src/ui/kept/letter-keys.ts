import type { KeptSettings } from './kept-settings.ts';

const KEY = 'entente:letter-keys';

/** Whether a reader has the keys of a single letter on, as kept in this browser. */
export interface LetterKeys {
  readonly areOn: () => boolean;
  readonly keep: (areOn: boolean) => void;
}

/** What this browser keeps of the choice; if it keeps nothing, the keys are on and each visit starts fresh. */
export function letterKeys(settings: KeptSettings): LetterKeys {
  return {
    areOn: () => settings.get(KEY) !== 'off',
    keep: (areOn) => settings.keep(KEY, areOn ? null : 'off'),
  };
}
