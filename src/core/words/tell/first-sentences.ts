// "Dr.", "U.S.": these end no sentence, though the rules of Unicode say so.
const NOT_AN_END = /\b\p{Lu}\p{Ll}{0,2}\.\s*$/u;

/** The first sentences of a text (Unicode Standard Annex 29), and what is left of it; the whole text if it has no more. */
export function firstSentences(
  text: string,
  max: number,
  language: string,
): { readonly first: string; readonly rest: string } {
  let first = '';
  let count = 0;
  // Of a tag, only the language is sure to be one.
  const segmenter = new Intl.Segmenter(language.split('-')[0], { granularity: 'sentence' });
  for (const { segment } of segmenter.segment(text)) {
    if (count === max) break;
    first += segment;
    if (!NOT_AN_END.test(segment)) count++;
  }
  return { first: first.trimEnd(), rest: text.slice(first.length) };
}
