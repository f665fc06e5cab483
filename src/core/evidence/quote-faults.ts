import { quoteParts } from '../model/quotation.ts';
import type { Evidence, Span } from '../model/quote.schema.ts';
import type { Path } from '../model/unchecked.ts';
import type { QuoteCheck } from './check-quote.ts';
import { changesIn, type Difference } from './difference.ts';
import type { NearPlace } from './nearest-place.ts';
import type { PreparedText } from './prepare-text.ts';
import { contextOf, suffixFits, prefixFits } from './quote-context.ts';
import { writtenOut } from './written-out.ts';

/** What is wrong with a piece of evidence, at its place within it. */
export interface QuoteFault {
  readonly path: Path;
  readonly message: string;
}

const MAX_CHANGES = 3;
const MAX_PLACES = 5;
const MAX_LENGTH = 160;

/** What is wrong with a quote that was checked against a text, in sentences that say how to fix it; nothing without a text. */
export function quoteFaults(
  evidence: Evidence,
  check: QuoteCheck | null,
  text: PreparedText | null,
): readonly QuoteFault[] {
  if (!check || !text) return [];
  const atWords = (message: string) => [{ path: ['exact'], message }];
  switch (check.result) {
    case 'no-text':
      return [];
    case 'found':
      return [...misplaced(evidence, check.parts), ...misquotedContext(evidence, check.at, text)];
    case 'several': {
      const places = check.places.slice(0, MAX_PLACES).map(spanWords).join(', ');
      const more = check.places.length > MAX_PLACES ? ', …' : '';
      return atWords(
        `These words occur in ${String(check.places.length)} places (${places}${more}). Add "prefix" or "suffix" to say which is meant.`,
      );
    }
    case 'differs':
      return atWords(
        `At ${spanWords(check.at)} the text has ${changeWords(check.differences.flat())}. Copy the words letter for letter.`,
      );
    case 'not-found': {
      const { nearest: near = null } = check;
      const path = near && near.part > 0 ? ['then', near.part - 1, 'exact'] : ['exact'];
      return [{ path, message: nearWords(near) }];
    }
    default:
      return check satisfies never;
  }
}

function nearWords(near: NearPlace | null): string {
  const lost = 'These words are not in the text.';
  if (!near)
    return `${lost} Nothing in the text is close. Copy the words letter for letter, or correct the source.`;
  const place = `${spanWords(near.at)}: ${shown(near.text)}`;
  const changes = changeWords(near.difference);
  if (changes !== '')
    return `${lost} The closest match is at ${place}. It has ${changes}. Copy the words letter for letter.`;
  return `These words occur only before the first part of the quote, at ${place}. Put the parts in the order of the text.`;
}

function changeWords(difference: Difference): string {
  const changes = changesIn(difference);
  const listed = changes
    .slice(0, MAX_CHANGES)
    .map(({ quote, text }) => `${shown(text)} where the quote has ${shown(quote)}`);
  const more = changes.length - listed.length;
  return [...listed, ...(more > 0 ? [`${String(more)} more differences`] : [])].join(', and ');
}

function misplaced(evidence: Evidence, found: readonly Span[]): readonly QuoteFault[] {
  return quoteParts(evidence).flatMap(({ at }, index) => {
    const place = found[index];
    if (!at || !place || (at.start === place.start && at.end === place.end)) return [];
    const path = index === 0 ? ['at'] : ['then', index - 1, 'at'];
    return [
      {
        path,
        message: `The words are at ${spanWords(place)}, not at ${spanWords(at)}. Correct the offsets.`,
      },
    ];
  });
}

function misquotedContext(evidence: Evidence, at: Span, text: PreparedText): readonly QuoteFault[] {
  const context = contextOf(evidence);
  if (!context) return [];
  const fault = (key: string, side: string) => ({
    path: [key],
    message: `The ${key} is not directly ${side} the words at ${spanWords(at)}. Correct it, or leave it out if the words occur only once.`,
  });
  return [
    ...(prefixFits(text, context, at) ? [] : [fault('prefix', 'before')]),
    ...(suffixFits(text, context, at) ? [] : [fault('suffix', 'after')]),
  ];
}

const spanWords = ({ start, end }: Span) => `${String(start)}–${String(end)}`;

function shown(text: string): string {
  if (text === '') return 'nothing';
  return `“${writtenOut(text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text)}”`;
}
