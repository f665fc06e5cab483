import type { Span } from '../model/quote.schema.ts';
import { normalForm } from './normal-form.ts';

/** What a quote has, and what the text has in its place; both raw. */
export interface Difference {
  readonly quote: string;
  readonly text: string;
}

/** How a quote and a stretch of text differ that have the same normal form; neighbouring differences are told as one. */
export function differencesIn(quote: string, text: string): readonly Difference[] {
  const [one, other] = [normalForm(quote), normalForm(text)];
  const differences: Difference[] = [];
  let last = -2;
  for (let unit = 0; unit < one.text.length; unit++) {
    const [mine, theirs] = [slice(quote, one.rawSpan, unit), slice(text, other.rawSpan, unit)];
    if (mine === theirs) continue;
    const before = last === unit - 1 ? differences.pop() : undefined;
    differences.push({ quote: (before?.quote ?? '') + mine, text: (before?.text ?? '') + theirs });
    last = unit;
  }
  return differences;
}

// With what was dropped since the unit before, so that a soft hyphen shows as a difference.
function slice(raw: string, rawSpan: (span: Span) => Span, unit: number): string {
  const { end } = rawSpan({ start: unit, end: unit + 1 });
  return raw.slice(unit === 0 ? 0 : rawSpan({ start: unit - 1, end: unit }).end, end);
}
