/** Texts about the reader's own copy of a source. */
export const copies = { heading: 'Your own copy' };
