import type { ActorId } from '../model/ids.ts';
import type { StepSign } from './focus.ts';

/** Which relations a chain may go along: stated acts and words in force, what the filters show, or all there are. */
export const CHAIN_GROUNDS = ['firm', 'shown', 'all'] as const;
export type ChainGround = (typeof CHAIN_GROUNDS)[number];

/** The longest chain that can be asked for, in steps. */
export const MAX_CHAIN_LENGTH = 5;

/** A reader's question how two actors are tied. */
export interface Ask {
  readonly kind: 'tie';
  readonly from: ActorId;
  readonly to: ActorId;
  /** Chains of up to this many steps, from 2 to `MAX_CHAIN_LENGTH`, in addition to the shortest ones. */
  readonly longest: number;
  readonly over: ChainGround;
  /** Whether every step has to go the way of its relation, from the one asked for first to the other. */
  readonly direction: 'any' | 'forward';
  readonly sign: StepSign;
  /** The actors of the chain that the map shows, both ends included; null for none. Named, not numbered, so that a link shows the same chain of a map that has grown. */
  readonly chain: readonly ActorId[] | null;
}

/** The question how two actors are tied, as it is first asked: over stated acts and words in force, either way. */
export function askOf(from: ActorId, to: ActorId): Ask {
  return { kind: 'tie', from, to, longest: 3, over: 'firm', direction: 'any', sign: 'any', chain: null };
}
