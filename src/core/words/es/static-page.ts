import type { staticPage as english } from '../en/static-page.ts';
import { numeral } from './grammar.ts';

/** What the page without JavaScript leaves out of a big map. */
export const staticPage: typeof english = {
  lines: (shown, all) =>
    `Aquí figuran ${numeral(shown)} de ${numeral(all)} líneas; la página interactiva las contiene todas.`,
  statements: (shown, all) =>
    `Aquí figuran las primeras ${numeral(shown)} de ${numeral(all)} afirmaciones; la página interactiva las contiene todas.`,
};
