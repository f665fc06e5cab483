import type { Evidence } from '../model/quote.schema.ts';
import type { QuoteCheck } from './check-quote.ts';
import { checkWithNearest } from './check-with-nearest.ts';
import { prepareText } from './prepare-text.ts';

/** Checks every quote against one text, by passage key, with the closest match for those not found; `done` receives the share done so far, from 0 to 1. */
export function checkSource(
  quotes: readonly { readonly key: string; readonly evidence: Evidence }[],
  text: string,
  done: (share: number) => void = () => undefined,
): ReadonlyMap<string, QuoteCheck> {
  const checks = new Map<string, QuoteCheck>();
  const prepared = prepareText(text);
  for (const [index, { key, evidence }] of quotes.entries()) {
    const check = checkWithNearest(evidence, prepared);
    if (check) checks.set(key, check);
    done((index + 1) / quotes.length);
  }
  return checks;
}
