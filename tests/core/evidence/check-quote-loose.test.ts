import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkQuote } from '../../../src/core/evidence/check-quote.ts';
import { changesIn } from '../../../src/core/evidence/difference.ts';
import { Evidence } from '../../../src/core/model/quote.schema.ts';

const check = (exact: string, text: string) => checkQuote(Evidence.parse({ source: 'report', exact }), text);
function changes(exact: string, text: string) {
  const checked = check(exact, text);
  if (checked?.result !== 'differs') return checked?.result;
  return changesIn(checked.differences.flat()).map(({ quote, text: there }) => [quote, there]);
}

describe('the marks of notes', () => {
  it.each<[string, string, string[]]>([
    ['sent bread, coal and doctors', 'It has sent bread,[3] coal[4][5] and doctors³ to', ['[3]', '[4][5]']],
    ['In the words of the master Northport', 'x In the words of the master12 Northport y', ['12']],
    ['two doctors to Southport', 'two doctors³ to Southport', ['³']],
    ['in 2015 the fleet left', 'in 2015⁴ the fleet left', ['⁴']],
    ['said the US and left', 'said the US³ and left', ['³']],
    ['bread, of coal', 'bread,12 of coal', ['12']],
    ['bread of coal', 'bread [note 2] of coal', ['[note 2] ']],
    ['bread of coal', 'bread[a] of coal', ['[a]']],
    ['bread of coal', 'bread[12,14–16] of coal', ['[12,14–16]']],
    ['bread of coal', 'bread[citation needed] of coal', ['[citation needed]']],
    ['bread of coal', 'bread*† of coal', ['*†']],
    ['他送了粮食到南港', '他送了粮食[3]到南港', ['[3]']],
    ['他送了粮食到南港', '他送了粮食〔3〕到南港', ['〔3〕']],
    ['他送了粮食到南港', '他送了粮食（注1）到南港', ['（注1）']],
    ['他送了粮食到南港', '他送了粮食①到南港', ['①']],
    ['أرسلت خبزا إلى الجنوب', 'أرسلت خبزا[٣] إلى الجنوب', ['[٣]']],
  ])('may be in the text alone: %s', (exact, text, marks) => {
    const found = changes(exact, text);
    expect(Array.isArray(found) && found.map(([, there]) => there).slice(0, marks.length)).toEqual(marks);
    const unmarked = marks.reduce((left, mark) => left.replace(mark, ''), text);
    expect(changes(text, unmarked)).toBeInstanceOf(Array);
  });

  it.each([
    ['of one note are not those of another', 'bread[3] of coal', 'bread[4] of coal'],
    ['are no numbers of things', 'the plane F flew', 'the plane F16 flew'],
    ['are no numbers of things', 'a squadron of 12 ships', 'a squadron of 13 ships'],
    ['are no shares', 'the vote,12% of it', 'the vote,% of it'],
    ['are no insertions', 'he left', 'he [had] left'],
    ['are no years', 'sent bread in', 'sent bread2015 in'],
  ])('%s', (_, exact, text) => {
    expect(check(exact, text)).toEqual({ result: 'not-found' });
  });

  it('are raised digits elsewhere', () => {
    expect(changes('an area of 12 m2 or more', 'an area of 12 m² or more')).toEqual([['2', '²']]);
  });

  it('point to the place of a quote of several parts', () => {
    const evidence = Evidence.parse({
      source: 's',
      exact: 'bread and coal',
      then: [{ exact: 'to Southport' }],
    });
    const text = 'x bread[1] and coal, two doctors to Southport.';
    expect(checkQuote(evidence, text)).toMatchObject({ result: 'differs', at: { start: 2, end: 19 } });
  });
});

describe('signs that look alike', () => {
  it.each([
    ['an ellipsis', 'Northport ... has fed', 'Northport … has fed'],
    ['an ellipsis of the quote', 'Northport … has fed', 'Northport ... has fed'],
    ['Kangxi radicals', '山⻄日本', '⼭⻄⽇本'],
    ['radicals without a mapping', '西门长青', '⻄⻔⻓⻘'],
    ['full width', 'Northport 12%', 'Ｎｏｒｔｈｐｏｒｔ　１２％'],
    ['half width', 'ガリアの港', 'ｶﾞﾘｱの港'],
    ['Arabic presentation forms', 'الشمال أرسل', 'ﺍﻟﺸﻤﺎﻝ ﺃﺭﺳﻞ'],
    ['harakat', 'أرسل الشمال', 'أَرْسَلَ الشَّمَالُ'],
    ['the lengthening of Arabic', 'أرسل الشمال', 'أرسل الشـــمال'],
    ['the yeh and kaf of Persian', 'كتابي في', 'کتابی فی'],
    ['points of Hebrew', 'צפון שלח', 'צָפוֹן שָׁלַח'],
    ['Hebrew presentation forms', 'שׁלום לך', '\ufb2aלום לך'],
    ['mathematical letters', 'the North', 'the 𝐍𝐨𝐫𝐭𝐡'],
    ['Armenian ligatures', 'մնաց', '\ufb13աց'],
    ['letters of compatibility', '豈更', '\uf900\uf901'],
  ])('differ: %s', (_, exact, text) => {
    expect(check(exact, text)?.result).toBe('differs');
  });
});

describe('capitals', () => {
  it.each([
    ['of a headline', 'Northport has sent bread', 'NORTHPORT HAS SENT BREAD'],
    ['of small capitals', 'He said Northport has sent bread', 'He said NORTHPORT HAS sent bread'],
    ['of the quote', 'NORTHPORT HAS SENT BREAD', 'Northport has sent bread'],
    ['of Greek', 'η νησος εστειλε', 'Η ΝΗΣΟΣ ΕΣΤΕΙΛΕ'],
    ['of Greek, without accents', 'Η Ακτή έστειλε ψωμί', 'Η ΑΚΤΗ ΕΣΤΕΙΛΕ ΨΩΜΙ'],
    ['of Turkish', 'Iğdır, İzmir limanına ekmek', 'IĞDIR, İZMİR LİMANINA EKMEK'],
    ['of German', 'der Straßenbund schickt', 'DER STRASSENBUND SCHICKT'],
    ['of French, without accents', 'les États-Unis ont envoyé', 'LES ETATS-UNIS ONT ENVOYE'],
    ['with a lone letter', 'sent a doctor', 'SENT A DOCTOR'],
  ])('differ: %s', (_, exact, text) => {
    expect(check(exact, text)?.result).toBe('differs');
  });

  it.each([
    ['a name and a word', 'they eat Turkey there', 'they eat turkey there'],
    ['one word', 'Russia', 'RUSSIA'],
  ])('make two of %s', (_, exact, text) => {
    expect(check(exact, text)).toEqual({ result: 'not-found' });
  });
});

describe('in any text', () => {
  it('a quote with marks added to its words is at its place', () => {
    const word = fc.stringMatching(/^[a-z]{3,9}$/);
    const mark = fc.constantFrom('[3]', '[12]', '⁴', '7', '[note 1]', '');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, mark), { minLength: 2, maxLength: 8 }), (words) => {
        const exact = words.map(([one]) => one).join(' ');
        const marked = words.map(([one, note], at) => one + (at < words.length - 1 ? note : '')).join(' ');
        const text = `- ${marked} -`;
        const checked = check(exact, text);
        expect(checked).toMatchObject({
          result: marked === exact ? 'found' : 'differs',
          at: { start: 2, end: 2 + marked.length },
        });
      }),
    );
  });
});
