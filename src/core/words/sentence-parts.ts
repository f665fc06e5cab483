import type { Heading } from '../model/heading.ts';
import type { Look } from '../model/look.ts';
import type { Step } from '../query/steps.ts';
import type { AuthorParts, ClaimParts } from './claim-parts.ts';

/** What one actor is stated to do to the other that points one way. */
export interface PairSideParts {
  readonly isOpposed: boolean;
  /** At least one, each as the statement it is drawn as. */
  readonly relations: readonly ClaimParts[];
}

/** What the sentence of a pair with several stated relations is made of. */
export interface KindsParts {
  readonly sides: readonly PairSideParts[];
  /** Supports and opposes at once. */
  readonly isMixed: boolean;
  readonly authors: readonly AuthorParts[];
}

/** A relation that is less firm than its pair is drawn, by name. */
export interface LesserParts {
  readonly label: string;
  /** Who does it, where that is not the one who acts in the sentence before. */
  readonly by: string | null;
  /** How it is denied, where that is firmer; else null. */
  readonly denied: string | null;
  /** How it is stated; null where its name says so. */
  readonly how: string | null;
}

/** The lines of one actor, each counted once, as what it is drawn as. */
export interface ActorCounts {
  readonly all: number;
  /** Cooperates and opposes at once, in acts and words in force. */
  readonly both: number;
  /** The others, one row a heading, in the order of the headings. */
  readonly under: readonly { readonly heading: Heading; readonly count: number }[];
  /** Of all these, those that are called likely: they stand among what is stated. */
  readonly likely: number;
}

/** What the sentence above the map is made of. */
export interface ViewParts {
  /** "September 2021". */
  readonly asOf: string;
  /** Null where looks were switched one by one. */
  readonly step: Step | null;
  readonly pairs: number;
  readonly allPairs: number;
  /** Actors that have lines in the other steps only. */
  readonly moreActors: number;
  readonly offLooks: readonly Look[];
  /** The looks that are on, where these are fewer; else empty. */
  readonly onlyLooks: readonly Look[];
  /** Types, kinds and signs that the reader has switched off, by name. */
  readonly switchedOff: readonly string[];
  /** Who belongs where is not drawn, as it is at first. */
  /** Whose words alone count; empty where everybody's do. */
  readonly onlyVoices: readonly string[];
  /** Whose words do not count, where these are fewer. */
  readonly withoutVoices: readonly string[];
  /** What else narrows it, each in words of its own: further facets, the stretch of time, the words. */
  readonly narrowed: readonly string[];
  readonly hidesOrganisation: boolean;
}

/** What the words on what a map rests on are made of. */
export interface RestsOnParts {
  readonly documents: number;
  /** One name for each source. */
  readonly authors: readonly string[];
  /** How many people signed the documents. */
  readonly people: number;
  readonly statements: number;
  readonly passages: number;
  readonly unsourced: number;
  readonly dates: readonly string[];
  /** "in September 2021", of the first document. */
  readonly wrote: string;
  readonly coders: readonly string[];
  readonly secondCoder: { readonly agrees: number; readonly differs: number };
  /** How many quotes have each result of the quote check. */
  readonly quotes: Readonly<Record<string, number>>;
  readonly checked: string | null;
}
