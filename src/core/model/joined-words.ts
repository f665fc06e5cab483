/** What a language or a script joins to a name without a space: regular expressions of folded letters. */
interface Joined {
  /** The first part of a language tag, or the name of a script. */
  readonly of: readonly string[];
  /** Raw letters that show the language, where nobody has said which it is. */
  readonly shownBy?: RegExp;
  readonly before?: string;
  readonly after?: string;
}

const PARTICLES_OF_KOREAN =
  '들|은|는|이|가|을|를|의|에|에서|에게|에게서|께|께서|한테|더러|와|과|로|으로|로서|으로서|로써|으로써|하고|이랑|랑|도|만|까지|부터|마저|조차|밖에|처럼|보다|마다|이나|나|이든|든|이란|란|이라|라|이라고|라고|이라는|라는|이라며|라며|이며|며|이고|고|이자|자|이다|다|이었다|였다|이었던|였던|임|측|군';

const TURKIC =
  '(?:l[aeə]r)?(?:s?[iu](?:n[iu]n?|n[aeə]|nd[aeə](?:n|ki)?|yl[aeə])?|n?[iu]n|n[iuaeə]|n?[dt][aeə](?:n|ki)?|y?l[aeə]|y?[iuaeə])(?:[dt][iu]r)?|l[aeə]r(?:[dt][iu]r)?';

const JOINED: readonly Joined[] = [
  // The conjunctions, then a preposition, then the article.
  { of: ['Arab'], before: '[وف]?(?:[بكل]?(?:ال)?|لل)' },
  { of: ['Hebr'], before: 'ו?(?:כש|לכש|מש|ש)?[בכלמ]?ה?' },
  { of: ['Syrc'], before: '[ܘ]?[ܒܕܠ]?' },
  { of: ['Ethi'], before: '(?:እንደ|ስለ|ከነ|[የለበከ])', after: '(?:ን|ም|ና|ስ)+' },
  { of: ['Hang'], after: `(?:${PARTICLES_OF_KOREAN}){1,4}` },
  { of: ['Beng'], after: '(?:য়|য়)?(?:ের|েরা|ে|র|রা|কে|তে|েই|েও|ই|ও)+' },
  {
    of: ['ne', 'mr'],
    after: '(?:को|का|की|के|ले|लाई|मा|बाट|सँग|संग|सित|देखि|सम्म|हरू|ाने|ाला|ात|ाचा|ाची|ाचे|ने|ला|त|चा|ची|चे)+',
  },
  { of: ['Geor'], after: '(?:ის|ს|მა|მ|თან|ში|ზე|თვის|დან|ისგან|ით|ად|მდე|ა|ც)+' },
  { of: ['Armn'], after: '(?:ը|ն|ի|ին|ից|ով|ում|ների|ներ|ս)+' },
  { of: ['tr', 'az', 'tk', 'crh', 'gag'], shownBy: /[ğĞıİşŞ]/u, after: TURKIC },
  { of: ['uz'], after: '(?:lar)?(?:ning|ni|ga|ka|qa|da|dan|dagi|gacha)|lar' },
  {
    of: ['fi'],
    after:
      'i?(?:n|t|a|ta|ssa|sta|lla|lta|lle|ksi|na|tta|h[aeiou]n|seen|[aeiou]n|den|ten|en|ien|jen|ja|ia|issa|ista|illa|ilta|ille|ina)?(?:kin|kaan|ko|han)?',
  },
  {
    of: ['et'],
    after: '[aeiu]?(?:le|l|lt|s|st|sse|ks|ni|na|ta|ga|t|d|de)?(?:gi|ki)?',
  },
  {
    of: ['hu'],
    shownBy: /[őűŐŰ]/u,
    after:
      '(?:j?[ae]i?)?[aeou]?k?(?:t|n[ae]k|b[ae]n|b[ae]|b[oe]l|r[oe]l|t[oe]l|h[oe]z|n[ae]l|n|r[ae]|ig|ert|kent|kepp?en|[bcdfghjklmnprstvz]{1,2}[ae]l|[bcdfghjklmnprstvz]{1,2}[ae]|e)?(?:is)?',
  },
  { of: ['eu'], after: '(?:a|ak|ek)?(?:k|ko|ren|ri|rekin|n|tik|ra|rantz|rentzat|z|en|ek|era|etik)?' },
  // The genitive without an apostrophe.
  { of: ['de', 'sv', 'da', 'no', 'nb', 'nn', 'nl', 'fy', 'is', 'fo', 'lb'], after: 's' },
  { of: ['sv'], after: '(?:e[nt]|n|t)s?' },
  { of: ['da', 'no', 'nb', 'nn'], after: '(?:e[nt]|n|t)s?' },
];

const IS_SCRIPT = /^[A-Z]/;

/** What may be joined to a name of a script, in a text of these languages: alternatives of a regular expression. */
export interface JoinedWords {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What may be joined to names of a script in a raw text, by what is known of its languages. */
export function joinedWords(script: string, languages: readonly string[], raw: string): JoinedWords {
  const tags = tagsOf(languages);
  const isOf = ({ of, shownBy }: Joined) =>
    of.some((name) => (IS_SCRIPT.test(name) ? name === script : tags.has(name))) ||
    shownBy?.test(raw) === true;
  const fitting = JOINED.filter(isOf);
  return {
    before: fitting.flatMap(({ before }) => before ?? []),
    after: fitting.flatMap(({ after }) => after ?? []),
  };
}

/** Another form of a name in a text. */
interface Stem {
  readonly text: string;
  /** It is the name only if something is joined to it. */
  readonly needsEnding: boolean;
}

const STEMS: readonly { readonly of: readonly string[]; readonly end: RegExp; readonly to: string }[] = [
  { of: ['fi'], end: /i$/, to: 'e' },
  { of: ['fi'], end: /nen$/, to: 'se' },
  { of: ['fi'], end: /nki$/, to: 'ngi' },
  { of: ['fi'], end: /nti$/, to: 'nni' },
  { of: ['fi'], end: /rku$/, to: 'ru' },
  { of: ['fi'], end: /([kpt])\1([aeiouy])$/, to: '$1$2' },
  { of: ['tr', 'az'], end: /k$/, to: 'g' },
  { of: ['tr', 'az'], end: /p$/, to: 'b' },
  { of: ['tr', 'az'], end: /t$/, to: 'd' },
];

/** Other forms of a folded name: what it is before an ending, and the Arabic article after "to". */
export function stemsOf(name: string, languages: readonly string[]): readonly Stem[] {
  const tags = tagsOf(languages);
  return [
    ...STEMS.filter(({ of, end }) => of.some((tag) => tags.has(tag)) && end.test(name)).map(
      ({ end, to }) => ({
        text: name.replace(end, to),
        needsEnding: true,
      }),
    ),
    ...(name.startsWith('ال') ? [{ text: name.replace('ال', 'لل'), needsEnding: false }] : []),
  ];
}

const tagsOf = (languages: readonly string[]) =>
  new Set(languages.map((language) => language.split('-')[0]?.toLowerCase() ?? ''));
