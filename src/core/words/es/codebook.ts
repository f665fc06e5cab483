import type { codebook as english } from '../en/codebook.ts';

/** The texts by which the codebook is reached. */
export const codebook: typeof english = {
  heading: 'Libro de códigos',
  open: 'Libro de códigos: qué cuenta y qué no',
  entryFor: (label) => `Libro de códigos: ${label}`,
  mark: '?',
  relation: 'Relación',
};
