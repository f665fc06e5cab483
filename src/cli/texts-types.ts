import type { Text } from './language-files.ts';
import type { Blanks } from './language-gaps.ts';

/** One half of the English texts, as the source of a type. */
export interface TypedHalf {
  /** "FirstTexts". */
  readonly name: string;
  readonly about: string;
  readonly texts: Text;
  readonly blanks: Blanks;
}

/** The types of all texts as a module: a text that is missing in a language, or has other blanks, does not compile. */
export function textsTypes(halves: readonly TypedHalf[], notes: Readonly<Record<string, string>>): string {
  const types = halves.map(
    ({ name, about, texts, blanks }) =>
      `/** ${about} */\nexport type ${name} = ${typeAt(texts, '', blanks, '')};\n`,
  );
  return `// Generated from en/strings.*.json, blanks.*.ts and notes.json. Write it again with: npm run words\n\n${types.join('\n')}`;

  function typeAt(text: Text, path: string, blanks: Blanks, indent: string): string {
    const takes = Object.hasOwn(blanks, path) ? blanks[path] : undefined;
    if (takes !== undefined) return `(${takes}) => string`;
    if (text === null || typeof text === 'string') return text === null ? 'null' : 'string';
    if (isList(text)) return listOf(text, path, indent);
    const lines = Object.entries(text).map(([key, inner]) => {
      const below = path === '' ? key : `${path}.${key}`;
      const note = Object.hasOwn(notes, below) ? `${indent}  /** ${notes[below]} */\n` : '';
      return `${note}${indent}  readonly ${nameOf(key)}: ${typeAt(inner, below, blanks, `${indent}  `)};\n`;
    });
    return `{\n${lines.join('')}${indent}}`;
  }

  // All items of a list have the type of its first.
  function listOf(list: readonly Text[], path: string, indent: string): string {
    const [first = ''] = list;
    const type = typeAt(first, `${path}.*`, {}, indent);
    return isList(first) ? `readonly (${type})[]` : `readonly ${type}[]`;
  }
}

const isList = (text: Text): text is readonly Text[] => Array.isArray(text);
const nameOf = (key: string) => (/^[A-Za-z_]\w*$/.test(key) ? key : `'${key}'`);
