// Letters of scripts that are written from right to left, and all letters (Unicode Bidirectional Algorithm, UAX #9, rules P2 and P3).
const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const LETTER = /\p{L}/u;

/** Whether a text is written from right to left: its first letter decides. */
export function isRightToLeft(text: string): boolean {
  const first = LETTER.exec(text)?.[0];
  return first !== undefined && RIGHT_TO_LEFT.test(first);
}

/** Lines of a text that keep the direction of the whole on a canvas, which has no direction for each of its texts: within isolates. */
export function directed(lines: readonly string[]): readonly string[] {
  return isRightToLeft(lines.join(' ')) ? lines.map((line) => `\u2067${line}\u2069`) : lines;
}
