import type { Evidence } from '../model/quote.schema.ts';
import type { Source } from '../model/source.schema.ts';

/** The web address of a source at a passage, by a text fragment (WICG scroll-to-text); null where the source has no address. */
export function passageAddress(source: Source, { exact }: Evidence): string | null {
  const { URL, DOI } = source.citation;
  const address = URL ?? (DOI ? `https://doi.org/${encodeDoi(DOI)}` : null);
  if (!address || !/^https?:/i.test(address)) return null;
  if (!exact) return address;
  const words = exact.trim().split(/\s+/);
  // A long text is found more surely by its first and last words, since a page may break it anywhere between.
  const terms = words.length <= 10 ? [words] : [words.slice(0, 5), words.slice(-5)];
  return `${address.split('#')[0]}#:~:text=${terms.map((term) => encodeTerm(term.join(' '))).join(',')}`;
}

// Half of a surrogate pair cannot stand in an address, and would throw.
const whole = (text: string) => text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD');

// A hyphen, a comma and an ampersand are signs of the fragment's own grammar.
const encodeTerm = (text: string) => encodeURIComponent(whole(text)).replaceAll('-', '%2D');

// A DOI may hold any sign; a slash stays, since resolvers expect it.
const encodeDoi = (doi: string) => encodeURI(whole(doi)).replaceAll('#', '%23').replaceAll('?', '%3F');
