import { plural } from './grammar.ts';

/** The keys and what they do. */
export const help = {
  title: 'Keys',
  close: 'Close',
  intro: 'Everything works without a mouse.',
  letters: 'Keys of a single letter or sign (/ ? n p [ ])',
  rows: [
    { keys: ['Tab'], does: 'next part of the page; the map is one stop' },
    { keys: ['←', '↑', '→', '↓'], does: 'along the lines of the actor in focus' },
    { keys: ['Enter'], does: 'open the evidence of the line, or the profile of the actor' },
    { keys: ['Escape'], does: 'one step back' },
    { keys: ['/'], does: 'search' },
    { keys: ['→'], does: 'on a row of the legend: only this, then what counts' },
    { keys: ['n', 'p'], does: 'next and previous passage, in the text; with the focus on the map ] and [' },
    { keys: ['Ctrl', 'Z'], does: 'undo the last change of the view' },
    { keys: ['+', '-', '0'], does: 'zoom in, out, show all' },
    { keys: ['?'], does: 'these keys' },
  ],
};

/** What went wrong, and what to do. */
export const errors = {
  title: 'The map could not be shown',
  notLoaded: (address: string): string =>
    `The map file ${address} could not be loaded. Check the connection and try again.`,
  notRead: (address: string): string =>
    `The map file ${address} is damaged or of another version. Load the page anew; if that does not help, tell whoever publishes this map.`,
  problems: (count: number): string => `The map file has ${plural(count, 'problem')}:`,
  unexpected:
    'Something in this page broke. What you had selected stands in the address: load the page anew.',
  retry: 'Try again',
  listInstead: 'The list below needs no map file.',
  noScript: 'This page shows the list of all relations. With JavaScript on, it also shows the map.',
};
