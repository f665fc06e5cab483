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
  noSources: 'No statement in this map names a source.',
  sections: 'Sections',
  sectionShare: (share: number): string =>
    share === 0 ? 'no statements' : `${percent(share)} covered by statements`,
  marks: 'Marks',
  key: 'How passages are marked',
  /** Words to show a mark on. */
  sample: 'words',
  coverage: (share: number): string => `Statements cover ${percent(share)} of this text`,
  longestGap: (units: number, section: string | undefined): string =>
    section === undefined
      ? `the longest gap is ${plural(units, 'character')}`
      : `the longest gap is ${plural(units, 'character')}, in the section “${section}”`,
  noGap: 'there are no gaps',
  gap: (units: number): string => `About ${plural(roughly(units), 'character')} without a statement`,
  hidden: (count: number): string =>
    count === 1
      ? 'The filters hide all statements in 1 passage; it has a thin grey line.'
      : `The filters hide all statements in ${String(count)} passages; they have a thin grey line.`,
  hiddenQuotes: (count: number): string =>
    count === 1
      ? 'The filters hide all statements in 1 quote; it is grey.'
      : `The filters hide all statements in ${String(count)} quotes; they are grey.`,
  markedBy: {
    speaker: 'The colour shows who says so; the line shows how it is stated.',
    /** Where a system forces its own colours. */
    fewHues:
      'Your system’s colours leave three: one for the author, one for the six who say most, and one for everyone else.',
    sign: 'The colour shows for or against; the line shows how it is stated.',
    lanes: 'Several lines under the same words: several statements rest on them.',
    cautious: 'Cautious wording',
    hidden: 'All its statements are hidden by the filters',
    current: 'The passage in view; its lines are highlighted on the map',
    chosen: 'Passages for the selection',
    noActor: 'Statements without a second actor have no line on the map; they are marked here too.',
    looks: (labels: readonly string[]): string => labels.join(' · '),
  },
  unplaced: {
    heading: (count: number): string => `Not placed in this text: ${plural(count, 'passage')}`,
    headingCoded: (count: number): string => `Not placed: ${plural(count, 'passage')}`,
    several: (places: number): string =>
      `These words appear in ${String(places)} places, and nothing shows which one is meant.`,
    'not-found': 'These words are not in this copy.',
    nearest: (words: string): string => `The closest match reads: “${words}”.`,
    toNearest: 'Show the closest match',
    toPlace: (number: number): string => `Show place ${String(number)}`,
    'no-offsets': 'The map does not say where these words are.',
    locator: 'No words are quoted here, only a place in the source.',
  },
  /** Where the reader is. */
  place: (index: number, count: number, section: string | undefined): string =>
    `Passage ${String(index)} of ${String(count)}${section === undefined ? '' : ` · ${section}`}`,
  placeIn: (index: number, count: number, what: string): string =>
    `${String(index)} of ${String(count)} on ${what}`,
  nowhere: 'No passage in view.',
  outside: (count: number, what: string): string =>
    `${plural(count, 'passage')} on ${what}; this is none of them`,
  next: 'Next passage',
  previous: 'Previous passage',
  foot: 'Statements in this passage',
  fold: 'Hide the statements',
  unfold: 'Show the statements',
  overlapping: (count: number): string =>
    count === 1 ? 'Another passage shares these words' : `${String(count)} other passages share these words`,
  hiddenStatement: 'hidden by the filters',
  announced: (place: string, quote: string): string => `${place}: ${quote}`,
  announcedSection: (title: string, place: string): string => `Section “${title}”. ${place}`,
  announcedStatement: (sentence: string): string => `Selected: ${sentence}`,
  /** A passage as a button that shows its statements. */
  passage: (number: number): string => `Passage ${String(number)}`,
  passagesHere: (count: number): string => `${plural(count, 'passage')} in this paragraph`,
  passageBegins: (place: string, quote: string, statements: readonly string[]): string =>
    `${place}: “${beginning(quote)}”. ${statements.join('; ')}`,
  ofSign: (sign: string, look: string): string => `${sign}, ${look}`,
  coded: (count: number): string =>
    `The text is not available. Here ${count === 1 ? 'is' : 'are'} ${plural(count, 'quote')} from it, in the order of the text.`,
};

// Enough to tell it apart from the other passages of its paragraph, which is read out just before.
function beginning(quote: string): string {
  const words = quote.split(/\s+/);
  return words.length > 10 ? `${words.slice(0, 8).join(' ')} …` : words.join(' ');
}

// Readers need a rough idea of a gap, not a measurement.
function roughly(units: number): number {
  if (units < 20) return units;
  const step = units < 200 ? 10 : units < 2000 ? 50 : 500;
  return Math.round(units / step) * step;
}
