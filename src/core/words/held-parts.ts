import { quoteParts } from '../model/quotation.ts';
import type { Claim } from '../model/claim.schema.ts';
import { parseEdtf, type EdtfDate, type EdtfEnd, type EdtfInterval } from '../model/edtf-date.ts';
import type { Graph } from '../model/graph.ts';
import { speaksAsMap } from './actor-words.ts';
import type { HeldParts } from './claim-parts.ts';
import type { FirstMessages } from './messages.ts';
import { sourcesOf } from './speakers-words.ts';
import { yearOfDocument } from './when-words.ts';

/** When a statement held, for its sentence: the source's words first, and never a year that nobody wrote. */
export function heldParts(graph: Graph, claim: Claim, messages: FirstMessages): HeldParts | null {
  const { held, heldAs, heldAsStated, speakers } = claim;
  // Said of the very time at which it was said: the speaker's date says it.
  if (held !== undefined && speakers[0]?.said === held) return null;
  const date = held === undefined ? null : parseEdtf(held);
  const goesOn = date?.kind === 'interval' && date.to === 'open';
  const isWithin = heldAs === 'within';
  if (heldAsStated !== undefined) {
    // "since 2015" can be woven in; "this summer" counts from the day of writing.
    const isQuoted = !speaksAsMap(graph) || !/\p{N}/u.test(heldAsStated);
    return { words: heldAsStated, isQuoted, isWithin, goesOn };
  }
  if (date === null) return null;
  const yearOfSource = yearOfDocument(sourcesOf(graph, [claim])[0]?.asOf ?? graph.map.asOf);
  const quoted = claim.evidence
    .flatMap(quoteParts)
    .map(({ exact }) => exact)
    .join(' ');
  const isWritten = (end: EdtfDate) => end.year === yearOfSource || quoted.includes(String(end.year));
  if (!endsOf(date).every(isWritten)) return null;
  return { words: messages.dates.when(date, yearOfSource), isQuoted: false, isWithin, goesOn };
}

function endsOf(date: EdtfDate | EdtfInterval): readonly EdtfDate[] {
  if (date.kind === 'date') return [date];
  return [date.from, date.to].filter((end: EdtfEnd) => typeof end !== 'string');
}
