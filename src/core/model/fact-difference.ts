import type { Claim, Party } from './claim.schema.ts';
import { fold } from './fold.ts';

/**
 * How far two claims of one relation are about different facts: about the same one; about one more narrowly than the other; about
 * facts that they word differently, so that only a reader can judge; about different years (neither says when it held, and they were
 * said or written years apart); of another time; about others, by other means or as openly as the other does not.
 */
export type FactDifference = 'none' | 'narrower' | 'wording' | 'years' | 'time' | 'others';

/** The year in which a claim was said or written, if the map knows it; otherwise null. */
export type YearOf = (claim: Claim) => string | null;

/** True for a claim that its source puts forward as a fact, with certainty and without conditions, for or against it. */
export function isFlat({ mood, certainty, condition }: Claim): boolean {
  return mood === 'fact' && certainty === 'certain' && condition === undefined;
}

/** How far two claims of one relation are about different facts; "armed it in 2015" is not denied by "did not arm it in 2020". */
export function factDifference(one: Claim, other: Claim, yearOf: YearOf): FactDifference {
  if (OTHERS.some((of) => differ(of(one), of(other)))) return 'others';
  if (one.tense !== other.tense || differ(one.held, other.held)) return 'time';
  if (WORDED.some((of) => differ(of(one), of(other)))) return 'wording';
  if (SCOPE.some((of) => of(one) !== of(other))) return 'narrower';
  return one.held === undefined && differ(yearOf(one) ?? undefined, yearOf(other) ?? undefined)
    ? 'years'
    : 'none';
}

type Text = (claim: Claim) => string | undefined;

const words = (text: string | undefined) =>
  text === undefined ? undefined : fold(text).trim().toLowerCase();
const parties = (list: readonly Party[]) =>
  list.length === 0 ? undefined : JSON.stringify(list.map((party) => JSON.stringify(party)).sort());

// What a claim says of these, another about the same fact says as well.
const SCOPE: readonly Text[] = [({ what }) => words(what), ({ about }) => parties(about), ({ held }) => held];
const WORDED: readonly Text[] = [({ what }) => words(what), ({ where }) => words(where)];
const OTHERS: readonly Text[] = [
  ({ about }) => parties(about),
  ({ by }) => parties(by),
  ({ openness }) => openness,
];

const differ = (one: string | undefined, other: string | undefined) =>
  one !== undefined && other !== undefined && one !== other;
