/** How many statements a headline may rest on: one sentence says no more. */
export const MAX_RESTED = 12;
