import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/core/formats/decode-text.ts';
import { decodedAnyway, encodings } from '../../../src/core/formats/encodings.ts';

const TEXTS: Readonly<Record<string, string>> = {
  french:
    'Le conseil a siégé trois jours. L’île du Nord a envoyé du pain, du blé et deux médecins à l’île du Sud, où l’hiver était sévère.',
  german:
    'Der Straßenbund schickt dem Südhafen Brot für den Winter. Die Räte prüfen täglich die Bücher der Behörden.',
  spanish:
    'El año pasado el Puerto del Norte envió pan, carbón y dos médicos al Puerto del Sur, según la crónica.',
  danish: 'Rådet mødtes i det gamle toldhus, og skriverne bar bøgerne fra det ene bord til det næste på øen.',
  polish:
    'Rada obradowała trzy dni. Północny port wysłał chleb, węgiel i dwóch lekarzy do południowego portu, choć była śnieżna zima.',
  czech:
    'Rada zasedala tři dny. Severní přístav poslal chléb, uhlí a dva lékaře do jižního přístavu, ačkoli byla krutá zima.',
  hungarian:
    'A tanács három napig ülésezett. Az északi kikötő kenyeret, szenet és két orvost küldött a déli kikötőnek, hűvös időben.',
  croatian:
    'Vijeće je zasjedalo tri dana. Sjeverna luka šalje kruh, ugljen i dva liječnika južnoj luci, iako je žestoka zima, kaže kćer.',
  turkish:
    'Kuzey Limanı, Güney Limanı’na ekmek, kömür ve iki doktor gönderdi. Iğdır ile İzmir arasındaki görüşmeler başladı, çünkü kış ağırdı.',
  latvian:
    'Padome sēdēja trīs dienas. Ziemeļu osta nosūtīja maizi, ogles un divus ārstus uz dienvidu ostu, jo ziema bija ļoti barga, šķiet.',
  russian: 'Совет заседал в старой таможне. Северный порт отправил хлеб, уголь и двух врачей в Южный порт.',
  ukrainian:
    'Рада засідала у старій митниці. Північний порт надіслав хліб, вугілля і двох лікарів до Південного порту, де їх чекали.',
  bulgarian:
    'Съветът заседава в старата митница. Северното пристанище изпрати хляб, въглища и двама лекари на Южното пристанище.',
  greek:
    'Το συμβούλιο συνεδρίασε τρεις ημέρες. Το βόρειο λιμάνι έστειλε ψωμί, κάρβουνο και δύο γιατρούς στο νότιο λιμάνι.',
  hebrew: 'המועצה ישבה שלושה ימים בבית המכס הישן. הנמל הצפוני שלח לחם ופחם ושני רופאים לנמל הדרומי.',
  arabic:
    'اجتمع المجلس ثلاثة أيام في دار الجمارك القديمة. أرسل ميناء الشمال الخبز والفحم وطبيبين إلى ميناء الجنوب.',
  thai: 'สภาประชุมกันสามวันในโรงภาษีเก่า ท่าเรือเหนือส่งขนมปัง ถ่านหิน และแพทย์สองคนไปยังท่าเรือใต้',
  japanese: '会議は三日間続いた。北港は南港にパンと石炭と二人の医者を送った。冬はきびしかった。',
  simplified: '会议开了三天。北岭国向南滩国运送了粮食、煤和两名医生，因为那年的冬天很冷。他们没有说出来。',
  traditional: '會議開了三天。北嶺國向南灘國運送了糧食、煤和兩名醫生，因為那年的冬天很冷。他們沒有說出來。',
  korean:
    '회의는 사흘 동안 계속되었다. 북항은 남항에 빵과 석탄과 의사 두 명을 보냈다. 그해 겨울은 매우 추웠다.',
};

