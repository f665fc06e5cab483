import { describe, expect, it } from 'vitest';
import { checkQuote } from '../../../src/core/evidence/check-quote.ts';
import { changesIn } from '../../../src/core/evidence/difference.ts';
import { Evidence } from '../../../src/core/model/quote.schema.ts';

const check = (exact: string, text: string) => checkQuote(Evidence.parse({ source: 's', exact }), text);

/** What a quote has and what the text has, and the raw text at its place; or the result where it does not differ. */
function differs(exact: string, text: string) {
  const checked = check(exact, text);
  if (checked?.result !== 'differs') return checked?.result;
  const changes = changesIn(checked.differences.flat()).map(({ quote, text: raw }) => [quote, raw]);
  return { raw: text.slice(checked.at.start, checked.at.end), changes };
}

describe('a quote is found with its difference', () => {
  it.each<[string, string, string, string, string[][]]>([
    ['no-break space', 'a b', 'x a\u00a0b x', 'a\u00a0b', [[' ', '\u00a0']]],
    ['thin space', '5 000 men', 'x 5\u2009000 men', '5\u2009000 men', [[' ', '\u2009']]],
    ['line break and indent', 'one two', 'x one\r\n\t two x', 'one\r\n\t two', [[' ', '\r\n\t ']]],
    ['soft hyphen', 'counter', 'x coun\u00adter x', 'coun\u00adter', [['', '\u00ad']]],
    ['ligature', 'officially', 'x oﬃcially x', 'oﬃcially', [['ffi', 'ﬃ']]],
    ['half a ligature', 'fi', 'oﬃce', 'ﬃ', [['fi', 'ﬃ']]],
    [
      'composed letter',
      'déjà',
      'x de\u0301ja\u0300 x',
      'de\u0301ja\u0300',
      [
        ['é', 'e\u0301'],
        ['à', 'a\u0300'],
      ],
    ],
    [
      'zero-width space',
      'nonproliferation',
      'x non\u200bproliferation',
      'non\u200bproliferation',
      [['', '\u200b']],
    ],
    ['bidi control', 'سلام (2021)', 'x \u202bسلام\u202c (2021) x', 'سلام\u202c (2021)', [['', '\u202c']]],
    ['zero-width non-joiner', 'میخواهم', 'x می\u200cخواهم x', 'می\u200cخواهم', [['', '\u200c']]],
    [
      'order of marks',
      'ש\u05bc\u05c1',
      'x ש\u05c1\u05bc x',
      'ש\u05c1\u05bc',
      [['ש\u05bc\u05c1', 'ש\u05c1\u05bc']],
    ],
    ['byte order mark', 'ab', 'a\ufeffb', 'a\ufeffb', [['', '\ufeff']]],
    [
      'white space at its ends',
      ' ab ',
      'ab',
      'ab',
      [
        [' ', ''],
        [' ', ''],
      ],
    ],
  ])('where only a %s is otherwise', (_, exact, text, raw, changes) => {
    expect(differs(exact, text)).toEqual({ raw, changes });
  });

  it.each<[string, string, string, string, string[][]]>([
    [
      'a word broken at the end of a line',
      'the counter move',
      'x the coun-\nter move x',
      'the coun-\nter move',
      [['', '-\n']],
    ],
    [
      'a broken word in the quote',
      'the coun- ter move',
      'x the counter move x',
      'the counter move',
      [['- ', '']],
    ],
    [
      'a word broken by a soft hyphen',
      'counter',
      'x coun\u00ad\n  ter x',
      'coun\u00ad\n  ter',
      [['', '\u00ad\n  ']],
    ],
    [
      'a hyphen that also ends a line',
      'a well-known man',
      'a well-\nknown man',
      'a well-\nknown man',
      [['', '\n']],
    ],
    [
      'both at once',
      'a well-known counter',
      'a well-\nknown coun-\nter',
      'a well-\nknown coun-\nter',
      [
        ['', '\n'],
        ['', '-\n'],
      ],
    ],
    ['a line of a script without spaces', '中国支持', '中国\n支持', '中国\n支持', [['', '\n']]],
    [
      'parts of a page that meet without a space',
      'a technique for dynamic languages that works',
      'x a technique for dynamiclanguages that works x',
      'a technique for dynamiclanguages that works',
      [[' ', '']],
    ],
  ])('where there is %s', (_, exact, text, raw, changes) => {
    expect(differs(exact, text)).toEqual({ raw, changes });
  });
});

describe('a quote is not found', () => {
  it.each([
    ['where the hyphen makes another word', 're-sign the treaty', 'they resign the treaty now'],
    ['where a hyphen of one line is missing', 'resign', 'they re-sign'],
    ['where a space makes another word', 'a part of it', 'apart of it'],
    ['where a letter has another mark', 'resume', 'the résumé'],
    ['in other capitals', 'Russia', 'RUSSIA'],
    ['where only a mark is left of it', '\u200b\u0301\u00ad', 'a b'],
  ])('%s', (_, exact, text) => {
    expect(check(exact, text)).toEqual({ result: 'not-found' });
  });
});

describe('a quote is found word for word', () => {
  it.each([
    ['from right to left, with marks and controls', 'אָמַר \u202aNATO\u202c לָ', 'הוּא אָמַר \u202aNATO\u202c לָהֶם'],
    ['of signs beyond the basic plane', '𝒜😀', 'x𝒜😀𝒜'],
    ['of letters with their marks apart', 'e\u0301te\u0301', 'un e\u0301te\u0301 chaud'],
    ['with a soft hyphen that the text has', 'coun\u00adter', 'a coun\u00adter'],
  ])('%s', (_, exact, text) => {
    const start = text.indexOf(exact);
    expect(check(exact, text)).toMatchObject({ result: 'found', at: { start, end: start + exact.length } });
  });

  it('rather than in another dress elsewhere', () => {
    expect(check('the Taliban’s', "the Taliban's and the Taliban’s")).toMatchObject({ at: { start: 18 } });
  });
});
