/** What the page without JavaScript leaves out of a big map. */
export const staticPage = {
  /** "501 of 5118 lines are listed here; the interactive page has all of them." */
  lines: (shown: number, all: number): string =>
    `${String(shown)} of ${String(all)} lines are listed here; the interactive page has all of them.`,
  /** "The first 500 of 10000 statements are listed here; the interactive page has all of them." */
  statements: (shown: number, all: number): string =>
    `The first ${String(shown)} of ${String(all)} statements are listed here; the interactive page has all of them.`,
};
