import { plural } from './grammar.ts';

/** Opens the list of keys. */
export const help = {
  title: 'Keys',
};

/** What went wrong, and what to do. */
export const errors = {
  title: 'The map could not be shown',
  notLoaded: (address: string): string =>
    `The map file ${address} could not be loaded. Check the connection and try again.`,
  notRead: (address: string): string =>
    `The map file ${address} is damaged, or is from another version. Reload the page. If that does not help, contact the publisher of this map.`,
  problems: (count: number): string => `The map file has ${plural(count, 'problem')}:`,
  unexpected: 'Something on this page went wrong. Your selection is kept in the address: reload the page.',
  retry: 'Try again',
  listInstead: 'The list below does not need the map file.',
  noScript: 'This page lists all relations. With JavaScript turned on, it also shows the map.',
};
