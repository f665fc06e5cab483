import type { ChainGround } from '../../analysis/ask.ts';
import type { Easing } from '../../analysis/contradictions.ts';
import type { Direction, StepSign } from '../../analysis/focus.ts';
import type { Origin } from '../../analysis/origins.ts';
import type { QuestionKind } from '../../analysis/question.ts';
import type { Sign } from '../../model/relation-type.schema.ts';
import type { Standing } from '../../model/standing.ts';
import type { Period, TimeAxis } from '../../query/period.ts';

/** What the sentence that sums up an answer is made of. */
export interface AnswerParts {
  /** "in September 2021". */
  readonly asOf: string;
  readonly to: string;
  readonly over: ChainGround;
  /** Every step has to go the way of its relation. */
  readonly isForward: boolean;
  readonly sign: StepSign;
  /** What the two are tied by directly, as far as chains go along it: "opposition". */
  readonly direct: readonly string[];
  /** Relations between the two that are told less firmly than chains go along. */
  readonly less: number;
  /** Those grouped with either of the two who are tied to the other: "Russian intelligence". */
  readonly grouped: readonly string[];
  /** Statements of one and a third that concern the other. */
  readonly concerning: number;
  /** How many chains have how many steps, the shortest first; those through others only. */
  readonly chains: readonly { readonly steps: number; readonly count: number }[];
  readonly longest: number;
  /** Null where no chain of any length leads there. */
  readonly shortest: number | null;
  /** There are more chains than were looked for. */
  readonly isCut: boolean;
  readonly speakers: number;
}

/** What the sentence of a focus is made of. */
export interface FocusParts {
  readonly names: readonly string[];
  readonly steps: number;
  readonly actors: number;
  readonly relations: number;
  readonly direction: Direction;
  readonly sign: StepSign;
  readonly others: 'fade' | 'hide';
}

/** A name within a sentence, with what grammar has to know of it. */
export interface NameParts {
  readonly name: string;
  /** Null where only the name can tell. */
  readonly isPlural: boolean | null;
  readonly isPerson: boolean;
  /** What it is of the one asked about: "organ of Russia"; null for that one itself. */
  readonly as: string | null;
}

/** The forms of a verb that a question or its answer needs. */
export interface VerbParts {
  readonly base: string;
  readonly present: string;
  readonly past: string;
  /** What two do to each other: "be allies"; null where the type says nothing of both. */
  readonly between: string | null;
  /** An aim or a view by its nature: "sees a threat in". */
  readonly isView: boolean;
  /** The other end is a place, or what somebody belongs to: it is asked for with "where" or "what". */
  readonly isOfPlace: boolean;
}

/** Who does the same to whom, stated alike. */
export interface ReplyClause {
  readonly standing: Standing;
  /** It is wanted or tried, of an act. */
  readonly isWanted: boolean;
  readonly isNegated: boolean;
  readonly isUnlikely: boolean;
  readonly isFeared: boolean;
  /** It is told as something that somebody could choose to do. */
  readonly isOption: boolean;
  /** Whose words this is, where others or the author say the rest; '' else. */
  readonly saidBy: string;
  /** Of a denial, the means that it is about: only by these it is said not to be done. */
  readonly means: readonly string[];
  readonly verb: VerbParts;
  readonly subjects: readonly NameParts[];
  readonly objects: readonly NameParts[];
}

/** A question as it is put into words. */
export interface QuestionParts {
  readonly kind: QuestionKind;
  readonly first: NameParts;
  readonly second: NameParts | null;
  /** Null where it has none; a sign where no certain act is asked for. */
  readonly verb: VerbParts | Exclude<Sign, 0> | null;
  readonly since: boolean;
  /** Both are asked about alike. */
  readonly isMutual: boolean;
}

/** What the sentence that answers a question is made of. */
export interface ReplyParts {
  readonly question: QuestionParts;
  /** "September 2021". */
  readonly asOf: string;
  /** Who says all of it: "Osric Pellay, in Author"; the author alone where several say it; '' where no source is given. */
  readonly who: string;
  /** How many sources the map has. */
  readonly sources: number;
  /** Empty where the sources do not say. */
  readonly clauses: readonly ReplyClause[];
  /** Who denies what is stated, where somebody does; '' else. */
  readonly denied: string;
  /** There is more than the clauses hold. */
  readonly isCut: boolean;
}

/** When it was so, with the noun of what: "since late 2016", "intelligence sharing". */
export interface SinceParts {
  readonly when: string;
  /** In the source's own words, to be quoted. */
  readonly isQuoted: boolean;
  readonly what: readonly string[];
}

/** How a denial is said: flatly, or as something weaker. */
export type DenialKind = 'flat' | 'likely' | 'promised' | 'aim' | 'possible' | 'alleged';

/** What the words on less than a contradiction are made of. */
export interface TensionParts {
  readonly easing: Easing;
  /** Of the side that states it. */
  readonly standing: Standing;
  readonly denial: DenialKind;
}

/** Whose words something is. */
export interface OriginParts {
  readonly kind: Origin['kind'];
  readonly name: string;
}

/** What the words on what a relation rests on are made of. */
export interface WeightParts {
  readonly statements: number;
  readonly passages: number;
  /** Statements among them without a source. */
  readonly unsourced: number;
  readonly origins: readonly (readonly OriginParts[])[];
  /** How many of the origins are independent. */
  readonly independent: number;
}

/** What the words on the loss of a passage are made of. */
export interface FallParts {
  readonly alone: readonly string[];
  readonly parts: readonly { readonly names: readonly string[]; readonly size: number }[];
  /** How many lines would be gone. */
  readonly lost: number;
}

/** What the sentence above the timeline is made of. */
export interface TimelineParts {
  readonly axis: TimeAxis;
  /** Null where all time is shown; `when` has its preposition ("in 2015"), the ends stand alone. */
  readonly period: { readonly when: string | null; readonly from: string; readonly to: string } | null;
  /** Statements that the other filters leave, with a date. */
  readonly dated: number;
  /** Of these, those within the period. */
  readonly within: number;
  readonly undated: number;
  readonly keeps: Period['undated'];
}
