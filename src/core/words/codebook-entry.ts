/** What the codebook explains, in its order; an entry is named `type:sanctuary`, `certainty:uncommitted`, `rule:3`. */
export const CODEBOOK_GROUPS = [
  'look',
  'sign',
  'type',
  'certainty',
  'mood',
  'tense',
  'negated',
  'basis',
  'kind',
  'rule',
] as const;
export type CodebookGroup = (typeof CODEBOOK_GROUPS)[number];

/** The name of an entry, as links hold it; null where the codebook has no such group. */
export function codebookEntry(group: string, value: string): string | null {
  return CODEBOOK_GROUPS.some((known) => known === group) ? `${group}:${value}` : null;
}
