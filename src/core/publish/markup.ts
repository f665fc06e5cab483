import { escapeXml } from '../picture/svg-node.ts';

/** HTML put together from escaped parts; made only by `markup`. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | Markup | null | readonly (string | Markup)[];

/** A template of HTML: texts put into it are escaped, both in content and in double-quoted attributes. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const text = strings.map((literal, at) => literal + (at < parts.length ? written(parts[at] ?? null) : ''));
  return new Markup(text.join(''));
}

function written(part: Part): string {
  if (part === null) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(written).join('');
  return escapeXml(String(part));
}
