/** Statements and relations as a table. */
export const table = {
  heading: 'Table',
};
