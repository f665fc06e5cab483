import { enLater } from './en/later.ts';
import { es } from './es/all.ts';
import { type LanguageId, nearestLanguage } from './languages.ts';
import { en, type Messages } from './messages.ts';

const catalogues: Readonly<Record<LanguageId, Messages>> = {
  en: { ...en, ...enLater },
  es,
};

/** All texts in the closest language to a tag, at once: for the terminal, the build and tests. A page fetches its language instead. */
export function messagesIn(language: string): Messages {
  return catalogues[nearestLanguage(language)];
}
