import type { Look } from '../model/look.ts';
import type { FirstMessages } from './messages.ts';

/** How a line is stated: its name, its word in counts, and what it means. */
export interface LookWords {
  readonly label: string;
  readonly count: string;
  readonly definition: string;
}

/** The words of a look, as legend, labels and accessible names say them. */
export function lookWords(look: Look, messages: FirstMessages): LookWords {
  return messages.looks[look];
}
