// What could begin emphasis, code, links, footnotes, tables, mathematics, HTML or entities.
const SIGNS = /[\\`*_[\]<>#|~^$&{}@]/g;

/**
 * A text that Markdown shows letter for letter, on one line; `within` keeps a space at its ends, for a part of a
 * sentence.
 */
export function markdownText(text: string, place: 'whole' | 'within' = 'whole'): string {
  const line = text.replace(/\s+/g, ' ');
  const escaped = (place === 'whole' ? line.trim() : line)
    .replace(SIGNS, '\\$&')
    // Addresses become links by themselves in many readers; a name is not a link.
    .replace(/:\/\//g, ':\\//')
    .replace(/\bwww\./gi, (found) => `${found.slice(0, -1)}\\.`);
  if (place === 'within') return escaped;
  // At the start of a line these begin a list, a rule or a heading underline.
  return escaped.replace(/^([-+=])/, '\\$1').replace(/^(\d+)([.)])/, '$1\\$2');
}
