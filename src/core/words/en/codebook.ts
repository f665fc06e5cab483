/** The texts by which the codebook is reached; what stands in it is fetched with it. */
export const codebook = {
  heading: 'Codebook',
  open: 'Codebook: what counts and what does not',
  entryFor: (label: string): string => `Codebook: ${label}`,
  mark: '?',
  /** What a statement's type is called among its facts. */
  relation: 'Relation',
};
