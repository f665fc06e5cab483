/** A text with the line ends that Git keeps: a checkout on another system, or an editor, may have made them CRLF or CR. */
export function withPlainEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** True if two texts are one apart from line ends. */
export function isSameText(one: string, other: string): boolean {
  return withPlainEnds(one) === withPlainEnds(other);
}

/** How a text differs from the one that was coded, letters aside. */
export type Turned = 'lineEnds' | 'byteOrderMark';

/** A text as another system may have had it: with other line ends, without a byte order mark or with one. */
export function* formsTurned(text: string): Generator<{ readonly text: string; readonly turned: Turned }> {
  const plain = withPlainEnds(text);
  const ends = [plain, plain.replaceAll('\n', '\r\n'), plain.replaceAll('\n', '\r')];
  for (const form of ends) yield { text: form, turned: 'lineEnds' };
  for (const form of [text, ...ends])
    yield { text: form.startsWith('\ufeff') ? form.slice(1) : `\ufeff${form}`, turned: 'byteOrderMark' };
}
