import { describe, expect, it } from 'vitest';
import { checkQuote } from '../../../src/core/evidence/check-quote.ts';
import { changesIn } from '../../../src/core/evidence/difference.ts';
import { prepareText } from '../../../src/core/evidence/prepare-text.ts';
import { Evidence } from '../../../src/core/model/quote.schema.ts';

const TEXT =
  'Russia officially considers the Taliban’s\u00a0men terrorists. Russia shares intelligence. In 2016 Russia shares intelligence – since then, too.';

const check = (fields: object, text: string | null = TEXT) =>
  checkQuote(Evidence.parse({ source: 'report', ...fields }), text);
const changes = (exact: string, text = TEXT) => {
  const checked = check({ exact }, text);
  return checked?.result === 'differs' ? changesIn(checked.differences.flat()) : checked;
};
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

  it('is settled by the words around although some of them have changed', () => {
    const exact = 'shares intelligence';
    const second = { result: 'found', at: at(exact, 90) };
    expect(check({ exact, prefix: 'terrorists. Since 2016 Russia ' })).toMatchObject({ result: 'several' });
    expect(check({ exact, prefix: 'In 2015 Russia ', suffix: ' — since then, four' })).toMatchObject(second);
    expect(check({ exact, prefix: 'In 2016 Russia ', suffix: ' again and again' })).toMatchObject(second);
    expect(check({ exact, prefix: 'Quite other words ', suffix: ' – since then' })).toMatchObject(second);
  });

  it('is not settled by words around that fit both places alike, or neither', () => {
    const text = 'He said: it holds, they say. She said: it holds, they say.';
    expect(check({ exact: 'it holds', prefix: 'We said: ', suffix: ', they say' }, text)).toMatchObject({
      result: 'several',
    });
    expect(check({ exact: 'it holds', prefix: 'Nobody can know whether ' }, text)).toMatchObject({
      result: 'several',
    });
  });

  it('stands in another dress where the words around say so, and not as it is elsewhere', () => {
    const text = "Of the Taliban’s men he said much. Later the Taliban's men left.";
    const exact = "the Taliban's men";
    expect(check({ exact, prefix: 'Of ', suffix: ' he said' }, text)).toMatchObject({
      result: 'differs',
      at: { start: 3 },
    });
    expect(check({ exact }, text)).toMatchObject({ result: 'found', at: { start: text.indexOf(exact) } });
    expect(check({ exact, prefix: 'Nobody knows ' }, text)).toMatchObject({ result: 'found' });
  });

  it('passes over white space alone as words around', () => {
    const around = { prefix: '\n\t\t ', suffix: '\n' };
    expect(check({ exact: 'shares intelligence', ...around })).toMatchObject({ result: 'several' });
    expect(check({ exact: 'officially', ...around })).toMatchObject({ result: 'found' });
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
    });
    expect(changes("the Taliban's men")).toEqual([
      { quote: "'", text: '’' },
      { quote: ' ', text: '\u00a0' },
    ]);
    expect(changes('shares intelligence - since')).toEqual([{ quote: '-', text: '–' }]);
    expect(changes('offi\u00adcially')).toEqual([{ quote: '\u00ad', text: '' }]);
  });

  it('never takes other words for the quote', () => {
    const exact = 'Russia officially regards the Taliban’s\u00a0men as allies';
    expect(check({ exact })).toEqual({ result: 'not-found' });
    expect(check({ exact: 'Quite another text altogether' })).toEqual({ result: 'not-found' });
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

  it('tells the difference of each part', () => {
    const quote = { exact: "the Taliban's", then: [{ exact: 'Russia shares' }, { exact: '- since' }] };
    const checked = check(quote);
    expect(checked?.result === 'differs' && checked.differences.map(changesIn)).toEqual([
      [{ quote: "'", text: '’' }],
      [],
      [{ quote: '-', text: '–' }],
    ]);
  });

  it('lets prefix and suffix speak of the first words, whatever follows them', () => {
    const exact = 'shares intelligence';
    const then = [{ exact: 'since' }];
    expect(check({ exact, prefix: 'terrorists. Russia ', suffix: '. In 2016', then })).toMatchObject({
      result: 'found',
      parts: [at(exact), at('since')],
    });
  });

  it('is plain data, fit to be posted by a worker', () => {
    for (const exact of ['Russia', 'officially', "the Taliban's", 'Moscow officially considers'])
      expect(structuredClone(check({ exact }))).toEqual(check({ exact }));
  });

  it('is the same against a text that was prepared for many quotes', () => {
    const prepared = prepareText(TEXT.repeat(900));
    const quotes = [
      'Russia',
      'officially',
      "the Taliban's men",
      'since then, too.Russia',
      'Moscow',
      'too.Rus',
    ];
    for (const exact of Array.from({ length: 200 }, (_, index) => quotes[index % quotes.length]!)) {
      const evidence = Evidence.parse({ source: 'report', exact });
      expect(checkQuote(evidence, prepared)?.result).toBe(checkQuote(evidence, prepared.raw)?.result);
    }
  });

  it('answers soon where a short part stands very often', () => {
    const long = 'a'.repeat(50_000);
    expect(check({ exact: 'a', then: [{ exact: 'a' }, { exact: 'a' }] }, long)).toMatchObject({
      result: 'several',
    });
  });
});

describe('line ends of another system', () => {
  it.each([
    ['CRLF in the text', 'one\ntwo', 'x one\r\ntwo y', { start: 2, end: 10 }],
    ['CR in the text', 'one\ntwo', 'x one\rtwo y', { start: 2, end: 9 }],
    ['CRLF in the quote', 'one\r\n\r\ntwo', 'x one\n\ntwo y', { start: 2, end: 10 }],
  ])('are no difference: %s', (_, exact, text, place) => {
    expect(check({ exact }, text)).toMatchObject({ result: 'found', at: place });
  });

  it('are one where a line is a space on the other side', () => {
    expect(check({ exact: 'one two' }, 'x one\r\ntwo y')).toMatchObject({ result: 'differs' });
  });
});
