/** The words of a question that say what kind it is. */
export type Cue =
  'who' | 'what' | 'where' | 'when' | 'why' | 'modal' | 'say' | 'topic' | 'agent' | 'object' | 'opener';

/** What has to be known about a language to read questions in it. All words are folded: lower case, no accents. */
export interface QuestionLanguage {
  readonly id: string;
  /** Words that change nothing: articles, adverbs, "and". They are skipped, also within a verb. */
  readonly skipped: ReadonlySet<string>;
  /** Words of a question other than its verb, which are understood without being needed. */
  readonly asides: ReadonlySet<string>;
  /** Words written apart that are one word by their meaning: "por qué". */
  readonly joined: readonly string[];
  /** Prepositions that a verb may end in, which are left out in "Whom does X give arms?". */
  readonly prepositions: ReadonlySet<string>;
  readonly cues: Readonly<Record<Cue, ReadonlySet<string>>>;
  /** Verbs of which it is not said what exactly is done: they ask for a sign. The first of each is the one that answers use. */
  readonly signs: readonly { readonly sign: 1 | -1; readonly phrases: readonly string[] }[];
  /** Words that join two names: "and". */
  readonly conjunctions: ReadonlySet<string>;
  /** Words that carry no meaning of their own in a verb of several words: "be", "have". */
  readonly light: ReadonlySet<string>;
  /** Those of them after which a noun may do without: "be an enemy of" is also "enemies of". */
  readonly copula: ReadonlySet<string>;
  /** What "where" asks for: a verb of places that may be said of more, and one that is said of places only. */
  readonly place: readonly [string, string];
  /** The word itself and what it may be a form of: "sharing" is "share". */
  readonly bases: (word: string) => readonly string[];
  /** Whether "who" asks for the object by its place in the sentence, or by a preposition before it. */
  readonly whoBy: 'place' | 'preposition';
}

/** Consecutive words as a set. */
export const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
