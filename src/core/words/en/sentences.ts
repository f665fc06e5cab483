import type { Heading } from '../../model/heading.ts';
import type { Look } from '../../model/look.ts';
import type { ActorCounts, MixedPairParts, ViewParts } from '../sentence-parts.ts';
import { clause } from './claim.ts';
import { capital, listed, plural, sentence } from './grammar.ts';
import { looks } from './looks.ts';
import { voices } from './voices.ts';

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

/** The sentence of a pair that is drawn as one line. */
export function pair(first: string, more: number): string {
  if (more === 0) return first;
  return `${first} ${more === 1 ? 'One more relation stands' : `${more} more relations stand`} between them.`;
}

/** What is stated between two and also denied; '' where nothing is. */
export function contradicted(labels: readonly string[]): string {
  return labels.length === 0
    ? ''
    : sentence(`Contradicted: ${listed(labels)}, stated by one and denied by another`);
}

/** The sentence of a pair that points both ways. */
export function mixedPair({ mixed, names, authors, sides }: MixedPairParts): string {
  const who = authors.length > 0 ? `, according to ${listed(authors)}` : '';
  const does =
    mixed === 'acts' ? 'cooperated and opposed at once' : 'had aims and views that point both ways';
  const details = sides.map((side) => clause(side)).join('; ');
  return sentence(`${sides[0]?.asOf ?? ''}${who}, ${both(...names)} ${does}: ${details}`);
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

// The sentence stands above the map in a bar of two lines.
const MOST_NAMES = 3;
const someOf = (names: readonly string[]) =>
  listed(
    names.length > MOST_NAMES + 1
      ? [...names.slice(0, MOST_NAMES), plural(names.length - MOST_NAMES, 'other')]
      : names,
  );

/** What is shown and what is hidden. */
export function view(parts: ViewParts): string {
  const { asOf, step, pairs, allPairs, offLooks, switchedOff, moreActors } = parts;
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
  const hidden = [
    allPairs > pairs ? `${plural(allPairs - pairs, 'pair')}${belonging}` : '',
    moreActors > 0 ? `${moreActors} more ${moreActors === 1 ? 'actor' : 'actors'} in the other steps` : '',
  ].filter(Boolean);
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
