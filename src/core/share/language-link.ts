import { partsOf, type Parts } from './link-parts.ts';

/** The language in a link; null if it leaves that to the reader. */
export function decodeLanguage(parts: Parts): string | null {
  return /^[a-z]{2,3}$/.exec(parts.get('lang') ?? '')?.[0] ?? null;
}

/** The same for a whole link, for code that needs the language first. */
export function languageInLink(link: string): string | null {
  return decodeLanguage(partsOf(link));
}
