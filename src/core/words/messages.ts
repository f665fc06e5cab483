import { en } from './en/first.ts';
import type { enLater } from './en/later.ts';

/** The texts of the first screen, in one language: those that functions and components of the first load may use. */
export type FirstMessages = typeof en;

/** The texts of what is fetched on demand. */
export type LaterMessages = typeof enLater;

/** Every text that a reader sees, in one language; every other language has the same keys. */
export type Messages = FirstMessages & LaterMessages;

export { en };

/** What a codebook's texts are in any language. */
export type CodebookWords = Messages['codebookWords'];
