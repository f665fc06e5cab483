import { MAX_CHAIN_LENGTH, type Ask } from './ask.ts';

/** A way to search wider. */
export type OfferId = 'all' | 'longer' | 'anyDirection' | 'anySign';

/** Ways to widen a search, as the changes they make to the question. */
export function offersFor(ask: Ask): readonly { readonly id: OfferId; readonly part: Partial<Ask> }[] {
  const offers: readonly { readonly id: OfferId; readonly part: Partial<Ask>; readonly isWider: boolean }[] =
    [
      { id: 'all', part: { over: 'all' }, isWider: ask.over !== 'all' },
      { id: 'longer', part: { longest: MAX_CHAIN_LENGTH }, isWider: ask.longest < MAX_CHAIN_LENGTH },
      { id: 'anyDirection', part: { direction: 'any' }, isWider: ask.direction !== 'any' },
      { id: 'anySign', part: { sign: 'any' }, isWider: ask.sign !== 'any' },
    ];
  return offers.filter(({ isWider }) => isWider);
}
