/** Who says so. */
export const voices = {
  author: (name: string | null): string =>
    name === null ? 'The authors themselves' : `${name} (the author)`,
  authors: 'the author',
  unnamed: 'Somebody not named',
  several: 'Several at once',
  others: 'Others',
  heading: 'Who says so',
  colouring: 'Colour of the lines',
  colourings: { sign: 'for and against', speaker: 'who says so' },
  presets: 'Believe',
  presetNames: {
    all: 'everybody',
    author: "only the author's own words",
  },
  officials,
  onlyOfficials: (body: string): string => `only what ${officials(body)} say`,
  definition: 'What others are quoted as saying counts only while everybody is believed who passes it on.',
  without: (names: string): string => `The words of ${names} do not count`,
  only: (names: string): string => `Only the words of ${names} count`,
};

/** "Russia’s officials", "the United States’ officials"; a name with an apostrophe of its own takes no other. */
function officials(body: string): string {
  if (/[’']/.test(body)) return `officials of ${body}`;
  return `${body}${/s$/.test(body) ? '’' : '’s'} officials`;
}
