import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkQuote } from '../../../src/core/evidence/check-quote.ts';
import { findQuote } from '../../../src/core/evidence/find-quote.ts';
import { normalForm } from '../../../src/core/evidence/normal-form.ts';
import { fold } from '../../../src/core/model/fold.ts';
import { Evidence } from '../../../src/core/model/quote.schema.ts';
import { VISIBLE } from '../../../src/core/model/visible-text.ts';

/** What is hard about texts, often enough for every two to meet. */
const HARD = [
  ...[
    'a',
    'b',
    'A',
    '1',
    '.',
    ' ',
    ' ',
    '\n',
    '\r\n',
    '\t',
    '\u00a0',
    '\u2009',
    '\u202f',
    '\u3000',
    '\u0085',
  ],
  ...['’', "'", '“', '«', '–', '—', '-', '\u2011', '−', '…'],
  ...[
    '\u00ad',
    '\u200b',
    '\u200c',
    '\u200d',
    '\u2060',
    '\ufeff',
    '\u200e',
    '\u202b',
    '\u202c',
    '\u2067',
    '\u2069',
  ],
  ...['ﬁ', 'ﬀ', 'ﬄ', 'ﬅ', 'ĳ'],
  ...['é', 'e\u0301', 'e\u0323\u0301', 'e\u0301\u0323', '\u0301', '\u034f', 'Å', '\u212b', 'ö\u0323'],
  ...['한', '\u1112\u1161\u11ab', '하\u11ab', '\u1112', '\u1161', '\u11ab'],
  ...['😀', '👩\u200d🚀', '❤\ufe0f', '𝒜', '\u{2f800}', '🇷🇺'],
  ...['שׁ', 'ש\u05c1', 'ש\u05bc\u05c1', 'ש\u05c1\u05bc', 'لله', 'لا', 'مُ', 'کت\u200cاب', 'क\u094d\u0937', 'क़'],
];
const letters = fc.oneof(
  fc.string({ unit: fc.constantFrom(...HARD), maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const long = fc.array(letters, { maxLength: 80 }).map((pieces) => pieces.join('x'));
/** A text, and a stretch of it at whole code points. */
const cut = fc.tuple(letters, fc.nat(), fc.nat()).map(([text, a, b]) => {
  const offsets = [0];
  for (const sign of text) offsets.push(offsets.at(-1)! + sign.length);
  const [one, other] = [offsets[a % offsets.length]!, offsets[b % offsets.length]!];
  return { text, start: Math.min(one, other), end: Math.max(one, other) };
});

describe('the normal form', () => {
  it('is that of the whole text, unit for unit', () => {
    fc.assert(fc.property(letters, (text) => void expect(normalForm(text).text).toBe(fold(text))));
    fc.assert(
      fc.property(long, (text) => void expect(normalForm(text).text).toBe(fold(text))),
      { numRuns: 50 },
    );
  });

  it('of a normal form is itself', () => {
    fc.assert(fc.property(letters, (text) => void expect(fold(fold(text))).toBe(fold(text))));
  });

  it('leads back to raw places in the order of the text, side by side', () => {
    fc.assert(
      fc.property(long, (raw) => {
        const { text, rawSpan } = normalForm(raw);
        let before = { start: 0, end: 0 };
        for (let unit = 0; unit < text.length; unit++) {
          const span = rawSpan({ start: unit, end: unit + 1 });
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.start === before.start || span.start >= before.end).toBe(true);
          before = span;
        }
        expect(before.end).toBeLessThanOrEqual(raw.length);
      }),
      { numRuns: 50 },
    );
  });

  it('leads back to raw words that have the very normal form', () => {
    fc.assert(
      fc.property(letters, fc.nat(), fc.nat(), (raw, a, b) => {
        const { text, rawSpan } = normalForm(raw);
        const [one, other] = [a % (text.length + 1), b % (text.length + 1)];
        const [start, end] = [Math.min(one, other), Math.max(one, other)];
        if (start === end) return;
        const span = rawSpan({ start, end });
        expect(fold(raw.slice(span.start, span.end))).toContain(text.slice(start, end));
      }),
    );
  });

  it('knows where each raw offset went', () => {
    fc.assert(
      fc.property(letters, (raw) => {
        const { text, rawSpan, offsetOf } = normalForm(raw);
        for (let unit = 0; unit < text.length; unit++) {
          const { start, end } = rawSpan({ start: unit, end: unit + 1 });
          expect(offsetOf(start)).toBeLessThanOrEqual(unit);
          expect(offsetOf(end)).toBeGreaterThan(unit);
        }
        expect(offsetOf(raw.length)).toBe(text.length);
      }),
    );
  });

  it.each([
    ['no-break and thin spaces, and runs of white space', 'a\u00a0b \u2009\n\t c', 'a b c'],
    ['curly quotes and dashes', '‘a’ “b” – — ‑ −', `'a' "b" - - - -`],
    ['ligatures', 'eﬃcient ﬁrst ﬂood oﬀ ﬆ', 'efficient first flood off st'],
    [
      'soft hyphens, zero-width characters and bidi controls',
      'a\u00adb\u200bc\u202ed\u2069e\ufefff',
      'abcdef',
    ],
    ['letters with their marks', 'e\u0301 \u212b', 'é Å'],
    ['a mark behind what is dropped', 'e\u200b\u0301', 'é'],
    ['a soft hyphen at the end of a line, which is a hyphen', 'coun\u00ad\nter', 'coun- ter'],
  ])('folds %s', (_, raw, folded) => {
    expect(fold(raw)).toBe(folded);
  });

  it('keeps capitals, and signs that are not typesetting', () => {
    expect(fold('Taliban «x» … ß ½ １')).toBe('Taliban «x» … ß ½ １');
  });
});

describe('a quote cut from any text at whole code points', () => {
  it('is found at its place, or at several of which this is one', () => {
    fc.assert(
      fc.property(cut, ({ text, start, end }) => {
        const exact = text.slice(start, end);
        if (!VISIBLE.test(exact)) return;
        const check = checkQuote(Evidence.parse({ source: 's', exact }), text);
        if (check?.result === 'several') expect(check.places).toContainEqual({ start, end });
        else expect(check).toEqual({ result: 'found', at: { start, end }, parts: [{ start, end }] });
      }),
      { numRuns: 400 },
    );
  });

  it('is found at its very place where the words around are given, or the offsets', () => {
    fc.assert(
      fc.property(cut, ({ text, start, end }) => {
        const exact = text.slice(start, end);
        if (!VISIBLE.test(exact)) return;
        const at = { start, end };
        const context = { prefix: text.slice(0, start), suffix: text.slice(end) };
        const evidence = Evidence.parse({ source: 's', exact, at, ...context });
        expect(checkQuote(evidence, text)).toEqual({ result: 'found', at, parts: [at] });
      }),
    );
  });

  it('never splits a surrogate pair, whatever the quote', () => {
    const isSplit = (text: string, offset: number) =>
      /^[\ud800-\udbff]$/.test(text.charAt(offset - 1)) && /^[\udc00-\udfff]$/.test(text.charAt(offset));
    const halves = fc.string({
      unit: fc.constantFrom('😀', '\ud83d', '\ude00', 'a', ' ', '\n'),
      maxLength: 12,
    });
    fc.assert(
      fc.property(halves, halves, (text, words) => {
        for (const { start, end } of findQuote(text, words)?.places ?? [])
          expect([isSplit(text, start), isSplit(text, end)]).toEqual([false, false]);
      }),
    );
    expect(findQuote('😀', '\ude00')).toBeNull();
  });

  it('is found after it was typed plainly', () => {
    fc.assert(
      fc.property(letters, (text) => {
        const plain = fold(text);
        if (plain === '') return;
        expect(findQuote(text, plain)?.places.length).toBeGreaterThan(0);
      }),
    );
  });
});
