import { textOfLines, type PrintedLine } from './text-of-lines.ts';

type Page = readonly PrintedLine[];

// So many lines at the top and at the bottom of a page may be its head and foot.
const MAX_EDGE_LINES = 4;
const PAGES_APART = 2;
// Lengths in points: a head is at the same height on every page.
const SAME_HEIGHT = 4;
const SMALLER = 0.93;

const NUMBER = '(?:\\p{Nd}{1,4}|[ivxlc]{1,7})';
const PAGE_NUMBER = new RegExp(
  `^[\\p{Pd}\\s([|·•]*(?:(?:page|pages?|p|pp|seite|s|página|pág|pagina|str|стр|с|σελ|sayfa|sivu|oldal|第|صفحة|עמוד)\\.?\\s*)?${NUMBER}(?:\\s*(?:of|/|von|de|di|sur|из|z|av|\\|)\\s*${NUMBER})?\\s*[页頁쪽]?[\\p{Pd}\\s)\\]|·•]*$`,
  'iu',
);
const NOTE_START =
  /^\s*(?:\p{Nd}{1,3}|[\u00b9\u00b2\u00b3\u2070-\u2079]+|[*†‡§¶]+|[a-z](?=[)\].\s]))[)\].:]?\s*\S/u;

/**
 * The text of printed pages as one runs on into the next: heads, feet and the notes below a page come after all else, so
 * that none of them is in the middle of a sentence; bare page numbers are left out. A head or foot is a page's outermost line if it
 * is a page number, or is on a neighbouring page too, at the same height and apart from its numbers.
 */
export function textOfPages(pages: readonly Page[]): string {
  const printed = pages.map((lines) => lines.filter(({ text }) => text.trim() !== ''));
  const edges = printed.map((_, index) => edgeLines(printed, index));
  const inner = printed.map((lines, index) => lines.filter((line) => !edges[index]?.has(line)));
  const size = usualSize(inner.flat());
  const notes = inner.map((lines, index) => notesBelow(lines, inner[index + 1] ?? [], size));
  const body = inner.flatMap((lines, index) => lines.filter((line) => !notes[index]?.includes(line)));
  const below = notes.map((lines) => textOfLines(lines));
  return [textOfLines(body), ...below, ...distinctHeads(edges)].filter((text) => text !== '').join('\n\n');
}

function edgeLines(pages: readonly Page[], index: number): ReadonlySet<PrintedLine> {
  const lines = pages[index] ?? [];
  const down = lines.toSorted((one, other) => other.base - one.base);
  const step = usualStep(down);
  const found = new Set([...edgeOf(down), ...edgeOf(down.toReversed())]);
  // A page of nothing but a head has its text there.
  const isAll = found.size === lines.length && !lines.every(({ text }) => PAGE_NUMBER.test(text));
  return isAll ? new Set() : found;

  function edgeOf(order: Page): Page {
    const first = order.filter((line) => isLevel(line, order[0]));
    // Whatever is beside a page number belongs to it.
    const isFirst = first.some(({ text }) => PAGE_NUMBER.test(text)) || first.some((line) => isHead(line));
    if (!isFirst) return [];
    const inward = order.slice(first.length, MAX_EDGE_LINES);
    const stop = inward.findIndex((line) => !isRepeated(line));
    const edge = [...first, ...(stop < 0 ? inward : inward.slice(0, stop))];
    return isApart(edge.at(-1), order[edge.length]) ? edge : first;
  }

  // Without a gap after it, the same words, or a number that grows as pages do.
  function isHead(line: PrintedLine): boolean {
    const next = down
      .filter((other) => !isLevel(other, line))
      .toSorted((x, y) => distance(x, line) - distance(y, line))[0];
    return isApart(line, next) ? isRepeated(line) : isRepeated(line, true);
  }

  function isRepeated(line: PrintedLine, isStrict = false): boolean {
    const words = withoutNumbers(line.text);
    if (words === '') return false;
    for (let other = Math.max(0, index - PAGES_APART); other <= index + PAGES_APART; other++)
      if (
        other !== index &&
        pages[other]?.some(
          (one) =>
            isLevel(one, line) &&
            withoutNumbers(one.text) === words &&
            (!isStrict ||
              one.text.trim() === line.text.trim() ||
              growsBy(one.text, line.text, other - index)),
        )
      )
        return true;
    return false;
  }

  function isApart(line: PrintedLine | undefined, next: PrintedLine | undefined): boolean {
    if (!line || !next) return true;
    const isSameSize = Math.min(line.size, next.size) > Math.max(line.size, next.size) * SMALLER;
    return !isSameSize || distance(line, next) > step * 1.25;
  }
}

const distance = (one: PrintedLine, other: PrintedLine) => Math.abs(one.base - other.base);
const isLevel = (one: PrintedLine, other: PrintedLine | undefined) =>
  other !== undefined && distance(one, other) < SAME_HEIGHT;

function growsBy(one: string, other: string, pages: number): boolean {
  const [mine, theirs] = [one, other].map((text) => (text.match(/\d+/g) ?? []).map(Number));
  return mine?.some((number, at) => number - (theirs?.[at] ?? NaN) === pages) ?? false;
}

function usualStep(down: Page): number {
  const gaps = down
    .flatMap((line, index) => (index > 0 ? [distance(down[index - 1] ?? line, line)] : []))
    .filter((gap) => gap >= SAME_HEIGHT)
    .sort((one, other) => one - other);
  return gaps[(gaps.length - 1) >> 1] ?? 0;
}

const withoutNumbers = (text: string) =>
  text
    .toLowerCase()
    .replace(/\p{Nd}+|\b[ivxlc]+$|^[ivxlc]+\b/gu, '')
    .replace(/[\p{P}\p{S}\s]+/gu, '');

// By letters, so that many short lines of a table do not decide.
function usualSize(lines: Page): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].reduce((max, next) => (next[1] > max[1] ? next : max), [0, 0] as [number, number])[0];
}

// Smaller print at the bottom, which begins with a mark; and not where the next page goes on in small print.
function notesBelow(lines: Page, next: Page, size: number): Page {
  const isSmall = (line: PrintedLine | undefined) => line !== undefined && line.size < size * SMALLER;
  let start = lines.length;
  while (start > 0 && isSmall(lines[start - 1])) start--;
  // A mark may be a line of its own, and smaller print may end with the body.
  while (
    start < lines.length &&
    !NOTE_START.test(lines[start]?.text ?? '') &&
    !/^\s*\p{N}{1,3}\s*$/u.test(lines[start]?.text ?? '')
  )
    start++;
  const isWhole = start === 0 || (next.length > 0 && next.every(isSmall));
  return isWhole ? [] : lines.slice(start);
}

function distinctHeads(edges: readonly ReadonlySet<PrintedLine>[]): readonly string[] {
  const heads = new Set<string>();
  for (const { text } of edges.flatMap((lines) => [...lines])) {
    if (!PAGE_NUMBER.test(text)) heads.add(text.trim());
  }
  return [...heads];
}
