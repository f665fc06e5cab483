import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, type Font } from 'fontkit';
import { root } from './root.ts';

/** The files of the typeface of names, in the order in which the page's style sheet prefers them. */
const FILES = ['noto-sans-latin-600', 'noto-sans-latin-ext-600', 'noto-sans-cyrillic-600'];

// A character without a glyph in the page's typefaces comes from one on the reader's machine: these are guesses.
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u;
const GUESS_WIDE = 1;
const GUESS = 0.62;

let fonts: readonly Font[] | undefined;
const widths = new Map<string, number>();

/** Width in px of texts in the published typeface for names (Noto Sans, 600) at `fontSize` px, kerning included. */
export function measureAt(fontSize: number): (text: string) => number {
  return (text) => fontSize * widthInEm(text);
}

function widthInEm(text: string): number {
  let width = widths.get(text);
  if (width === undefined) {
    fonts ??= FILES.map((name) => create(readFileSync(join(root, 'src/ui/fonts', `${name}.woff2`))));
    width = runsOf(text, fonts).reduce((sum, run) => sum + widthOfRun(run), 0);
    widths.set(text, width);
  }
  return width;
}

interface Run {
  readonly font: Font | undefined;
  text: string;
}

// As in a browser: each stretch in one font is shaped alone, so there is no kerning between two files.
function runsOf(text: string, from: readonly Font[]): readonly Run[] {
  const runs: Run[] = [];
  for (const character of text) {
    const font = from.find((one) => one.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
    const last = runs.at(-1);
    if (last && last.font === font) last.text += character;
    else runs.push({ font, text: character });
  }
  return runs;
}

function widthOfRun({ font, text }: Run): number {
  if (font) return font.layout(text).advanceWidth / font.unitsPerEm;
  return [...text].reduce((sum, character) => sum + (WIDE.test(character) ? GUESS_WIDE : GUESS), 0);
}
