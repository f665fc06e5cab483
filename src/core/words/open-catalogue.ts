import { wholeCatalogue, type Catalogue } from './catalogue.ts';
import { firstEnglish } from './first-english.ts';
import type { LanguageId } from './languages.ts';

/** The catalogue of a language for a page; any but English is fetched, and rejects where it cannot be had. */
export async function openCatalogue(language: LanguageId): Promise<Catalogue> {
  switch (language) {
    case 'en':
      return firstEnglish();
    case 'es':
      return wholeCatalogue((await import('./es.ts')).es);
  }
}
