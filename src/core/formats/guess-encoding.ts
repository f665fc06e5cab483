import { decodedAs } from './encodings.ts';

/** What tells a text of a language in one of its encodings: how likely each of its signs is. */
interface Candidate {
  readonly encodings: readonly string[];
  /** Its letters beyond ASCII, the most frequent first. */
  readonly letters: string;
}

const CYRILLIC = ['windows-1251', 'koi8-r', 'koi8-u', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic'];
const WESTERN = ['windows-1252', 'macintosh'];
const CENTRAL = ['windows-1250', 'iso-8859-2'];
const ALPHABETS: readonly Candidate[] = [
  { encodings: WESTERN, letters: 'éàèêçîôùâûëïœ' },
  { encodings: WESTERN, letters: 'üäöß' },
  { encodings: WESTERN, letters: 'óíáéñúü' },
  { encodings: WESTERN, letters: 'ãçáéêóíõàúâô' },
  { encodings: WESTERN, letters: 'åäöé' },
  { encodings: WESTERN, letters: 'åøæé' },
  { encodings: WESTERN, letters: 'àèòùìé' },
  { encodings: ['windows-1252'], letters: 'áíðþóéöúýæ' },
  { encodings: CENTRAL, letters: 'łąęóżśćńź' },
  { encodings: CENTRAL, letters: 'íáěéřýščžůúťďňó' },
  { encodings: CENTRAL, letters: 'áíýčšžúéľťňôóäďĺŕ' },
  { encodings: CENTRAL, letters: 'áéöőíóüúű' },
  { encodings: CENTRAL, letters: 'šćčžđ' },
  { encodings: CENTRAL, letters: 'ăîțâşţș' },
  { encodings: ['windows-1254'], letters: 'ışüğçöâî' },
  { encodings: ['windows-1257'], letters: 'āīēšņļūķģžč' },
  { encodings: ['windows-1257'], letters: 'ėšųžąįūčę' },
  { encodings: ['windows-1257', 'windows-1252'], letters: 'äõüöšž' },
  { encodings: ['windows-1258'], letters: 'đ\u0301\u0300ưôâêơ\u0323\u0309ă\u0303' },
  { encodings: CYRILLIC, letters: 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфёъ' },
  {
    encodings: ['windows-1251', 'koi8-u', 'x-mac-cyrillic', 'iso-8859-5'],
    letters: 'оаинівтерскдлмупязьбгчйхжцюїєшщґф',
  },
  { encodings: ['windows-1251', 'iso-8859-5', 'ibm866'], letters: 'аеиотнрсвлкдпмзъубягчщжйхшцюфь' },
  { encodings: ['windows-1251', 'iso-8859-5'], letters: 'аоиенртсјвкдулпмгзбчћњљшжђфхцџ' },
  { encodings: ['windows-1251', 'iso-8859-5'], letters: 'аіеныоркстлдўмупзцябьгчхшжэюйфё' },
  { encodings: ['windows-1253', 'iso-8859-7'], letters: 'αοιετσνηυρπκμλςωδγίόάήέώύχθφβξζψϊϋΐΰ' },
  { encodings: ['windows-1255', 'iso-8859-8'], letters: 'יוהלאתרבשמנםדחקעפגצןכטסזךףץ' },
  { encodings: ['windows-1256', 'iso-8859-6'], letters: 'اليمنترودعبهسفةكحقأجشصضىخزطئإذثغءظآؤ' },
  { encodings: ['windows-1256'], letters: 'اینردهمتوبشسکلگزپخقچفجعحصطضغثذظژآئ' },
  { encodings: ['windows-874'], letters: 'านรกอเง่มย้วลดตทสีิ์ัะปบคแจพหใชขไุโูผถซำธณศึฐฝญื' },
];
/** Letters of all of the West at once, where a text has several languages. */
const ANY_WESTERN = 'éáíóàèüöäñçúêôãåøæßîùâûëïœìòýõÿ';

// The commonest signs of Chinese, simplified and not; and of Korean.
const SIMPLIFIED =
  '的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长党权力向南北东西送';
const TRADITIONAL =
  '的一是不了在人有我他這中大來上國個到說們為子和你地出道也時年得就那要下以生會自著去之過家學對可她裡後小麼心多天而能好都然沒日於起還發成事只作當想看文無開手十用主行方又如前所本見經頭面公同三已老從動兩長黨權力向南北東西送';
const KOREAN = '이다의는에을를은가한하고지도로사기리자인서어나시대아정부으해일수라장보전제구동상국조안';
const POINTS =
  /[\u3000-\u3002\u300a-\u3011\u201c\u201d\u2018\u2019\u2026\u2014\uff01\uff08\uff09\uff0c\uff1a\uff1b\uff1f]/;

const SAMPLE = 1 << 16;
const MIN_SCORE = 0.3;

/**
 * The likeliest encoding of bytes that are neither UTF-8 nor marked, as its label: in each encoding that they fit, the text is
 * compared with the signs of the languages written in it. Null if none is likely.
 */
export function guessEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  if (ESCAPES.test(new TextDecoder('latin1').decode(sample))) return 'iso-2022-jp';
  const scores: { readonly label: string; readonly score: number }[] = [];
  const add = (label: string, score: (signs: Signs) => number, more = 0) => {
    const signs = signsIn(label, sample);
    if (signs) scores.push({ label, score: score(signs) + more });
  };
  for (const { encodings, letters } of ALPHABETS)
    for (const label of encodings)
      // Of equals, what the web takes for granted.
      add(label, (signs) => scoreOf(signs, letters), PREFERRED.get(label) ?? 0);
  for (const label of WESTERN) add(label, (signs) => scoreOf(signs, ANY_WESTERN) - 0.1, PREFERRED.get(label));
  for (const label of ['shift_jis', 'euc-jp']) add(label, scoreOfJapanese);
  add('gb18030', (signs) => scoreOfChinese(signs, SIMPLIFIED));
  add('big5', (signs) => scoreOfChinese(signs, TRADITIONAL));
  add('euc-kr', scoreOfKorean);
  const best = scores.reduce((max, next) => (next.score > max.score ? next : max), {
    label: '',
    score: MIN_SCORE,
  });
  return best.label === '' ? null : best.label;
}

const ESCAPES = new RegExp(`${String.fromCharCode(0x1b)}(?:\\$[@B]|\\([JB])`);

const PREFERRED = new Map([
  ['windows-1252', 0.06],
  ['windows-1250', 0.02],
  ['windows-1251', 0.02],
]);

/** Each sign beyond ASCII with the one before and after it. */
type Signs = readonly (readonly [before: string, sign: string, after: string])[];

function signsIn(label: string, bytes: Uint8Array): Signs | null {
  // A sample may end within a sign.
  const text = decodedAs(label, bytes, false);
  if (text === null) return null;
  const all = [...text];
  const signs = all.flatMap((sign, at) =>
    sign > '\x7f' ? [[all[at - 1] ?? '', sign, all[at + 1] ?? ''] as const] : [],
  );
  return signs.length > 0 ? signs : null;
}

const LETTER = /[\p{L}\p{M}]/u;
const mean = (signs: Signs, weigh: (...sign: Signs[number]) => number) =>
  signs.reduce((sum, sign) => sum + weigh(...sign), 0) / signs.length;

function scoreOf(signs: Signs, letters: string): number {
  const list = [...letters];
  const rank = new Map(list.map((letter, at) => [letter, 1 - (0.9 * at) / list.length]));
  return mean(signs, (before, sign, after) => {
    const small = sign.toLowerCase();
    if (/\p{C}/u.test(sign) && sign !== '\u00ad') return -2;
    if (!LETTER.test(sign)) {
      // Quotes and dashes are in every encoding; other signs at a word are in none.
      if (/[\u00a0\u2018\u2019\u00ad\u2013\u2014]/.test(sign)) return 0.5;
      const isAtWord = LETTER.test(before) || LETTER.test(after);
      if (/[\u201a-\u201e«»‹›…¿¡·।،؛؟№€£]/.test(sign))
        return LETTER.test(before) && LETTER.test(after) ? -1 : 0.5;
      return isAtWord ? -1 : /[°§©®]/.test(sign) ? 0.5 : -0.3;
    }
    const weight = rank.get(small) ?? -1;
    const isOddCapital = small !== sign && /\p{Ll}/u.test(before);
    const isLooseMark = /\p{M}/u.test(sign) && !LETTER.test(before);
    const isForeign = !/[\p{sc=Latn}\p{sc=Zinh}]/u.test(sign) && /[a-z]/i.test(before + after);
    return isOddCapital || isLooseMark || isForeign ? -1 : weight;
  });
}

function scoreOfJapanese(signs: Signs): number {
  const kana = mean(signs, (_, sign) => (/[\u3041-\u3096\u30a1-\u30fc]/.test(sign) ? 1 : 0));
  const rest = mean(signs, (_, sign) => {
    if (/[\u3041-\u3096]/.test(sign) || POINTS.test(sign)) return 1;
    if (/[\u30a1-\u30fc]/.test(sign)) return 0.9;
    if (/[\uff61-\uff9f]/.test(sign)) return -0.5;
    return /\p{sc=Han}/u.test(sign) ? 0.6 : -1;
  });
  return kana > 0.05 ? rest : rest - 0.6;
}

function scoreOfChinese(signs: Signs, common: string): number {
  return mean(signs, (_, sign) => {
    if (common.includes(sign) || POINTS.test(sign)) return 1.4;
    if (/[\u4e00-\u9fff]/.test(sign)) return 0.4;
    return /[\uff00-\uffef\u2160-\u217f]/.test(sign) ? 0.3 : -1;
  });
}

function scoreOfKorean(signs: Signs): number {
  return mean(signs, (_, sign) => {
    if (KOREAN.includes(sign) || POINTS.test(sign)) return 1.2;
    if (/[\uac00-\ud7a3]/.test(sign)) return 0.6;
    return /\p{sc=Han}/u.test(sign) ? 0 : -1;
  });
}
