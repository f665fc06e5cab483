import type { Easing } from '../analysis/contradictions.ts';
import type { Origin } from '../analysis/origins.ts';
import type { Standing } from '../model/standing.ts';

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
