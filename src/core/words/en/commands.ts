/** The command palette. */
export const commands = {
  title: 'Commands',
};
