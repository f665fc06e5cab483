import type { MeasureText } from './taken.ts';

/** How a text is set when it is measured. */
export interface Setting {
  readonly size: number;
  readonly weight: 400 | 600;
  readonly measure: MeasureText;
}

const NARROWEST = 0.5;

/** The same number of lines as `textLines`, but of about one length, so that no single word is left for the last. */
export function evenLines(text: string, width: number, setting: Setting): readonly string[] {
  const first = textLines(text, width, setting);
  let [low, high] = [width * NARROWEST, width];
  while (first.length > 1 && high - low > 4) {
    const middle = (low + high) / 2;
    if (textLines(text, middle, setting).length > first.length) low = middle;
    else high = middle;
  }
  return first.length > 1 ? textLines(text, high, setting) : first;
}

/** A text broken into lines no wider than `width` px; a very long word is broken between letters, so that nothing is ever cut off. */
export function textLines(
  text: string,
  width: number,
  { size, weight, measure }: Setting,
): readonly string[] {
  const fits = (line: string) => measure(line, size, weight) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = fits(word) ? [word] : broken(word, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return line === '' ? lines : [...lines, line];
}

// Cut where letters as readers see them end, so that no accent is separated from its letter.
function broken(word: string, fits: (text: string) => boolean): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    if (piece !== '' && !fits(piece + segment)) {
      pieces.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return [...pieces, piece];
}
