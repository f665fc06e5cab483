import type { Heading } from '../../model/heading.ts';
import type { Look } from '../../model/look.ts';
import type {
  ActorCounts,
  ClaimParts,
  AlsoParts,
  KindsParts,
  PairSideParts,
  PartyParts,
  RestsOnParts,
  ViewParts,
} from '../tell/statement-parts.ts';
import { basisWord, clause, distinctPronoun, said, twoSides } from './claims.ts';
import { capital, isPluralName, listed, plural, sentence } from './grammar.ts';
import { looks, voices } from './interface.ts';
import { isOfBoth, predicate } from './predicates.ts';

/** "Russia and the Taliban". */
export function both(one: string, other: string): string {
  return `${one} and ${other}`;
}

/** "stated 6 · alleged 1 · said not to be so 1, from 9 passages". */
export function counts(
  rows: readonly { readonly look: Look; readonly count: number }[],
  passages: number,
): string {
  if (rows.length === 0) return 'no statements';
  const words = rows.map(({ look, count }) => `${looks[look].count} ${count}`).join(' · ');
  return passages === 0 ? words : `${words}, from ${plural(passages, 'passage')}`;
}

/** What else is said of two, less firmly or as not so, each with its condition: "Also: Russia had not recognised the Taliban; it could recognise them; and 2 more."; '' where nothing is. */
export function also(rest: readonly AlsoParts[], more: number): string {
  if (rest.length === 0) return '';
  const words = rest.map(({ first, second }) => {
    const basis = basisWord(first);
    return twoSides(first, second, `${said(first)}${basis === '' ? '' : ` (${basis})`}`);
  });
  return sentence(`Also: ${[...words, ...(more > 0 ? [`and ${more} more`] : [])].join('; ')}`);
}

/** Every kind of relation that is stated between two: "Russia supported the Taliban politically and shared intelligence with them; at the same time it officially considered them a terrorist group." */
export function kinds({ sides, isMixed, authors }: KindsParts): string {
  const first = sides[0]?.relations[0];
  if (!first) return '';
  const told = sides.map((side, index) => {
    const before = sides[index - 1]?.relations[0];
    const turns = isMixed && before !== undefined && before.subject.name === side.relations[0]?.subject.name;
    return `${turns ? 'at the same time ' : ''}${sideWords(side, before)}`;
  });
  const all = told.join('; ');
  if (!first.isAlone) return sentence(all);
  if (authors.length === 0) return sentence(`${first.asOf}, ${all}`);
  const writers = listed(authors.map(({ name }) => name));
  return sentence(
    authors.some(({ isTitle }) => isTitle)
      ? `according to ${writers} (${first.asOfAlone}), ${all}`
      : `${writers} wrote ${first.asOf} that ${all}`,
  );
}

// The first names both ends, what follows says "it" and "them"; what others say, or both do, is a clause of its own.
function sideWords({ relations }: PairSideParts, before: ClaimParts | undefined): string {
  const clauses: string[] = [];
  let open: string[] = [];
  let subject: string | null = before?.subject.name ?? null;
  let object: string | null = before?.object.name ?? null;
  let last: ClaimParts | null = null;
  const close = () => {
    if (open.length > 0) clauses.push(listed(open));
    open = [];
  };
  for (const parts of relations) {
    const isSame = subject === parts.subject.name && object === parts.object.name;
    if (isSaid(parts) || isOfBoth(parts)) {
      close();
      clauses.push(said(parts));
    } else if (open.length > 0) {
      const word = isSame && last !== null ? onlyOtherWord(last, parts) : null;
      const end = open.at(-1) ?? '';
      if (word === null || !end.includes(` ${word.before} `))
        open.push(predicate(parts, pronounOf(parts.object)));
      else open.splice(-1, 1, end.replace(` ${word.before} `, ` ${word.before} and ${word.after} `));
    } else
      open.push(
        isSame
          ? clause(parts, pronounOf(parts.subject, 'they', 'it'), distinctPronoun(parts))
          : clause(parts),
      );
    [subject, object] = [parts.subject.name, parts.object.name];
    last = parts;
  }
  close();
  return clauses.join('; ');
}

// "Overt political support" and "overt intelligence support" are said in one: the word in which two predicates differ.
function onlyOtherWord(one: ClaimParts, other: ClaimParts): { before: string; after: string } | null {
  const [words, others] = [one, other].map((parts) => predicate(parts, one.object.name).split(' ')) as [
    string[],
    string[],
  ];
  const differing = words.flatMap((word, index) => (word === others[index] ? [] : [index]));
  const [at] = differing;
  if (words.length !== others.length || differing.length !== 1 || at === undefined || at === 0) return null;
  const [before = '', after = ''] = [words[at], others[at]];
  return [before, after].every((word) => /^[a-z-]{4,}$/.test(word)) ? { before, after } : null;
}

const isSaid = ({ speakers, isOwnWord, verb, translation }: ClaimParts): boolean =>
  (speakers.length > 0 && !isOwnWord) || verb?.hasSubject === true || translation !== null;

