import { plural } from './grammar.ts';

const percent = (share: number): string => {
  const whole = Math.round(share * 100);
  if (whole === 0 && share > 0) return 'less than 1 %';
  return whole === 100 && share < 1 ? 'more than 99 %' : `${String(whole)} %`;
};

/** Texts of the document view. */
export const document = {
  heading: 'Text',
  /** The focusable text itself. */
  region: (source: string): string => `Text of ${source}`,
  quotesRegion: (source: string): string => `Quotes from ${source}, in the order of the text`,
  source: 'Source',
  noSources: 'No statement of this map rests on a source that it names.',
  sections: 'Sections',
  sectionShare: (share: number): string => (share === 0 ? 'no statement' : `statements on ${percent(share)}`),
  marks: 'Marks',
  key: 'How passages are marked',
  /** Words to show a mark on. */
  sample: 'words',
  coverage: (share: number): string => `Statements rest on ${percent(share)} of this text`,
  longestGap: (units: number, section: string | undefined): string =>
    section === undefined
      ? `the longest part without any has ${plural(units, 'character')}`
      : `the longest part without any has ${plural(units, 'character')}, in the section “${section}”`,
  noGap: 'no part is without any',
  gap: (units: number): string => `About ${plural(roughly(units), 'character')} without a statement`,
  hidden: (count: number): string =>
    count === 1
      ? '1 passage carries only statements that the filters hide; it has a thin grey line.'
      : `${String(count)} passages carry only statements that the filters hide; they have a thin grey line.`,
  hiddenQuotes: (count: number): string =>
    count === 1
      ? '1 quote carries only statements that the filters hide; it is grey.'
      : `${String(count)} quotes carry only statements that the filters hide; they are grey.`,
  markedBy: {
    speaker: 'The colour says who says so; the line says how it is stated.',
    /** Where a system forces its own colours. */
    fewHues:
      'In your system’s own colours three are left: the author’s, that of the six who say most, and that of all others.',
    sign: 'The colour says for or against; the line says how it is stated.',
    lanes: 'Lines below one another: several statements rest on the same words.',
    cautious: 'Cautious words',
    hidden: 'Only statements that the filters hide',
    current: 'The passage in view; its lines stand out on the map',
    chosen: 'Passages of what is selected',
    noActor: 'Statements about no actor make no line on the map; here they are marked as well.',
    looks: (labels: readonly string[]): string => labels.join(' · '),
  },
  unplaced: {
    heading: (count: number): string => `Without a place in this text: ${plural(count, 'passage')}`,
    headingCoded: (count: number): string => `Without a place: ${plural(count, 'passage')}`,
    several: (places: number): string =>
      `These words stand at ${String(places)} places, and nothing settles which is meant.`,
    'not-found': 'These words do not stand in this copy.',
    nearest: (words: string): string => `The nearest place reads: “${words}”.`,
    toNearest: 'Show the nearest place',
    toPlace: (number: number): string => `Show place ${String(number)}`,
    'no-offsets': 'The map does not say where these words stand.',
    locator: 'No words are quoted here: a place in the source only.',
  },
  /** Where the reader is. */
  place: (index: number, count: number, section: string | undefined): string =>
    `Passage ${String(index)} of ${String(count)}${section === undefined ? '' : ` · ${section}`}`,
  placeIn: (index: number, count: number, what: string): string =>
    `${String(index)} of ${String(count)} on ${what}`,
  nowhere: 'No passage is in view.',
  outside: (count: number, what: string): string =>
    `${plural(count, 'passage')} on ${what}; this is none of them`,
  next: 'Next passage',
  previous: 'Previous passage',
  foot: 'Statements in this passage',
  fold: 'Fold the statements away',
  unfold: 'Show the statements',
  overlapping: (count: number): string =>
    count === 1 ? 'Another passage shares these words' : `${String(count)} other passages share these words`,
  hiddenStatement: 'hidden by the filters',
  announced: (place: string, quote: string): string => `${place}: ${quote}`,
  announcedSection: (title: string, place: string): string => `Section “${title}”. ${place}`,
  announcedStatement: (sentence: string): string => `Selected: ${sentence}`,
  /** A passage as a thing to be pressed; its statements are shown then. */
  passage: (number: number): string => `Passage ${String(number)}`,
  passagesHere: (count: number): string => `${plural(count, 'passage')} in this paragraph`,
  passageBegins: (place: string, quote: string, statements: readonly string[]): string =>
    `${place}: “${beginning(quote)}”. ${statements.join('; ')}`,
  ofSign: (sign: string, look: string): string => `${sign}, ${look}`,
  coded: (count: number): string =>
    `The text is not here; ${plural(count, 'quote')} of it ${count === 1 ? 'is' : 'are'}, in the order of the text.`,
};

// As much as tells it from the others of its paragraph, which is read just before.
function beginning(quote: string): string {
  const words = quote.split(/\s+/);
  return words.length > 10 ? `${words.slice(0, 8).join(' ')} …` : words.join(' ');
}

// A gap is told to be felt, not to be measured.
function roughly(units: number): number {
  if (units < 20) return units;
  const step = units < 200 ? 10 : units < 2000 ? 50 : 500;
  return Math.round(units / step) * step;
}
