import type { Graph } from '../model/graph.ts';
import type { ClaimId } from '../model/ids.ts';
import type { Problem } from '../model/problem.ts';
import { quoteParts } from '../model/quotation.ts';
import type { Evidence, Span } from '../model/quote.schema.ts';
import { placeAt, problemAt, unchecked, type Path } from '../model/unchecked.ts';
import { checkQuote, standsAfter, standsBefore, type QuoteCheck } from './check-quote.ts';

/** The quotes of a map held against the texts that are here. */
export interface Verified {
  /** One check a piece of evidence, by claim; null for a locator. */
  readonly checks: ReadonlyMap<ClaimId, readonly (QuoteCheck | null)[]>;
  /** What is wrong with quotes whose text is here, each at its place in the map's file. */
  readonly problems: readonly Problem[];
}

/** Checks every quote of a map whose source's raw text is given, by source id. */
export function verifyGraph({ map }: Graph, texts: ReadonlyMap<string, string>): Verified {
  const top = unchecked(map);
  const problems: Problem[] = [];
  const checks = new Map<ClaimId, readonly (QuoteCheck | null)[]>();
  map.claims.forEach((claim, c) => {
    const checked = claim.evidence.map((evidence, e) => {
      const text = texts.get(evidence.source) ?? null;
      const check = checkQuote(evidence, text);
      for (const { path, message } of faultsOf(evidence, check, text))
        problems.push(problemAt(placeAt(top, ['claims', c, 'evidence', e, ...path]), message));
      return check;
    });
    checks.set(claim.id, checked);
  });
  return { checks, problems };
}

interface Fault {
  readonly path: Path;
  readonly message: string;
}

function faultsOf(evidence: Evidence, check: QuoteCheck | null, text: string | null): readonly Fault[] {
  const atWords = (message: string) => [{ path: ['exact'], message }];
  switch (check?.result) {
    case undefined:
    case 'no-text':
      return [];
    case 'found':
      return [...misplaced(evidence, check.parts), ...misquotedContext(evidence, check.at, text ?? '')];
    case 'several': {
      const places = check.places.slice(0, 5).map(spanWords).join(', ');
      return atWords(
        `These words stand at ${String(check.places.length)} places (${places}). Say which is meant by "prefix" or "suffix".`,
      );
    }
    case 'differs': {
      const told = check.difference
        .slice(0, 3)
        .map(({ quote, text: raw }) => `${shown(raw)} where the quote has ${shown(quote)}`);
      return atWords(
        `At ${spanWords(check.at)} the text has ${told.join(', and ')}. Copy the words letter for letter.`,
      );
    }
    case 'not-found':
      return atWords(
        `These words do not stand in the text${inOrder(evidence)}. ${nearestWords(check.nearest)}`,
      );
    default:
      return check satisfies never;
  }
}

const inOrder = ({ then = [] }: Evidence) => (then.length > 0 ? ' in this order' : '');

function nearestWords(nearest: Extract<QuoteCheck, { result: 'not-found' }>['nearest']): string {
  if (!nearest) return 'Nothing in it comes near. Copy them letter for letter, or mend the source.';
  return `The nearest place is ${spanWords(nearest.at)}: ${shown(nearest.text)}. Copy the words letter for letter.`;
}

function misplaced(evidence: Evidence, found: readonly Span[]): readonly Fault[] {
  return quoteParts(evidence).flatMap(({ at }, index) => {
    const place = found[index];
    if (!at || !place || (at.start === place.start && at.end === place.end)) return [];
    const path = index === 0 ? ['at'] : ['then', index - 1, 'at'];
    return [
      {
        path,
        message: `The words stand at ${spanWords(place)}, and not at ${spanWords(at)}. Mend the offsets.`,
      },
    ];
  });
}

function misquotedContext(
  { prefix, suffix }: Evidence,
  { start, end }: Span,
  text: string,
): readonly Fault[] {
  const fault = (key: string, side: string) => ({
    path: [key],
    message: `The ${key} does not stand just ${side} the words at ${spanWords({ start, end })}. Mend it, or leave it out where the words occur once.`,
  });
  return [
    ...(prefix !== undefined && !standsBefore(text.slice(0, start), prefix)
      ? [fault('prefix', 'before')]
      : []),
    ...(suffix !== undefined && !standsAfter(text.slice(end), suffix) ? [fault('suffix', 'after')] : []),
  ];
}

const spanWords = ({ start, end }: Span) => `${String(start)}–${String(end)}`;

// White space that is not a plain space would not be seen, so it is written out.
function shown(text: string): string {
  const clipped = text.length > 120 ? `${text.slice(0, 120)}…` : text;
  const visible = clipped.replace(
    /[^\S ]|\u00ad/g,
    (mark) => `[U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );
  return visible === '' ? 'nothing' : `“${visible}”`;
}