const ROWS: readonly (readonly [encoding: string, text: string])[] = [
  ['windows-1252', 'french'],
  ['windows-1252', 'german'],
  ['windows-1252', 'spanish'],
  ['windows-1252', 'danish'],
  ['macintosh', 'french'],
  ['windows-1250', 'polish'],
  ['iso-8859-2', 'polish'],
  ['windows-1250', 'czech'],
  ['windows-1250', 'hungarian'],
  ['windows-1250', 'croatian'],
  ['windows-1254', 'turkish'],
  ['windows-1257', 'latvian'],
  ['windows-1251', 'russian'],
  ['koi8-r', 'russian'],
  ['iso-8859-5', 'russian'],
  ['ibm866', 'russian'],
  ['windows-1251', 'ukrainian'],
  ['koi8-u', 'ukrainian'],
  ['windows-1251', 'bulgarian'],
  ['windows-1253', 'greek'],
  ['windows-1255', 'hebrew'],
  ['windows-1256', 'arabic'],
  ['windows-874', 'thai'],
  ['shift_jis', 'japanese'],
  ['euc-jp', 'japanese'],
  ['gb18030', 'simplified'],
  ['big5', 'traditional'],
  ['euc-kr', 'korean'],
];

describe('a text without a mark is recognised', () => {
  test.each(ROWS)('in %s: %s', (encoding, language) => {
    const text = TEXTS[language] ?? '';
    expect(decodeText(encoded(text, encoding))).toMatchObject({ ok: true, text, isGuessed: true });
  });

  test.each(ROWS)('in %s in capitals, or within English: %s', (encoding, language) => {
    for (const text of [
      (TEXTS[language] ?? '').toUpperCase(),
      `The council met. ${TEXTS[language] ?? ''} It rained.\r\n`,
    ]) {
      const bytes = encoded(text, encoding);
      // A capital may be missing in an encoding.
      if (decodedAnyway(encoding, bytes) === text) expect(decodeText(bytes)).toMatchObject({ text });
    }
  });

  test.each(['russian', 'simplified', 'korean', 'arabic', 'french'])(
    'in UTF-16 of either order: %s',
    (language) => {
      const text = `${TEXTS[language] ?? ''}\n`;
      for (const isLittle of [true, false]) {
        const view = new DataView(new ArrayBuffer(text.length * 2));
        [...text].forEach((sign, at) => view.setUint16(at * 2, sign.charCodeAt(0), isLittle));
        expect(decodeText(new Uint8Array(view.buffer))).toMatchObject({ ok: true, text });
      }
    },
  );

  test('in UTF-8 with a torn end', () => {
    const bytes = new TextEncoder().encode(`${TEXTS.russian ?? ''}й`).slice(0, -1);
    expect(decodeText(bytes)).toMatchObject({
      encoding: 'UTF-8',
      text: expect.stringContaining('Совет') as string,
    });
  });

  test('by escapes', () => {
    const bytes = Uint8Array.from([0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42]);
    expect(decodeText(bytes)).toMatchObject({ text: '日本', encoding: 'ISO-2022-JP' });
  });
});

test('every encoding that can be chosen can be read', () => {
  for (const { label } of encodings) expect(new TextDecoder(label).encoding).toBe(label);
});

// Nothing writes these encodings, so what reads them is asked for every sign.
function encoded(text: string, encoding: string): Uint8Array {
  const bytesOf = new Map<string, readonly number[]>();
  const add = (...bytes: readonly number[]) => {
    const sign = decodedAnyway(encoding, Uint8Array.from(bytes));
    if ([...sign].length === 1 && sign !== '\ufffd' && !bytesOf.has(sign)) bytesOf.set(sign, bytes);
  };
  for (let one = 0; one < 256; one++) add(one);
  if (/jis|jp|gb|big|kr/.test(encoding))
    for (let one = 0x81; one < 0xff; one++) for (let two = 0x40; two < 0xff; two++) add(one, two);
  return Uint8Array.from([...text].flatMap((sign) => bytesOf.get(sign) ?? [0x3f]));
}
