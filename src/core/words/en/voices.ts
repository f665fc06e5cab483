/** Who says so. */
export const voices = {
  author: (name: string | null): string =>
    name === null ? 'The authors themselves' : `${name} (the author)`,
  authors: 'the author',
  unnamed: 'Unnamed speakers',
  several: 'Several at once',
  others: 'Others',
  heading: 'Who says so',
  colouring: 'Colour of the lines',
  colourings: { sign: 'for and against', speaker: 'who says so' },
  presets: 'Whose words count',
  presetNames: {
    all: 'everyone',
    author: 'the author only',
  },
  officials,
  onlyOfficials: (body: string): string => `only what ${officials(body)} say`,
  definition: 'What someone is quoted as saying counts only if everyone who passes it on counts too.',
  without: (names: string): string => `Without what ${names} said`,
  only: (names: string): string => `Only what ${names} said`,
};

/** "Russia’s officials", "the United States’ officials"; a name with an apostrophe of its own takes no other. */
function officials(body: string): string {
  if (/[’']/.test(body)) return `officials of ${body}`;
  return `${body}${/s$/.test(body) ? '’' : '’s'} officials`;
}
