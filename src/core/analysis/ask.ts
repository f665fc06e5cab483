import type { ActorId } from '../model/ids.ts';
import type { StepSign } from './focus.ts';

/** Which relations a chain may use: stated acts and words in force, what the filters show, or all there are. */
export const CHAIN_GROUNDS = ['firm', 'shown', 'all'] as const;
export type ChainGround = (typeof CHAIN_GROUNDS)[number];

/** The maximum length of a chain, in steps. */
export const MAX_CHAIN_LENGTH = 5;

/** A reader's question how two actors are tied. */
export interface Ask {
  readonly kind: 'tie';
  readonly from: ActorId;
  readonly to: ActorId;
  /** Chains of up to this many steps, from 2 to `MAX_CHAIN_LENGTH`, in addition to the shortest ones. */
  readonly longest: number;
  readonly over: ChainGround;
  /** Whether every step has to follow the direction of its relation, from the first actor to the second. */
  readonly direction: 'any' | 'forward';
  readonly sign: StepSign;
  /** The actors of the chain that the map shows, both ends included; null for none. By name, not by number, so that a link shows the same chain after the map has grown. */
  readonly chain: readonly ActorId[] | null;
  /** What the reader typed, where not all of it is in the question. */
  readonly typed?: string;
}

/** The question how two actors are tied, as it is first asked: using stated acts and words in force, in either direction. */
export function askOf(from: ActorId, to: ActorId): Ask {
  return { kind: 'tie', from, to, longest: 3, over: 'firm', direction: 'any', sign: 'any', chain: null };
}
