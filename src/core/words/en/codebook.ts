/** The texts by which the codebook is reached; its contents are fetched separately. */
export const codebook = {
  heading: 'Codebook',
  open: 'Codebook: what counts and what does not',
  entryFor: (label: string): string => `Codebook: ${label}`,
  mark: '?',
  /** What a statement's type is called among its facts. */
  relation: 'Relation',
};
