import type { Nature } from './relation-type.schema.ts';
import type { Axes, Standing } from './standing.ts';

/** One row: it fits if any of its values is the claim's. The last has none and always fits. */
export interface StandingRow {
  readonly standing: Standing;
  readonly fits: {
    readonly mood?: readonly Axes['mood'][];
    readonly certainty?: readonly Axes['certainty'][];
    readonly tense?: readonly Axes['tense'][];
    readonly negated?: readonly boolean[];
    readonly nature?: readonly Nature[];
  };
}

/** How a claim is stated, as a table for readers, the first row that fits: `standingOf` decides, and a test keeps the two in step. */
export const standingTable: readonly StandingRow[] = [
  { standing: 'possible', fits: { mood: ['option', 'feared'], certainty: ['possible', 'unlikely'] } },
  { standing: 'denied', fits: { negated: [true] } },
  { standing: 'alleged', fits: { certainty: ['uncommitted'] } },
  { standing: 'promised', fits: { mood: ['pledged'] } },
  { standing: 'past', fits: { tense: ['earlier'] } },
  { standing: 'aim', fits: { mood: ['intended', 'attempted'], nature: ['aim', 'view'] } },
  { standing: 'likely', fits: { certainty: ['probable'] } },
  { standing: 'stated', fits: {} },
];
