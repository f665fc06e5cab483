import type { PlacedPassage } from '../../../core/evidence/document-passages.ts';
import type { Passage } from '../../../core/evidence/passages.ts';
import type { Span } from '../../../core/model/quote.schema.ts';

/** The passages that begin in each paragraph, by its index; both in the order of the text. */
export function passagesByParagraph(
  placed: readonly PlacedPassage[],
  paragraphs: readonly Span[],
): ReadonlyMap<number, readonly Passage[]> {
  const found = new Map<number, Passage[]>();
  let index = 0;
  for (const { passage, parts } of placed) {
    while (index < paragraphs.length - 1 && (paragraphs[index]?.end ?? 0) <= parts[0].start) index++;
    const here = found.get(index);
    if (here) here.push(passage);
    else found.set(index, [passage]);
  }
  return found;
}
