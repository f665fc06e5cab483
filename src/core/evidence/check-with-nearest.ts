import type { Evidence } from '../model/quote.schema.ts';
import { checkQuote, type QuoteCheck } from './check-quote.ts';
import { nearestPlace } from './nearest-place.ts';
import type { PreparedText } from './prepare-text.ts';

/** Checks a quote as `checkQuote` does, and looks for the closest match if it is not found: slower, so only where it is shown. */
export function checkWithNearest(evidence: Evidence, text: string | PreparedText | null): QuoteCheck | null {
  const check = checkQuote(evidence, text);
  if (check?.result !== 'not-found' || text === null) return check;
  return { result: 'not-found', nearest: nearestPlace(evidence, text) };
}
