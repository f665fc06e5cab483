/** Px of a text at a size and weight, in the typeface published with the page. */
export type MeasureText = (text: string, size: number, weight: 400 | 600) => number;

/** Words in lines of at most `max` px, each as full as it can be; null if a word is wider, or there are more than `most` lines. */
export function linesWithin(
  text: string,
  max: number,
  most: number,
  measure: (text: string) => number,
): readonly string[] | null {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (measure(word) > max) return null;
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer) <= max) lines[lines.length - 1] = longer;
    else lines.push(word);
    if (lines.length > most) return null;
  }
  return lines;
}

/** As `linesWithin`, with lines as even as that number of them allows. */
export function evenLines(
  text: string,
  max: number,
  most: number,
  measure: (text: string) => number,
): readonly string[] | null {
  const full = linesWithin(text, max, most, measure);
  if (!full || full.length < 2) return full;
  let [low, high] = [0, max];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (linesWithin(text, middle, full.length, measure)) high = middle;
    else low = middle;
  }
  return linesWithin(text, high, full.length, measure);
}

/** A name in at most three lines of at most `max` px; only a word that is wider than that is cut, at its end. */
export function nameLines(name: string, max: number, measure: (text: string) => number): readonly string[] {
  const words = name.trim().split(/\s+/);
  const cut = words.map((word) => cutTo(word, max, measure));
  const lines = evenLines(cut.join(' '), max, MOST, measure);
  if (lines) return lines;
  // More words than three lines hold: as many whole words as there is room for.
  for (let count = cut.length - 1; count > 0; count--) {
    const some = evenLines(`${cut.slice(0, count).join(' ')}…`, max, MOST, measure);
    if (some) return some;
  }
  return [cut[0] ?? ''];
}

const MOST = 3;

function cutTo(word: string, max: number, measure: (text: string) => number): string {
  if (measure(word) <= max) return word;
  const letters = [...word];
  while (letters.length > 1 && measure(`${letters.join('')}…`) > max) letters.pop();
  return `${letters.join('')}…`;
}
