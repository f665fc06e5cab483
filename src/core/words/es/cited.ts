import type { CitedWords } from '../../evidence/citation.ts';
import { listed } from './grammar.ts';

/** Who wrote something, and when, in a word or two. */
export const cited: CitedWords = {
  two: (one, other) => listed([one, other]),
  several: (first) => `${first} et al.`,
  undated: 's. f.',
};
