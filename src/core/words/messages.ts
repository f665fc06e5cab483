import { en } from './en.ts';

/** Every text that a reader sees, in one language; another language has to hold the same. */
export type Messages = typeof en;

/** The languages that there are, by language tag. */
export const languages: Readonly<Record<string, Messages>> = { en };

/** The texts in a language, English where it is not there. */
export function messagesIn(language: string): Messages {
  return Object.hasOwn(languages, language) ? (languages[language] ?? en) : en;
}

export { en };
