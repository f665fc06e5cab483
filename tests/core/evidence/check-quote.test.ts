import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkQuote } from '../../../src/core/evidence/check-quote.ts';
import { findQuote } from '../../../src/core/evidence/find-quote.ts';
import { normalForm } from '../../../src/core/evidence/normal-form.ts';
import { fold } from '../../../src/core/model/fold.ts';
import { Evidence } from '../../../src/core/model/quote.schema.ts';

const TEXT =
  'Russia officially considers the Taliban’s\u00a0men terrorists. Russia shares intelligence. In 2016 Russia shares intelligence – since then, too.';

const check = (fields: object, text: string | null = TEXT) =>
  checkQuote(Evidence.parse({ source: 'report', ...fields }), text);
const at = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};

describe('the quote check', () => {
  it('finds words that stand once, word for word', () => {
    expect(check({ exact: 'officially considers' })).toMatchObject({
      result: 'found',
      at: at('officially considers'),
    });
  });

  it('says so where the text is not here, and nothing of a locator', () => {
    expect(check({ exact: 'Russia' }, null)).toEqual({ result: 'no-text' });
    expect(check({ locator: 'p. 3' })).toBeNull();
  });

  it('does not choose between several places', () => {
    const check1 = check({ exact: 'shares intelligence' });
    expect(check1).toMatchObject({ result: 'several' });
    expect(check1?.result === 'several' && check1.places).toHaveLength(2);
  });

  it.each([
    ['the words before', { prefix: 'In 2016 Russia ' }],
    ['the words before, less exactly spaced', { prefix: 'In  2016\u00a0Russia' }],
    ['the words after', { suffix: ' - since' }],
    ['the offsets', { at: at('shares intelligence', 90) }],
  ])('lets %s settle which place is meant', (_, context) => {
    expect(check({ exact: 'shares intelligence', ...context })).toMatchObject({
      result: 'found',
      at: at('shares intelligence', 90),
    });
  });

  it('lets the words around count for more than the offsets', () => {
    const wrong = { prefix: 'In 2016 Russia ', at: at('shares intelligence') };
    expect(check({ exact: 'shares intelligence', ...wrong })).toMatchObject({
      at: at('shares intelligence', 90),
    });
  });

  it('passes over what settles nothing', () => {
    expect(check({ exact: 'shares intelligence', prefix: 'Nobody ' })).toMatchObject({ result: 'several' });
    expect(check({ exact: 'officially', at: { start: 0, end: 10 } })).toMatchObject({
      result: 'found',
      at: at('officially'),
    });
  });

  it('shows the difference where only the normal form agrees', () => {
    expect(check({ exact: "the Taliban's men" })).toMatchObject({
      result: 'differs',
      at: at('the Taliban’s\u00a0men'),
      difference: [
        { quote: "'", text: '’' },
        { quote: ' ', text: '\u00a0' },
      ],
    });
    expect(check({ exact: 'shares intelligence - since' })).toMatchObject({
      difference: [{ quote: '-', text: '–' }],
    });
    expect(check({ exact: 'offi\u00adcially' })).toMatchObject({
      difference: [{ quote: '\u00adc', text: 'c' }],
    });
  });

  it('never takes other words for the quote, and names the nearest place', () => {
    const check1 = check({ exact: 'Russia officially regards the Taliban’s\u00a0men as allies' });
    expect(check1).toMatchObject({ result: 'not-found', nearest: { shared: "the taliban's men" } });
    expect(check({ exact: 'Quite another text altogether' })).toEqual({ result: 'not-found', nearest: null });
  });

  it('finds the parts of a quote with an ellipsis after one another', () => {
    const exact = 'In 2016 Russia';
    const since = { exact: 'since then' };
    expect(check({ exact, then: [since] })).toMatchObject({
      result: 'found',
      parts: [at(exact), at('since then')],
    });
    expect(check({ exact, then: [since, { exact: 'Russia' }] })).toMatchObject({ result: 'not-found' });
    expect(check({ exact: 'Russia', then: [{ exact: 'considers' }] })).toMatchObject({
      result: 'found',
      at: { start: 0 },
    });
  });

  it('puts a further part at its offsets, and else at its first place after the part before', () => {
    const then = (place?: object) => [{ exact: 'Russia', ...(place ? { at: place } : {}) }];
    const last = at('Russia', 80);
    expect(check({ exact: 'considers', then: then() })).toMatchObject({ parts: [{}, at('Russia', 10)] });
    expect(check({ exact: 'considers', then: then(last) })).toMatchObject({ parts: [{}, last] });
    expect(check({ exact: 'considers', then: then({ start: 0, end: 6 }) })).toMatchObject({
      parts: [{}, at('Russia', 10)],
    });
  });

  it('answers soon where a short part stands very often', () => {
    const long = 'a'.repeat(50_000);
    expect(check({ exact: 'a', then: [{ exact: 'a' }, { exact: 'a' }] }, long)).toMatchObject({
      result: 'several',
    });
  });
});

const letters = fc.string({
  unit: fc.constantFrom(
    'a',
    'b',
    'é',
    'e\u0301',
    ' ',
    '\u00a0',
    '\u2009',
    '\n',
    '’',
    "'",
    '“',
    '–',
    '\u00ad',
    '한',
    '\u1112\u1161\u11ab',
    '😀',
    'ö\u0323',
  ),
  maxLength: 60,
});

describe('the normal form', () => {
  it('is that of the whole text, unit for unit', () => {
    fc.assert(fc.property(letters, (text) => void expect(normalForm(text).text).toBe(fold(text))));
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => void expect(normalForm(text).text).toBe(fold(text)),
      ),
    );
  });

  it('leads back to raw places in the order of the text, side by side', () => {
    fc.assert(
      fc.property(letters, (raw) => {
        const { text, rawSpan } = normalForm(raw);
        const spans = Array.from({ length: text.length }, (_, unit) =>
          rawSpan({ start: unit, end: unit + 1 }),
        );
        spans.forEach(({ start, end }, unit) => {
          expect(end).toBeGreaterThan(start);
          const next = spans[unit + 1];
          if (next) expect(next.start === start || next.start >= end).toBe(true);
        });
      }),
    );
  });

  it('finds every stretch of every text, in its own words', () => {
    fc.assert(
      fc.property(letters, fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [
          Math.min(a % (text.length + 1), b % (text.length + 1)),
          Math.max(a % (text.length + 1), b % (text.length + 1)),
        ];
        if (start === end) return;
        const found = findQuote(text, text.slice(start, end));
        expect(found?.how).toBe('exact');
        expect(found?.places).toContainEqual({ start, end });
      }),
    );
  });

  it('finds a stretch that was typed plainly', () => {
    fc.assert(
      fc.property(letters, (text) => {
        const plain = fold(text);
        if (plain === '') return;
        expect(findQuote(text, plain)?.places.length).toBeGreaterThan(0);
      }),
    );
  });
});
