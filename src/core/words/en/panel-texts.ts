/** How a quote was checked, and how it differs. */
export const quoteCheck = {
  published: (day: string, hash: string | undefined): string =>
    `checked at publication, ${day}${hash ? `, against sha256 ${hash.slice(0, 12)}…` : ''}`,
};
