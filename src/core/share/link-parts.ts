// Anyone can type, paste or mail a link: anything longer than this is not one of ours.
const MAX_LENGTH = 20_000;

// Signs that Markdown, chats and mail take for mark-up or for the end of a link.
const MARKUP = /[!'()*~_]|[.,]$/g;

/** One value of a link, escaped, except for characters that mail and chat leave intact, which stay readable. */
export function encodePart(text: string): string {
  // A lone half of a surrogate pair cannot be in an address.
  const whole = text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD');
  return encodeURIComponent(whole)
    .replace(/%2C/g, ',')
    .replace(MARKUP, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/%20(?!$)/g, '+');
}

// What surrounds a link in a sentence; no link of ours ends in it.
const AROUND = ' \t\n.,;:!?\'"’”»>)}]*_~`|\\';

/** The values that are a reader's own words, in which anything may be meant. */
const WORDS = ['search', 'words', 'typed'];

/** The parts of a hash by key, the first of each; what has no "=" is a plain id to select. Copies that passed through Markdown, HTML or a mail program are read too. */
export function partsOf(hash: string): ReadonlyMap<string, string> {
  const written = hash
    .slice(0, MAX_LENGTH)
    .replace(/^#+/, '')
    .replace(/&#(?:124|x7c);|&vert;|\\\|/gi, '|');
  let end = written.length;
  while (end > 0 && AROUND.includes(written.charAt(end - 1))) end--;
  const text = written.slice(0, end);
  const parts = new Map<string, string>();
  if (text === '') return parts;
  // Without one bare "=" its own signs may be escaped too.
  const whole = text.includes('=')
    ? text
    : text.replace(/%(?:25)*(3D|26)/gi, (_, code) => (code === '26' ? '&' : '='));
  for (const part of whole.split(/&(?:amp;)*/)) {
    const at = part.indexOf('=');
    const key = at < 0 ? 'select' : decodePart(part.slice(0, at));
    if (!parts.has(key) && (at > 0 || parts.size === 0)) parts.set(key, valueOf(key, part.slice(at + 1)));
  }
  return parts;
}

function valueOf(key: string, escaped: string): string {
  let value = decodePart(escaped);
  // No id holds a percent sign: one that is left was escaped again on its way.
  for (let round = 0; round < 3 && !WORDS.includes(key) && /%[\dA-F]{2}/i.test(value); round++)
    value = decodePart(value);
  return value;
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
