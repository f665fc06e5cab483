import { plural } from './grammar.ts';

/** What leads to the keys. */
export const help = {
  title: 'Keys',
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
