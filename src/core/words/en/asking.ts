/** Opens the question how two actors are tied, or a focus on one. */
export const asking = {
  question: 'How is … tied to …?',
  focus: 'Focus',
  focusOn: (name: string): string => `Focus on ${name} and its neighbours`,
  tiedTo: 'How is it tied to …',
  throughOthers: 'How are they tied, including through others?',
  loading: 'Loading …',
  failed: 'This part of the page could not be loaded. Reload the page to try again.',
};
