/** The most characters of a word that always stands on its line. */
export const LINE_LIMIT = 18;
