import type { Claim, Translation } from '../../model/claim.schema.ts';
import type { Heading } from '../../model/heading.ts';
import type { Look } from '../../model/look.ts';
import type { OwnVerbParts } from '../../model/own-verb.ts';
import type { Nature, RelationType } from '../../model/relation-type.schema.ts';
import type { Axes, Standing } from '../../model/standing.ts';
import type { Step } from '../../query/steps.ts';

/** The most characters of a word that always stands on its line. */
export const LINE_LIMIT = 18;

/** Somebody who says so, as a sentence names them. */
export interface SpeakerParts {
  readonly name: string;
  /** False where the text does not say who. */
  readonly isNamed: boolean;
  /** The date in words, where it differs from the document's. */
  readonly said: string | null;
  /** The same, without the year where that is the document's: "on 24 August". */
  readonly saidBriefly: string | null;
}

/** A source, as a sentence names it. */
export interface AuthorParts {
  /** Its authors, or its title in quotation marks. */
  readonly name: string;
  readonly isTitle: boolean;
}

/** One end of a statement, as a sentence names it. */
export interface PartyParts {
  readonly name: string;
  /** Null where only the name can tell. */
  readonly isPlural: boolean | null;
  /** A person is named again rather than called he, she or it. */
  readonly isPerson: boolean;
  /** False for what is no actor: "the spread of instability". */
  readonly isActor: boolean;
}

/** When something held, as a sentence says it. */
export interface HeldParts {
  /** The source's own words; else the date in words, with no year that nobody wrote. */
  readonly words: string;
  /** The source's own words count from the day of writing ("this summer"), or are in another language: they are quoted. */
  readonly isQuoted: boolean;
  /** At some time within it, not throughout. */
  readonly isWithin: boolean;
  /** It went on when the source was written. */
  readonly goesOn: boolean;
}

/** What a relation type says of itself in a sentence. */
export type TypeForms = Pick<
  RelationType,
  'verb' | 'between' | 'withSome' | 'withWhat' | 'forms' | 'about' | 'by' | 'where' | 'noun' | 'short'
>;

/** All that a sentence about one statement is made of, before any grammar; each language puts it in order. */
export interface ClaimParts {
  readonly axes: Axes;
  readonly standing: Standing;
  readonly nature: Nature;
  readonly basis: Claim['basis'];
  /** The sentence names its source and date itself: where it is read alone, or a map has several sources. */
  readonly isAlone: boolean;
  /** "in September 2021". */
  readonly asOf: string;
  /** "September 2021". */
  readonly asOfAlone: string;
  /** One for each source; empty where there is none. */
  readonly authors: readonly AuthorParts[];
  /** Innermost first. */
  readonly speakers: readonly SpeakerParts[];
  /** The innermost speaker is the subject. */
  readonly isOwnWord: boolean;
  /** The innermost speaker is the object. */
  readonly isToldByObject: boolean;
  readonly subject: PartyParts;
  readonly object: PartyParts;
  /** The subject's name has the object's in it: "terrorist groups in Afghanistan". */
  readonly isObjectInSubject: boolean;
  /** The place has the object's name in it, and says it more exactly: "northern Afghanistan". */
  readonly isObjectInPlace: boolean;
  /** The type is not directed and both ends are actors. */
  readonly isMutual: boolean;
  /** The object is a set without named members, and is not called after the subject. */
  readonly isWithSome: boolean;
  readonly type: TypeForms;
  /** In the language of the map only. */
  readonly verb: OwnVerbParts | null;
  /** The whole statement in the reader's language, where the map's is another and the map has it in both. */
  readonly translation: Translation | null;
  /** How it is stated, in words of its own; null where the general name is right. */
  readonly stated: string | null;
  /** The verb names the innermost speaker itself: "[officials had admitted that] {from} …". */
  readonly isSpeakerInVerb: boolean;
  /** The verb names the object itself, or there is nobody to name. */
  readonly isObjectInVerb: boolean;
  readonly openness: 'overt' | 'covert' | null;
  readonly what: string | null;
  readonly where: string | null;
  readonly about: readonly string[];
  readonly by: readonly string[];
  readonly held: HeldParts | null;
  /** The source's cautious words, in the language of the map only. */
  readonly hedge: string | null;
  readonly condition: string | null;
  readonly support: Support;
}

/** What a sentence rests on. */
export interface Support {
  readonly statements: number;
  /** How many of them the sentence tells. */
  readonly told: number;
  /** 0 where no source is given. */
  readonly passages: number;
  /** Statements of the same relation that are less firm than it is drawn. */
  readonly weaker: number;
  /** Those that are about the past only. */
  readonly past: number;
  /** Those that say it might not be so, or might end. */
  readonly doubtful: number;
  /** Those that call it unlikely. */
  readonly unlikely: number;
  /** Those that say it is not so. */
  readonly denied: number;
}

/** What the words on one line are made of. */
export interface LineParts {
  readonly axes: Axes;
  readonly standing: Standing;
  readonly nature: Nature;
  readonly label: string;
  readonly short: RelationType['short'];
  readonly verb: RelationType['verb'];
  readonly between: RelationType['between'];
  readonly noun: RelationType['noun'];
  /** The statement's own words for a line; null where it has none. */
  readonly own: string | null;
  /** They are in the reader's language, and agree already. */
  readonly isTranslated: boolean;
  /** Labels as on the map. */
  readonly subject: string;
  /** Null where only the name can tell. */
  readonly isPluralSubject: boolean | null;
  readonly object: string;
  /** The object within other words: "the former Afghan govt.". */
  readonly objectWithin: string;
  /** It is denied, and said to be possible. */
  readonly isOpen: boolean;
  readonly isMutual: boolean;
  /** "1990s"; '' where it is not known. */
  readonly years: string;
  /** The subject says so itself, or somebody says it for them: a promise, where others would report a plan. */
  readonly isOwnWord: boolean;
}

/** What one actor is stated to do to the other that points one way. */
export interface PairSideParts {
  readonly isOpposed: boolean;
  /** At least one, each as the statement it is drawn as. */
  readonly relations: readonly ClaimParts[];
}

/** Something else that is said of two: its statement, and the one that has to be said with it. */
export interface AlsoParts {
  readonly first: ClaimParts;
  readonly second: ClaimParts | null;
}

/** What the sentence of a pair with several stated relations is made of. */
export interface KindsParts {
  readonly sides: readonly PairSideParts[];
  /** Supports and opposes at once. */
  readonly isMixed: boolean;
  readonly authors: readonly AuthorParts[];
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

/** What the sentence below the map is made of. */
export interface ViewParts {
  /** "September 2021". */
  readonly asOf: string;
  /** Null where looks were switched one by one. */
  readonly step: Step | null;
  readonly pairs: number;
  readonly allPairs: number;
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
