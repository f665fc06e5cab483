import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldLetters, mentions, wordsOf } from '../../../src/core/model/fold.ts';
import { names } from '../../../src/core/model/names.ts';

type Row = readonly [text: string, name: string, ...languages: string[]];

const named: readonly Row[] = [
  // No spaces between words.
  ['北岭国向南滩国运送了粮食', '北岭国'],
  ['北岭国向南滩国运送了粮食', '南滩国'],
  ['西川省昨日宣布支持东湾市', '东湾市'],
  ['北岭\n国向南滩国', '北岭国'],
  ['日本人の記者は', '日本'],
  ['北港は南港に麦を送った', '南港'],
  ['みどり会はさくら団に米を渡した', 'さくら団'],
  ['アメリカ軍が', 'アメリカ'],
  ['ｱﾒﾘｶ軍が', 'アメリカ'],
  ['NATOは支援した', 'NATO'],
  ['ท่าเรือเหนือส่งขนมปังไปยังท่าเรือใต้', 'ท่าเรือใต้'],
  ['ประเทศไทยส่งข้าวให้ลาว', 'ไทย'],
  ['ประเทศไทยส่งข้าวให้ลาว', 'ลาว'],
  ['สหภาพบ้านน้ำเงินช่วยเหลือ', 'บ้านน้ำเงิน'],
  ['ປະເທດລາວສົ່ງເຂົ້າໃຫ້ໄທ', 'ລາວ'],
  ['កម្ពុជាបានផ្ញើអង្ករទៅថៃ', 'ថៃ'],
  ['မြန်မာနိုင်ငံသည်ထိုင်းနိုင်ငံသို့', 'ထိုင်း'],
  // Joined to names.
  ['북항은 남항에 빵을 보냈다', '북항'],
  ['북항은 남항에 빵을 보냈다', '남항'],
  ['북항에서는 남항으로부터의 빵을', '남항'],
  ['NATO는 지원했다', 'NATO'],
  ['2021북항과', '북항'],
  ['وأرسل الشمال خبزا للجنوب', 'الجنوب'],
  ['وبالشمال أرسلت', 'الشمال'],
  ['ولبنان دعمت', 'لبنان'],
  ['دعمت إيران', 'ايران'],
  ['أَرْسَلَ الشَّمَالُ', 'الشمال'],
  ['الشـــمال أرسل', 'الشمال'],
  ['ﺍﻟﺸﻤﺎﻝ ﺃﺭﺳﻞ', 'الشمال'],
  ['ایران‌را', 'ایران'],
  ['ולצפון שלחה', 'צפון'],
  ['מהצפון', 'צפון'],
  ['וכשהצפון', 'צפון'],
  ['צָפוֹן שָׁלַח', 'צפון'],
  ['צה״ל', 'צה"ל'],
  ["İzmir'in ekmeği", 'İzmir', 'tr'],
  ['İzmir’e ekmek', 'İzmir', 'tr'],
  ['Liman Bakanlığının kararı', 'Liman Bakanlığı', 'tr'],
  ['Suriyeye ekmek', 'Suriye', 'tr'],
  ['İzmirden gelen', 'İzmir'],
  ['Pohjolan satama', 'Pohjola', 'fi'],
  ['Suomessa', 'Suomi', 'fi'],
  ['Helsingistä', 'Helsinki', 'fi-FI'],
  ['NATO:n ja EU:n', 'NATO', 'fi'],
  ['Irakiin', 'Irak', 'fi'],
  ['Magyarországnak', 'Magyarország', 'hu'],
  ['Amerikával', 'Amerika', 'hu'],
  ['Budapesttel', 'Budapest', 'hu'],
  ['az EU-ban', 'EU', 'hu'],
  ['Russlands Hafen', 'Russland', 'de'],
  ['Rysslands', 'Ryssland', 'sv'],
  ['বাংলাদেশের', 'বাংলাদেশ'],
  ['नेपालको', 'नेपाल', 'ne'],
  ['የኢትዮጵያ', 'ኢትዮጵያ'],
  ['საქართველოს', 'საქართველო'],
  // Capitals, accents, widths.
  ['IĞDIR, İZMİR LİMANINA', 'Iğdır'],
  ['IĞDIR, İZMİR LİMANINA', 'İzmir'],
  ['DER STRASSENBUND', 'Straßenbund'],
  ['DER STRAẞENBUND', 'Straßenbund'],
  ['Der Strassen-\nbund schickt', 'Straßenbund'],
  ['Η ΑΚΤΗ ΕΣΤΕΙΛΕ', 'Ακτή'],
  ['ΣΤΗ ΝΗΣΟΣ', 'Νήσος'],
  ['LES ETATS-UNIS', 'États-Unis'],
  ['E\u0301tats‑Unis', 'États-Unis'],
  ['Ｎｏｒｔｈｐｏｒｔ has', 'Northport'],
  ['the US-led fleet', 'US'],
  ["Russia's fleet", 'Russia'],
  ['Islamic State-aligned', 'islamic state'],
  ['ПІВНІЧ та ЄС', 'ЄС'],
];

const unnamed: readonly Row[] = [
  ['tyrannical rule', 'Iran'],
  ['Iranian ships', 'Iran'],
  ['Russian', 'Russia'],
  ['in Russia', ''],
  ['give us bread', 'US'],
  ['who is there', 'WHO'],
  ['un puerto', 'UN', 'es'],
  ['索马里共和国', '马里'],
  ['他们美丽的国家', '美'],
  ['发展中国家的', '中国'],
  ['北朝鮮はミサイル', '朝鮮'],
  ['タイヤを送った', 'タイ'],
  ['タイランドと', 'イラン'],
  ['인도네시아는', '인도'],
  ['인도주의 지원', '인도'],
  ['평화이란', '이란'],
  ['ลาวีได้รับ', 'ลาว'],
  ['إيراني', 'إيران'],
  ['كمالك', 'مال'],
  ['האיראני', 'איראן'],
  ['Türkiye’de', 'Türk', 'tr'],
  ['Ankaralı', 'Ankara', 'tr'],
  ['Iranische Schiffe', 'Iran', 'de'],
  ['persons', 'Person', 'en'],
  ['a\u0301b', 'b'],
];

describe('a text names', () => {
  test.each(named)('%s: %s', (text, name, ...languages) => {
    expect(names(text, name, languages)).toBe(true);
  });

  test.each(unnamed)('not by %s: %s', (text, name, ...languages) => {
    expect(names(text, name, languages)).toBe(false);
  });

  test('whatever is in it between spaces, in any case, width and composition', () => {
    const letters = fc.stringMatching(/^[\p{L}]{4,12}$/u);
    fc.assert(
      fc.property(letters, letters, (name, other) => {
        if (foldLetters(name).trim() === '') return;
        for (const form of [name, name.normalize('NFD'), name.normalize('NFC')])
          expect(names(`${other}. ${form}, ${other}`, name)).toBe(true);
        expect(names('', name)).toBe(false);
      }),
    );
  });

  test('whenever search finds its words as they are written', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-zäöüßİışğéñ]{3,9}$/u), (name) => {
        expect(mentions(`x ${name.toUpperCase()} y`, name)).toBe(true);
        expect(names(`x ${name.toUpperCase()} y`, name)).toBe(true);
      }),
    );
  });
});

describe('letters are folded', () => {
  test('once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldLetters(foldLetters(text))).toBe(foldLetters(text));
      }),
    );
  });

  test('alike in words for search', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { text: word } of wordsOf(text))
          expect(
            wordsOf(word)
              .map((one) => one.text)
              .join(''),
          ).toBe(word);
      }),
    );
  });
});
