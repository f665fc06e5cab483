import { isRightToLeft } from '../model/right-to-left.ts';

/** Lines of a text that keep the direction of the whole on a canvas, which has no direction for each of its texts: within isolates. */
export function directed(lines: readonly string[]): readonly string[] {
  return isRightToLeft(lines.join(' ')) ? lines.map((line) => `\u2067${line}\u2069`) : lines;
}
