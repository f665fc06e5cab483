/** Texts of the document view. */
export const document = { heading: 'Text' };
