import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkWithNearest } from '../../../src/core/evidence/check-with-nearest.ts';
import { changesIn } from '../../../src/core/evidence/difference.ts';
import { nearestPlace } from '../../../src/core/evidence/nearest-place.ts';
import { Evidence } from '../../../src/core/model/quote.schema.ts';
import { VISIBLE } from '../../../src/core/model/visible-text.ts';

const TEXT =
  'Russia officially considers the Taliban’s\u00a0men terrorists. Russia shares intelligence. In 2016 Russia shares intelligence – since then, too.';

const near = (fields: object, text = TEXT) => nearestPlace(Evidence.parse({ source: 's', ...fields }), text);
const changes = (exact: string, text = TEXT) => changesIn(near({ exact }, text)?.difference ?? []);

describe('the nearest place', () => {
  it('is where the fewest units would have to change, with the raw text there', () => {
    expect(near({ exact: 'Russia officially regards the Taliban’s men as terrorists' })).toMatchObject({
      part: 0,
      at: { start: 0, end: 56 },
      text: 'Russia officially considers the Taliban’s\u00a0men terrorists',
    });
  });

  it('tells the words that differ, and of alike words the letters', () => {
    expect(changes('Russia officially regards the Taliban’s men as terrorists')).toEqual([
      { quote: 'regards', text: 'considers' },
      { quote: ' ', text: '\u00a0' },
      { quote: 'as ', text: '' },
    ]);
    expect(changes('Russia officialy considers')).toEqual([{ quote: '', text: 'l' }]);
  });

  it('ends with whole words', () => {
    expect(near({ exact: 'Russia shared intelligent' })?.text).toBe('Russia shares intelligence');
  });

  it('has no words at its ends that the quote has nothing of', () => {
    expect(near({ exact: 'areas where we align' }, 'There are areas of alignment.')).toMatchObject({
      text: 'areas of align',
    });
  });

  it('counts the units to change after the normal form', () => {
    expect(near({ exact: "officially considerz the Taliban's men" })).toMatchObject({ errors: 1 });
    expect(near({ exact: 'OFFICIALLY CONSIDERS' })).toMatchObject({
      errors: 0,
      text: 'officially considers',
    });
  });

  it('is none where nothing comes near', () => {
    expect(near({ exact: 'Quite another text altogether' })).toBeNull();
    expect(near({ exact: 'zebra' })).toBeNull();
    expect(near({ exact: 'Russia' }, '')).toBeNull();
    expect(near({ exact: '\u200b\u0301\u200b' })).toBeNull();
  });

  it('is of equal ones where the words around agree best, and else the nearest to the offsets', () => {
    const exact = 'shared intelligence';
    const second = { at: { start: TEXT.lastIndexOf('shares') } };
    expect(near({ exact })).toMatchObject({ at: { start: TEXT.indexOf('shares') } });
    expect(near({ exact, prefix: 'In 2016 Russia ' })).toMatchObject(second);
    expect(near({ exact, at: { start: 110, end: 130 } })).toMatchObject(second);
  });

  it('is where the words around stand, although much of the quote has changed', () => {
    const around = { prefix: 'In 2016 Russia ', suffix: ' intelligence – since' };
    expect(near({ exact: 'sheers', ...around })).toMatchObject({
      text: 'shares',
      at: { start: TEXT.lastIndexOf('shares') },
    });
    expect(near({ exact: 'sheers' })).toBeNull();
    const filler = Array.from({ length: 30_000 }, (_, index) => `share${index.toString(36)}`).join(' ');
    expect(near({ exact: 'sheers', ...around }, `${filler} ${TEXT}`)).toMatchObject({
      at: { start: filler.length + 1 + TEXT.lastIndexOf('shares') },
    });
  });

  it('of a quote with an ellipsis is that of the part that is lost', () => {
    const exact = 'Russia officially';
    expect(near({ exact, then: [{ exact: 'shared intelligence' }] })).toMatchObject({
      part: 1,
      text: 'shares intelligence',
      errors: 1,
    });
  });

  it('of a part that stands before its turn is where it stands', () => {
    const then = [{ exact: 'officially' }];
    const found = near({ exact: 'intelligence', then });
    expect(found).toMatchObject({ part: 1, text: 'officially', errors: 0 });
    expect(changesIn(found!.difference)).toEqual([]);
  });

  it('is looked for only where words are not found', () => {
    const check = (exact: string, text: string | null) =>
      checkWithNearest(Evidence.parse({ source: 's', exact }), text);
    expect(check('Russia', null)).toEqual({ result: 'no-text' });
    expect(check('officially', TEXT)).toMatchObject({ result: 'found' });
    expect(check('shared intelligence', TEXT)).toMatchObject({ nearest: { errors: 1 } });
    expect(check('Quite another text altogether', TEXT)).toEqual({ result: 'not-found', nearest: null });
  });

  it('is found in a long text by pieces of the quote', () => {
    const words = Array.from({ length: 40_000 }, (_, index) => `w${((index * 7919) % 39_989).toString(36)}`);
    const exact = words.slice(30_000, 30_020).join(' ');
    const text = words.join(' ');
    const start = text.indexOf(exact);
    const changed = exact.replace(/ (\S+) (\S+)$/, ' $1 something');
    expect(near({ exact: changed }, text)).toMatchObject({ at: { start } });
    expect(near({ exact: `${exact.slice(0, 30)}##${exact.slice(33)}` }, text)).toMatchObject({
      at: { start, end: start + exact.length },
      errors: 3,
    });
  });

  it('of a very long quote is that of its beginning', () => {
    const text = Array.from({ length: 2000 }, (_, index) => `word${String(index)}`).join(' ');
    const exact = text.slice(100, 9000).replace('word50 ', 'sword50 ');
    expect(near({ exact }, text)).toMatchObject({ at: { start: 100 }, errors: 1 });
  });

  it('leads to raw text wherever it is, and its difference is the quote and that text', () => {
    const unit = fc.constantFrom(
      'a',
      'b',
      'é',
      'e\u0301',
      ' ',
      '\u00a0',
      '’',
      '\u00ad',
      '😀',
      '한',
      'İ',
      'ﬁ',
    );
    fc.assert(
      fc.property(
        fc.string({ unit, maxLength: 80 }),
        fc.string({ unit, minLength: 1, maxLength: 20 }),
        (text, exact) => {
          if (!VISIBLE.test(exact)) return;
          const found = near({ exact }, text);
          if (!found) return;
          expect(found.text).toBe(text.slice(found.at.start, found.at.end));
          expect(found.difference.map(({ quote }) => quote).join('')).toBe(exact);
          expect(found.difference.map((stretch) => stretch.text).join('')).toBe(found.text);
          expect(found.text).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
        },
      ),
    );
  });
});
