import type { CitedWords } from '../../evidence/citation.ts';

/** Who wrote something, and when, in a word or two. */
export const cited: CitedWords = {
  two: (one, other) => `${one} and ${other}`,
  several: (first) => `${first} et al.`,
  undated: 'n.d.',
};
