import type { QuestionKind } from '../analysis/question.ts';
import type { Sign } from '../model/relation-type.schema.ts';
import type { Standing } from '../model/standing.ts';

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
  /** An aim or a view by its nature: "sees a threat in". */
  readonly isView: boolean;
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
