import type { Claim } from '../../core/model/claim.schema.ts';
import type { Axes } from '../../core/model/standing.ts';
import type { Chance, Shares } from './chance.ts';

// How many of the 193 statements of the first map have each value; sums differ because that map has changed since.
const CERTAINTIES: Shares<Axes['certainty']> = [
  ['certain', 172],
  ['possible', 4],
  ['uncommitted', 5],
  ['unlikely', 6],
  ['probable', 6],
];
const MOODS: Shares<Axes['mood']> = [
  ['fact', 105],
  ['option', 58],
  ['intended', 13],
  ['pledged', 8],
  ['feared', 7],
  ['attempted', 2],
];
const EARLIER = 34 / 193;
const NEGATED = 12 / 193;
const SAID_OPENLY = 5 / 193;

/** How a statement is meant, in the shares of the first map. */
export function inventedAxes(chance: Chance): Axes & Pick<Claim, 'openness'> {
  return {
    certainty: chance.byShare(CERTAINTIES),
    mood: chance.byShare(MOODS),
    tense: chance.often(EARLIER) ? 'earlier' : 'then',
    negated: chance.often(NEGATED),
    ...(chance.often(SAID_OPENLY) ? { openness: chance.oneOf(['overt', 'covert'] as const) } : {}),
  };
}
