/** Texts of the codebook. */
export const codebook = { heading: 'Codebook' };
