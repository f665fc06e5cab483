import type { Problem } from '../problem.ts';
import { field, has, problemAt, rows, textAt, type Unchecked } from '../unchecked.ts';
import type { Check } from './check.ts';

/** A statement rests on evidence or says that it does not; evidence is a quote or a locator; hedges and readings are words of the quote. */
export const grounds: Check = (map) =>
  rows(map, 'claims').flatMap((claim) => {
    const evidence = rows(claim, 'evidence');
    return [
      ...unsourced(claim, evidence.length),
      ...hedged(claim, evidence),
      ...evidence.flatMap(quoteOrLocator),
    ];
  });

function unsourced(claim: Unchecked, pieces: number): readonly Problem[] {
  const isMarked = field(claim, 'unsourced').value === true;
  if (typeof claim.value !== 'object' || claim.value === null || isMarked === (pieces === 0)) return [];
  return isMarked
    ? [
        problemAt(
          field(claim, 'unsourced'),
          'The statement has evidence but is marked unsourced. Remove one or the other.',
        ),
      ]
    : [
        problemAt(
          claim,
          'The statement has no evidence. Add a quote or a locator, or mark it "unsourced": true.',
        ),
      ];
}

function hedged(claim: Unchecked, evidence: readonly Unchecked[]): readonly Problem[] {
  const hedge = textAt(claim, 'hedge');
  if (hedge === undefined || evidence.some((piece) => partsOf(piece).some((part) => part.includes(hedge))))
    return [];
  return [
    problemAt(
      field(claim, 'hedge'),
      'These words are not in the quote. Copy the cautious words letter for letter.',
    ),
  ];
}

const OF_A_QUOTE = ['prefix', 'suffix', 'at', 'then', 'reads'];

function quoteOrLocator(evidence: Unchecked): readonly Problem[] {
  if (typeof evidence.value !== 'object' || evidence.value === null) return [];
  const isQuote = has(evidence, 'exact');
  const isLocator = has(evidence, 'locator');
  if (isQuote && isLocator)
    return [
      problemAt(
        evidence,
        'This evidence has both a quote and a locator. Keep one, or make two pieces of evidence.',
      ),
    ];
  if (!isQuote && !isLocator)
    return [
      problemAt(
        evidence,
        'This evidence has neither a quote nor a locator. Add "exact" with the words, or "locator" with a page.',
      ),
    ];
  if (isQuote) return readInQuote(evidence);
  return OF_A_QUOTE.filter((key) => has(evidence, key)).map((key) =>
    problemAt(
      field(evidence, key),
      `"${key}" belongs to a quote, but this is a locator. Remove it, or add the quote.`,
    ),
  );
}

function readInQuote(evidence: Unchecked): readonly Problem[] {
  const parts = partsOf(evidence);
  return rows(evidence, 'reads').flatMap((reading) => {
    const words = textAt(reading, 'exact');
    if (words === undefined || parts.some((part) => part.includes(words))) return [];
    return [
      problemAt(
        field(reading, 'exact'),
        'These words are not in the quote. Copy the words that were read letter for letter.',
      ),
    ];
  });
}

/** The words of a quote, part by part. */
export function partsOf(evidence: Unchecked): readonly string[] {
  return [evidence, ...rows(evidence, 'then')].flatMap((part) => textAt(part, 'exact') ?? []);
}
