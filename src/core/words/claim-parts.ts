import type { Nature, RelationType } from '../model/relation-type.schema.ts';
import type { Axes, Standing } from '../model/standing.ts';

/** Whoever says so, as a sentence names them. */
export interface SpeakerParts {
  readonly name: string;
  /** False where the text does not say who. */
  readonly isNamed: boolean;
  /** The date in words, where it differs from the document's. */
  readonly said: string | null;
}

/** How a sentence says what somebody does, in the forms that the catalogue gives. */
export interface VerbForms {
  /** After "could": "share intelligence with". */
  readonly base: string;
  readonly past: string;
  /** On a line: "are in contact"; what a mutual relation says of both. */
  readonly short: string;
}

/** All that a sentence about one statement is made of, before any grammar; each language puts it in order. */
export interface ClaimParts {
  readonly axes: Axes;
  readonly standing: Standing;
  /** "in September 2021". */
  readonly asOf: string;
  /** "September 2021". */
  readonly asOfAlone: string;
  /** One name for each source; empty where there is none. */
  readonly authors: readonly string[];
  /** Innermost first. */
  readonly speakers: readonly SpeakerParts[];
  readonly subject: string;
  /** Null where only the name can tell. */
  readonly isPluralSubject: boolean | null;
  readonly object: string;
  /** The type is not directed and both ends are actors. */
  readonly isMutual: boolean;
  readonly verb: VerbForms;
  readonly openness: 'overt' | 'covert' | null;
  readonly what: string | null;
  readonly where: string | null;
  readonly about: readonly string[];
  readonly by: readonly string[];
  /** "since about December 2016". */
  readonly held: string | null;
  /** The source's own words for it. */
  readonly heldAsStated: string | null;
  readonly condition: string | null;
  readonly support: Support;
}

/** What a sentence rests on. */
export interface Support {
  readonly statements: number;
  /** 0 where no source is given. */
  readonly passages: number;
  /** Statements of the same relation that put it less firmly, or deny it. */
  readonly otherwise: number;
}

/** What the words on one line are made of. */
export interface LineParts {
  readonly axes: Axes;
  readonly standing: Standing;
  readonly nature: Nature;
  readonly label: string;
  readonly short: RelationType['short'];
  readonly verb: RelationType['verb'];
  /** Labels as on the map. */
  readonly subject: string;
  /** Null where only the name can tell. */
  readonly isPluralSubject: boolean | null;
  readonly object: string;
  readonly isMutual: boolean;
  /** "1990s"; '' where it is not known. */
  readonly years: string;
  /** The subject says so itself: a promise, where others would report a plan. */
  readonly isOwnWord: boolean;
}
