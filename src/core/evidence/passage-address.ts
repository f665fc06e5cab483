import type { Evidence } from '../model/quote.schema.ts';
import type { QuoteCheck } from './check-quote.ts';
import type { Source } from '../model/source.schema.ts';
import { blocksOf, contextOf, firstWords, lastWords, placeInText } from './passage-context.ts';

/** An address at which a source can be opened, and how close it is to the passage. */
export interface PassageLink {
  readonly href: string;
  /** The words themselves; the page or row that a locator names; or the source as a whole. */
  readonly reaches: 'passage' | 'page' | 'source';
}

// A longer text is found more surely by its first and last words, since a page may break it anywhere between.
const MAX_WORDS = 10;
const EDGE_WORDS = 5;

/** The text of a source, and how the quote compares with it. */
export interface InText {
  readonly text: string;
  readonly check: QuoteCheck | null;
}

/**
 * The web address of a source at a passage: by a text fragment (WICG, URL Fragment Text Directives), with the words around
 * it if the quote's own are in several places of `text`, or the map gives them. A PDF is opened at the page of its
 * locator; null if the source has no address.
 */
export function passageLink(
  source: Source,
  evidence: Evidence,
  here: InText | null = null,
): PassageLink | null {
  const { locator } = evidence;
  if (locator !== undefined && isWeb(locator)) return { href: locator, reaches: 'page' };
  const address = addressOf(source);
  if (address === null) return null;
  if (isPdf(address)) return pageOfPdf(address, locator);
  const directive = directiveOf(evidence, here);
  if (directive === null) return { href: address, reaches: 'source' };
  const [base = '', fragment = ''] = splitAt(address, '#');
  // A fragment of the page stays: a browser that does not find the words goes there.
  return { href: `${base}#${fragment.split(':~:')[0] ?? ''}:~:${directive}`, reaches: 'passage' };
}

/** The address alone. */
export function passageAddress(
  source: Source,
  evidence: Evidence,
  here: InText | null = null,
): string | null {
  return passageLink(source, evidence, here)?.href ?? null;
}

// text=[prefix-,]start[,end][,-suffix]; whole words only are found.
function directiveOf(evidence: Evidence, here: InText | null): string | null {
  const text = here?.text ?? null;
  const place = here && placeInText(here.check, here.text);
  const quote = (text !== null && place ? text.slice(place.start, place.end) : (evidence.exact ?? '')).trim();
  if (quote === '') return null;
  const blocks = blocksOf(quote);
  const isLong = blocks.length > 1 || quote.split(/\s+/).length > MAX_WORDS;
  const terms = isLong
    ? [firstWords(blocks[0] ?? '', EDGE_WORDS), lastWords(blocks.at(-1) ?? '', EDGE_WORDS)]
    : [quote];
  const { prefix, suffix } = contextOf(evidence, text, place, terms[0] ?? '');
  return [
    ...(prefix === '' ? [] : [`${encodeTerm(prefix)}-`]),
    ...terms.map(encodeTerm),
    ...(suffix === '' ? [] : [`-${encodeTerm(suffix)}`]),
  ]
    .join(',')
    .replace(/^/, 'text=');
}

function addressOf({ citation: { URL, DOI } }: Source): string | null {
  const address = URL ?? (DOI ? `https://doi.org/${encodeDoi(DOI)}` : null);
  return address !== null && isWeb(address) ? address : null;
}

const isWeb = (address: string) => /^https?:\/\//i.test(address);
const isPdf = (address: string) => /\.pdf$/i.test(address.split(/[?#]/)[0] ?? '');

// RFC 8118: the fragment `page=4` of a PDF.
function pageOfPdf(address: string, locator: string | undefined): PassageLink {
  const page = /\bp(?:p?\.|ages?)?\s*(\d{1,5})\b/i.exec(locator ?? '')?.[1];
  const [base = ''] = splitAt(address, '#');
  return page === undefined
    ? { href: address, reaches: 'source' }
    : { href: `${base}#page=${page}`, reaches: 'page' };
}

function splitAt(text: string, sign: string): readonly string[] {
  const at = text.indexOf(sign);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

// Half of a surrogate pair cannot be in an address, and would throw.
const whole = (text: string) => text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD');

// A hyphen, a comma and an ampersand are signs of the directive's own grammar; the other two `encodeURIComponent` knows.
const encodeTerm = (text: string) =>
  encodeURIComponent(whole(text.trim().replace(/\s+/g, ' '))).replaceAll('-', '%2D');

// A DOI may contain any character; a slash stays, since resolvers expect it.
const encodeDoi = (doi: string) => encodeURI(whole(doi)).replaceAll('#', '%23').replaceAll('?', '%3F');
