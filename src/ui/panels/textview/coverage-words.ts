import { sectionOf } from '../../../core/evidence/section-of.ts';
import type { Messages } from '../../../core/words/messages.ts';
import type { Reader } from './reader.svelte.ts';

/** How much of a text carries statements, as a sentence: "Statements rest on 44 % of this text; the longest part …". */
export function coverageWords({ coverage, sections, length }: Reader, { document: words }: Messages): string {
  if (length === 0) return '';
  const { share, longest } = coverage;
  const rest = longest
    ? words.longestGap(longest.end - longest.start, sectionOf(longest, sections)?.title)
    : words.noGap;
  return `${words.coverage(share)}; ${rest}.`;
}
