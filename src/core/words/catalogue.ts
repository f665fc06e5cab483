import type { Messages } from './messages.ts';

/** The texts of one language as a page holds them: those of the first screen at once, all others from `complete` on. */
export interface Catalogue {
  /** Nothing of the first load may read the texts of later views from it, which are there only once it is complete. */
  readonly messages: Messages;
  /** Brings the texts of later views; may be asked for any number of times. */
  readonly complete: () => Promise<void>;
}

/** A catalogue that is whole from the start. */
export function wholeCatalogue(messages: Messages): Catalogue {
  return { messages, complete: () => Promise.resolve() };
}
