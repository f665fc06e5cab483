/** Opens the question how two actors are tied, or a focus on one. */
export const asking = {
  question: 'How is … tied to …?',
  /** In the search field. */
  placeholder: 'A name, words or a question',
  examples: (one: string, other: string): string =>
    `Ask, for example: Does ${one} support ${other}, and since when? · Who opposes ${other}? · What could ${one} do? · What does ${one} say about ${other}? · How is ${one} tied to ${other}?`,
  focus: 'Focus',
  focusOn: (name: string): string => `Focus on ${name} and its neighbours`,
  tiedTo: 'How is it tied to …',
  throughOthers: 'How are they tied, including through others?',
  loading: 'Loading …',
  failed: 'This part of the page could not be loaded. Reload the page to try again.',
};
