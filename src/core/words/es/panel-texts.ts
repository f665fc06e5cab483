import type { quoteCheck as englishCheck } from '../en/panel-texts.ts';

/** How a quote was checked, and how it differs. */
export const quoteCheck: typeof englishCheck = {
  published: (day, hash) =>
    `comprobada al publicar, ${day}${hash ? `, con sha256 ${hash.slice(0, 12)}…` : ''}`,
};
