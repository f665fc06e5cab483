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
  /** Every step has to follow the direction of its relation. */
  readonly isForward: boolean;
  readonly sign: StepSign;
  /** What ties the two directly, among the relations that chains use: "opposition". */
  readonly direct: readonly string[];
  /** Relations between the two that are stated less firmly than those that chains use. */
  readonly less: number;
  /** Actors grouped with either of the two and tied to the other: "Russian intelligence". */
  readonly grouped: readonly string[];
  /** Statements between one of them and a third actor that concern the other. */
  readonly concerning: number;
  /** How many chains have how many steps, the shortest first; only those through others. */
  readonly chains: readonly { readonly steps: number; readonly count: number }[];
  readonly longest: number;
  /** Null if there is no chain of any length. */
  readonly shortest: number | null;
  /** There are more chains than the search covers. */
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

/** A name within a sentence, with what grammar has to know about it. */
export interface NameParts {
  readonly name: string;
  /** Null if only the name shows it. */
  readonly isPlural: boolean | null;
  readonly isPerson: boolean;
  /** Its relation to the actor asked about: "organ of Russia"; null for that actor itself. */
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

/** Who does the same to whom, stated in the same way. */
export interface ReplyClause {
  readonly standing: Standing;
  /** For an act: it is wanted or tried. */
  readonly isWanted: boolean;
  readonly isNegated: boolean;
  readonly isUnlikely: boolean;
  readonly isFeared: boolean;
  /** It is described as something that someone could choose to do. */
  readonly isOption: boolean;
  /** Whose words this is, if others or the author say the rest; otherwise ''. */
  readonly saidBy: string;
  /** For a denial, the means that it is about: it is denied only by these means. */
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
  /** Null if it has none; a sign if no particular act is asked about. */
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
  /** Who says all of it: "Osric Pellay, in Author"; the author alone if several say it; '' if no source is given. */
  readonly who: string;
  /** How many sources the map has. */
  readonly sources: number;
  /** Empty if the sources do not say. */
  readonly clauses: readonly ReplyClause[];
  /** Who denies what is stated, if anyone does; otherwise ''. */
  readonly denied: string;
  /** There is more than the clauses contain. */
  readonly isCut: boolean;
}

/** When it was so, with the noun for what was so: "since late 2016", "intelligence sharing". */
export interface SinceParts {
  readonly when: string;
  /** In the source's own words, to be quoted. */
  readonly isQuoted: boolean;
  readonly what: readonly string[];
}

/** How a denial is said: outright, or as something weaker. */
export type DenialKind = 'flat' | 'likely' | 'promised' | 'aim' | 'possible' | 'alleged';

/** What the sentence about less than a contradiction is made of. */
export interface TensionParts {
  readonly easing: Easing;
  /** On the side that states it. */
  readonly standing: Standing;
  readonly denial: DenialKind;
}

/** Whose words something is. */
export interface OriginParts {
  readonly kind: Origin['kind'];
  readonly name: string;
}

/** What the sentence about what a relation rests on is made of. */
export interface WeightParts {
  readonly statements: number;
  readonly passages: number;
  /** Statements among them without a source. */
  readonly unsourced: number;
  readonly origins: readonly (readonly OriginParts[])[];
  /** How many of the origins are independent. */
  readonly independent: number;
}

/** What the sentence about the loss of a passage is made of. */
export interface FallParts {
  readonly alone: readonly string[];
  readonly parts: readonly { readonly names: readonly string[]; readonly size: number }[];
  /** How many lines would be gone. */
  readonly lost: number;
}

/** What the sentence above the timeline is made of. */
export interface TimelineParts {
  readonly axis: TimeAxis;
  /** Null if all time is shown; `when` has its preposition ("in 2015"), the ends do not. */
  readonly period: { readonly when: string | null; readonly from: string; readonly to: string } | null;
  /** Statements that the other filters leave, with a date. */
  readonly dated: number;
  /** Of these, those within the period. */
  readonly within: number;
  readonly undated: number;
  readonly keeps: Period['undated'];
}

/** Who says something, and since when it is so. */
export interface SayingParts {
  /** "Russian officials, in Massicot (2021)"; '' where no source is given. */
  readonly who: string;
  /** The source's own words in quotation marks, else the date in words; each once. */
  readonly whens: readonly string[];
}
