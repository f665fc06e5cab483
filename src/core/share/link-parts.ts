// Anyone can type, paste or mail a link: anything longer than this is not one of ours.
const MAX_LENGTH = 20_000;

/** One value of a link, escaped, except for characters that mail and chat leave intact, which stay readable. */
export function encodePart(text: string): string {
  // A lone half of a surrogate pair cannot be in an address.
  const whole = text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD');
  return encodeURIComponent(whole).replace(/%7C/g, '|').replace(/%2C/g, ',').replace(/%20/g, '+');
}

/** The parts of a hash by key, the first of each; a hash without "=" is a plain id to select. */
export function partsOf(hash: string): ReadonlyMap<string, string> {
  const text = (hash.startsWith('#') ? hash.slice(1) : hash).slice(0, MAX_LENGTH);
  const parts = new Map<string, string>();
  if (text === '') return parts;
  if (!text.includes('=')) return parts.set('select', decodePart(text));
  for (const part of text.split('&')) {
    const at = part.indexOf('=');
    const key = decodePart(at < 0 ? part : part.slice(0, at));
    if (at > 0 && !parts.has(key)) parts.set(key, decodePart(part.slice(at + 1)));
  }
  return parts;
}

function decodePart(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch (error) {
    // A broken escape is taken literally: half an id finds nothing, and the page says so.
    if (error instanceof URIError) return spaced;
    throw error;
  }
}

/** One key of a link with its value, not yet escaped. */
export type LinkPart = readonly [string, string];
/** The parts of a link by key. */
export type Parts = ReadonlyMap<string, string>;
