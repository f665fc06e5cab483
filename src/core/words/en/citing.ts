/** Texts of the citation dialog. */
export const citing = { heading: 'Cite' };
