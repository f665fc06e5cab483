import { parseEdtf } from '../../model/edtf-date.ts';
import type { FirstMessages } from '../messages.ts';

/** A date or interval with its preposition: "in August 2021", "since about December 2016", "from 1990 to 2009". */
export function whenWords(edtf: string, messages: FirstMessages): string {
  const date = parseEdtf(edtf);
  return date ? messages.dates.when(date) : messages.dates.unread(edtf);
}

/** The year that a document treats as the present; null if its date has no single year. */
export function yearOfDocument(edtf: string): number | null {
  const date = parseEdtf(edtf);
  return date?.kind === 'date' && date.span === 1 ? date.year : null;
}

/** The same as `whenWords`, without the year if it is the document's: "on 24 August". */
export function whenInDocument(edtf: string, year: number | null, messages: FirstMessages): string {
  const date = parseEdtf(edtf);
  return date ? messages.dates.when(date, year) : messages.dates.unread(edtf);
}

/** A date alone: "September 2021", "about December 2016". */
export function dateWords(edtf: string, messages: FirstMessages): string {
  const date = parseEdtf(edtf);
  return date ? messages.dates.bare(date) : edtf;
}

/** The date that a map or source treats as the present, for "as of …": "September 2021". */
export function asOfWords(edtf: string, messages: FirstMessages): string {
  const date = parseEdtf(edtf);
  return date ? messages.dates.asOf(date) : edtf;
}

/** The same at the start of a sentence: "in September 2021". */
export function inAsOfWords(edtf: string, messages: FirstMessages): string {
  const date = parseEdtf(edtf);
  return date ? messages.dates.inAsOf(date) : messages.dates.unread(edtf);
}

/** Years alone, for a line on the map: "1990–2009", "since 2015", or, for a span within which it was so, "1990s–2000s"; '' if none is known. */
export function yearWords(edtf: string, isWithin: boolean, messages: FirstMessages): string {
  const date = parseEdtf(edtf);
  return date ? messages.dates.years(date, isWithin) : '';
}
