import { parse } from '@humanwhocodes/momoa';
import { tokens } from './json-places.ts';

/** Where a text stops being JSON, and why, in a plain sentence. */
export interface SyntaxProblem {
  readonly offset: number;
  readonly message: string;
}

/** Explains why `JSON.parse` refused a text. */
export function syntaxProblem(text: string): SyntaxProblem {
  if (text.trim() === '') return { offset: 0, message: 'The file is empty. A map is an object in { }.' };
  try {
    parse(text, { mode: 'json' });
  } catch (error) {
    if (error instanceof RangeError)
      return { offset: 0, message: 'The brackets are nested too deeply. Use fewer levels.' };
    if (!isPlaced(error)) throw error;
    const isAtEnd = error.message.startsWith('Unexpected end') || isLastToken(text, error.offset);
    const offset = isAtEnd ? text.trimEnd().length : Math.min(error.offset, text.length);
    return { offset, message: explain(text, offset) };
  }
  // momoa allows control characters in a text, but JSON does not.
  const offset = Math.max(0, controlIn(text));
  return { offset, message: explain(text, offset) };
}

function isPlaced(error: unknown): error is Error & { readonly offset: number } {
  return error instanceof Error && 'offset' in error && typeof error.offset === 'number';
}

// momoa names the last token even if the problem is the end of the file.
function isLastToken(text: string, offset: number): boolean {
  const [token = '', more] = Array.from(firstTokens(text.slice(offset)));
  return more === undefined && /^["[{,:\d]/.test(token);
}

function* firstTokens(text: string): Generator<string> {
  let count = 0;
  for (const { token } of tokens(text)) {
    yield token;
    if (++count === 2) return;
  }
}

function controlIn(text: string): number {
  for (const { token, offset } of tokens(text)) {
    const inside = token.startsWith('"') ? token.split('').findIndex((letter) => letter < ' ') : -1;
    if (inside >= 0) return offset + inside;
  }
  return -1;
}

function explain(text: string, offset: number): string {
  const before = text.slice(0, offset).trimEnd().at(-1) ?? '';
  const here = text.charAt(offset);
  if (text.slice(offset).trim() === '')
    return 'The file ends too early: something is still open. Close it with the missing ", ] or }.';
  if (here === "'" || here === '‘' || here === '“' || here === '”')
    return `JSON uses straight double quotes only. Write " instead of ${here}.`;
  if (here === '/' || here === '#') return 'JSON has no comments. Remove this one, or use a "note" field.';
  if ((here === '}' || here === ']') && before === ',')
    return `There is a comma before this ${here} with nothing after it. Remove the comma.`;
  if (here === ',' && (before === ',' || before === '[' || before === '{'))
    return 'There is a comma where a value belongs. Remove it.';
  if (here < ' ')
    return 'The quoted text contains a line break or a control character. Write \\n or \\t instead.';
  if (/^-?0\d/.test(text.slice(offset, offset + 3)))
    return 'A number may not start with 0. Remove the 0, or put the number in double quotes.';
  if (/["[{\d\w-]/.test(here) && /["\]}\w]/.test(before))
    return 'A comma or a colon is missing before this. Add it.';
  if (/\w/.test(here))
    return 'This word is not a JSON value. Write text in double quotes; only true, false and null go without them.';
  return `The character ${here} is not allowed here. Remove it, or add what is missing before it.`;
}