function pronounOf(party: PartyParts, many = 'them', one = 'it'): string {
  if (party.isPerson) return party.name;
  return (party.isPlural ?? isPluralName(party.name)) ? many : one;
}

const HEADED: Readonly<Record<Heading, string>> = {
  supports: 'support or cooperation',
  opposes: 'opposition',
  contact: 'contact and promises',
  neither: 'neither',
  alleged: 'alleged',
  promised: 'promised or planned',
  aim: 'aims and views',
  possible: 'possible',
  past: 'past',
  denied: 'said not to be so',
};

/** The lines of an actor in short, whichever end it stands at: "support or cooperation 5, opposition 3, both at once 2". */
export function actorCounts(of: ActorCounts): string {
  const rows = of.under.map(({ heading, count }) => [HEADED[heading], count] as const);
  // What is for and against at once stands after what is either.
  const words = [...rows.slice(0, 2), ['both at once', of.both] as const, ...rows.slice(2)]
    .filter(([, count]) => count > 0)
    .map(([word, count]) => `${word} ${count}`);
  if (words.length === 0) return 'no lines';
  const likely = of.likely > 0 ? `; ${of.likely} of these only likely` : '';
  return `${words.join(', ')}${likely}`;
}

/** The sentence of an actor over the lines that are shown, whichever end it stands at. */
export function actor(name: string, asOf: string, of: ActorCounts): string {
  if (of.all === 0) return sentence(`${name}, as of ${asOf}: no lines among those shown`);
  return sentence(`${name}, as of ${asOf}, ${plural(of.all, 'line')} shown: ${actorCounts(of)}`);
}

const SHOWN = {
  1: 'what is stated or called likely',
  2: 'what is stated, likely, an aim or view, alleged or promised',
  3: 'however they are stated',
};

// The sentence is below the map, in a bar of two lines.
const MOST_NAMES = 3;

const someOf = (names: readonly string[]) =>
  listed(
    names.length > MOST_NAMES + 1
      ? [...names.slice(0, MOST_NAMES), plural(names.length - MOST_NAMES, 'other')]
      : names,
  );

/** What is shown and what is hidden. */
export function view(parts: ViewParts): string {
  const { asOf, step, pairs, allPairs, offLooks, switchedOff } = parts;
  const inCounts = (some: readonly Look[]) => some.map((look) => looks[look].count).join('; ');
  const what =
    step !== null || offLooks.length === 0
      ? SHOWN[step ?? 3]
      : parts.onlyLooks.length > 0
        ? `only what is ${inCounts(parts.onlyLooks)}`
        : `without what is ${inCounts(offLooks)}`;
  const shown =
    pairs === 0
      ? `Nothing is shown of ${plural(allPairs, 'pair')}`
      : `${pairs} of ${plural(allPairs, 'pair')}: ${what}, as of ${asOf}`;
  const belonging = parts.hidesOrganisation && (step ?? 3) === 3 ? ', such as who belongs where' : '';
  const hidden = [allPairs > pairs ? `${plural(allPairs - pairs, 'pair')}${belonging}` : ''].filter(Boolean);
  const { onlyVoices, withoutVoices } = parts;
  const rest = [
    onlyVoices.length > 0 ? voices.only(someOf(onlyVoices)) : '',
    withoutVoices.length > 0 ? voices.without(someOf(withoutVoices)) : '',
    ...parts.narrowed,
    hidden.length > 0 ? `Hidden: ${hidden.join('; ')}` : '',
    switchedOff.length > 0 ? `Switched off: ${someOf(switchedOff)}` : '',
  ];
  return [shown, ...rest.filter(Boolean)].map((text) => `${capital(text)}.`).join(' ');
}

/** "One source: this map shows what one author wrote in September 2021." */
export function restsOn({ documents, people, wrote, dates }: RestsOnParts): string {
  if (documents === 0) return 'No source: nothing on this map can be checked.';
  const who = people === 0 ? 'unnamed authors' : people === 1 ? 'one author' : `${people} authors`;
  if (documents === 1) return `One source: this map shows what ${who} wrote ${wrote}.`;
  const when = dates.length > 3 ? `about ${dates.length} dates` : `about ${listed(dates)}`;
  return `${documents} sources: this map shows what ${who} wrote, ${when}.`;
}

/** The findings. */
export const finds = {
  both: {
    sentence: (names: readonly string[]): string => {
      if (names.length === 0) return 'No two actors are stated to cooperate and oppose at once.';
      return names.length > 3
        ? `${names.length} pairs cooperate and oppose at once.`
        : `${names.join('; ')}: they cooperate and oppose at once.`;
    },
  },
  contradicted: {
    sentence: (names: readonly string[]): string => {
      if (names.length === 0) return 'No statement denies what another states outright.';
      return names.length > 3
        ? `${names.length} relations are stated by one source and denied by another.`
        : `${names.join('; ')}: stated by one, denied by another.`;
    },
  },
};
