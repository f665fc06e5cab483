import { describe, expect, test } from 'vitest';
import { checkQuote } from '../../../src/core/evidence/check-quote.ts';
import { passageAddress, passageLink } from '../../../src/core/evidence/passage-address.ts';
import type { SourceId } from '../../../src/core/model/ids.ts';
import type { Source } from '../../../src/core/model/source.schema.ts';

const id = 'report' as SourceId;
const source = (citation: Partial<Source['citation']>): Source => ({
  id,
  citation: { type: 'report', title: 'A report', ...citation },
  asOf: '2021',
  sections: [],
});
const web = source({ URL: 'https://example.org/report' });
const to = (exact: string, of = web) => passageAddress(of, { source: id, exact });

describe('the address of a source at a passage', () => {
  test('names the words of the passage', () => {
    expect(to('shares intelligence')).toBe('https://example.org/report#:~:text=shares%20intelligence');
  });

  test('names of a long passage its first and last words, since a page may break it anywhere between', () => {
    expect(to('one two three four five six seven eight nine ten eleven')).toBe(
      'https://example.org/report#:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven',
    );
  });

  test('escapes what is grammar in such an address', () => {
    expect(to('ISIS-K, and others & more')).toBe(
      'https://example.org/report#:~:text=ISIS%2DK%2C%20and%20others%20%26%20more',
    );
  });

  test('keeps the place of the page that the address names, for a browser that does not find the words', () => {
    expect(to('words', source({ URL: 'https://example.org/report#top' }))).toBe(
      'https://example.org/report#top:~:text=words',
    );
  });

  test('replaces the passage that the address itself names', () => {
    expect(to('words', source({ URL: 'https://example.org/report#top:~:text=other' }))).toBe(
      'https://example.org/report#top:~:text=words',
    );
  });

  test('is the whole document where a locator has no words', () => {
    expect(passageAddress(web, { source: id, locator: 'p. 4' })).toBe('https://example.org/report');
  });

  test('is that of the DOI where no other is given', () => {
    expect(to('words', source({ DOI: '10.1000/182' }))).toBe('https://doi.org/10.1000/182#:~:text=words');
  });

  test('holds the whole DOI, whatever signs it has', () => {
    expect(to('words', source({ DOI: '10.1002/(SICI)1096<1:AID#2>3.0' }))).toBe(
      'https://doi.org/10.1002/(SICI)1096%3C1:AID%232%3E3.0#:~:text=words',
    );
  });

  test('is none where the source has none', () => {
    expect(to('words', source({}))).toBeNull();
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', ' javascript:alert(1)', 'file:///etc/passwd'])(
    'is never "%s"',
    (URL) => expect(to('words', source({ URL }))).toBeNull(),
  );

  test('is an address also where a text holds half of a surrogate pair', () => {
    expect(() => new URL(to('half \ud83d of it') ?? '')).not.toThrow();
  });

  test('names the words of the map around a passage that stands at several places', () => {
    const evidence = {
      source: id,
      exact: 'the group',
      prefix: 'has not recognized ',
      suffix: ' as a state now',
    };
    expect(passageAddress(web, evidence)).toBe(
      'https://example.org/report#:~:text=not%20recognized-,the%20group,-as%20a%20state',
    );
  });

  test('names the first part of a quote with an ellipsis', () => {
    const evidence = { source: id, exact: 'Moscow said', then: [{ exact: 'it helps' }] };
    expect(passageAddress(web, evidence)).toBe('https://example.org/report#:~:text=Moscow%20said');
  });

  test('runs across paragraphs from the words before the break to those after, since a term stands in one block only', () => {
    expect(to('it will help\n\nits allies')).toBe(
      'https://example.org/report#:~:text=it%20will%20help,its%20allies',
    );
  });

  test('has single spaces, however the copy runs', () => {
    expect(to('with\t  U.S. goals')).toBe('https://example.org/report#:~:text=with%20U.S.%20goals');
  });

  test('runs across a no-break space, which the page may not have', () => {
    expect(to('may conflict with\u00a0 U.S. goals')).toBe(
      'https://example.org/report#:~:text=may%20conflict%20with,U.S.%20goals',
    );
  });

  test('leaves out the outermost words around, which the map may have cut', () => {
    const evidence = {
      source: id,
      exact: 'Russia',
      prefix: 'l Asian countries. ',
      suffix: ' officially consider',
    };
    expect(passageAddress(web, evidence)).toBe(
      'https://example.org/report#:~:text=Asian%20countries.-,Russia,-officially',
    );
  });

  test('writes letters of other scripts as the standard asks', () => {
    expect(to('Кремль')).toBe('https://example.org/report#:~:text=%D0%9A%D1%80%D0%B5%D0%BC%D0%BB%D1%8C');
  });
});

describe('where the text is at hand, the address', () => {
  const within = (text: string, exact: string, rest: object = {}) =>
    passageAddress(
      web,
      { source: id, exact, ...rest },
      { text, check: checkQuote({ source: id, exact, ...rest }, text) },
    );

  test('names words alone that stand once', () => {
    expect(within('Russia helps the Taliban.', 'helps')).toBe('https://example.org/report#:~:text=helps');
  });

  test('names the words around those that stand twice', () => {
    const text = 'He said that it helps. In the end it helps a lot of people there.';
    expect(within(text, 'it helps', { at: { start: 34, end: 42 } })).toBe(
      'https://example.org/report#:~:text=helps.%20In%20the%20end-,it%20helps,-a%20lot%20of%20people',
    );
  });

  test('counts as the same what differs in case or spacing only, as a browser does', () => {
    expect(within('IT  HELPS. So it helps.', 'it helps')).toContain(',it%20helps,');
  });

  test('takes no word out of another paragraph into a term', () => {
    const text = 'One.\n\nit helps\n\nTwo, it helps.';
    expect(within(text, 'it helps', { at: { start: 6, end: 14 } })).toBe(
      'https://example.org/report#:~:text=One.-,it%20helps,-Two%2C%20it%20helps.',
    );
  });

  test('names a quote as it is where a script has no spaces between words', () => {
    expect(within('俄罗斯支持塔利班政府', '支持塔利班')).toBe(
      `https://example.org/report#:~:text=${encodeURIComponent('支持塔利班')}`,
    );
  });

  test('stays short, however long a word is', () => {
    expect(within(`${'x'.repeat(5000)} helps`, 'x helps')!.length).toBeLessThan(200);
  });

  test('names whole words, since a browser finds no half ones', () => {
    expect(within('doubts the Taliban’sability to hold', 'doubts the Taliban')).toBe(
      `https://example.org/report#:~:text=${encodeURIComponent('doubts the Taliban’sability')}`,
    );
    expect(within('It was the group’s. They left.', 'the group')).toBe(
      `https://example.org/report#:~:text=${encodeURIComponent('the group’s')}`,
    );
  });
});

describe('where no fragment can work', () => {
  const pdf = source({ URL: 'https://example.org/report.pdf?download=1#top' });
  const link = (of: Source, evidence: object) => passageLink(of, { source: id, ...evidence });

  test('a PDF is opened at the page of its locator', () => {
    expect(link(pdf, { exact: 'words', locator: 'p. 14' })).toEqual({
      href: 'https://example.org/report.pdf?download=1#page=14',
      reaches: 'page',
    });
  });

  test('a PDF without a page is opened as a whole, and says so', () => {
    expect(link(pdf, { exact: 'words' })).toEqual({
      href: 'https://example.org/report.pdf?download=1#top',
      reaches: 'source',
    });
  });

  test('a locator that is an address is the address', () => {
    expect(link(web, { locator: 'https://example.org/row/7' })).toEqual({
      href: 'https://example.org/row/7',
      reaches: 'page',
    });
    expect(link(source({}), { locator: 'javascript:alert(1)' })).toBeNull();
  });

  test('words of white space name nothing', () => {
    expect(link(web, { exact: ' \n ' })).toEqual({ href: 'https://example.org/report', reaches: 'source' });
  });
});
