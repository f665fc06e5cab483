import type { Chance } from './chance.ts';

const THINGS = [
  'salt',
  'rope',
  'maps of the fords',
  'lamp oil',
  'the ferry tolls',
  'grain for the winter',
  'the harbour bells',
  'boats without crews',
  'a treaty nobody has read',
  'the survey of the marshes',
  'timber',
  'the names of envoys',
  'signal fires',
  'old debts',
  'the toll bridge',
  'seed and tools',
];
const PLACES = [
  'in the northern fens',
  'beyond the third lock',
  'along the chalk road',
  'on the outer islands',
  'at the salt pans',
  'near the broken dam',
  'in the high pastures',
  'under the old wall',
];
const CONDITIONS = [
  'if the harvest fails',
  'if the lock is closed',
  'unless the tolls fall',
  'should the envoys return',
  'if the dam breaks',
];
const LEADS = [
  'It is written here that',
  'The keeper of the lamps notes that',
  'By the entry of that week,',
  'Nobody at the quay disputed that',
  'The third page has it that',
  'In the same hand it says that',
  'Between two lists of ships one reads that',
];
const TAILS = [
  'and the page is signed twice',
  'though the ink has run',
  'as the ferrymen like to repeat',
  'and nothing more is said of it',
  'which the next entry passes over',
  'and a drawing of a heron stands beside it',
];
const BETWEEN = [
  'The rest of the page lists tides, prices and the weather at the outer light.',
  'What follows is a long column of cargo that concerns nobody here.',
  'Rain fell for nine days, and the entry says little else worth keeping.',
  'A different hand has added the price of rope and of two kinds of salt.',
  'The lower half of the sheet is blank but for the mark of a cup.',
  'It was market day, and most of what was heard was about fish.',
];
const UNNAMED = ['an envoy', 'two ferrymen', 'a clerk who asked not to be named', 'a neighbour'];
const NAMED = ['the Evening Ledger', 'the almanac', 'the harbour wireless'];
const NOT_ACTORS = ['the spread of rumours', 'free passage', 'the old calendar', 'a common currency'];
const NOTES = [
  'The end is carried over from the sentence before.',
  'The words leave open who pays.',
  'Read with the entry of the week before.',
  'Coded as said, though another page has it otherwise.',
];

/** Draws of words that say nothing about the real world; each may be drawn any number of times. */
export const inventedWords = {
  thing: (chance: Chance) => chance.oneOf(THINGS),
  place: (chance: Chance) => chance.oneOf(PLACES),
  condition: (chance: Chance) => chance.oneOf(CONDITIONS),
  lead: (chance: Chance) => chance.oneOf(LEADS),
  tail: (chance: Chance) => chance.oneOf(TAILS),
  between: (chance: Chance) => chance.oneOf(BETWEEN),
  unnamed: (chance: Chance) => chance.oneOf(UNNAMED),
  named: (chance: Chance) => chance.oneOf(NAMED),
  notActor: (chance: Chance) => chance.oneOf(NOT_ACTORS),
  note: (chance: Chance) => chance.oneOf(NOTES),
} as const;
