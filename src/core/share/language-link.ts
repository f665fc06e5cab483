import { partsOf } from './link-parts.ts';
import { textPart } from './view-part.ts';

/** The language of the interface, as `lang=es`; null follows the reader. */
export const languagePart = textPart<string | null>('lang', null, (language) => language, codeIn);

/** The language in a whole link, for code that needs it before the view; null if it leaves that to the reader. */
export function languageInLink(link: string): string | null {
  return codeIn(partsOf(link).get('lang') ?? '');
}

function codeIn(text: string): string | null {
  return /^[a-z]{2,3}$/.exec(text)?.[0] ?? null;
}
