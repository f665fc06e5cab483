import type { Claim } from '../../core/model/claim.schema.ts';
import type { Axes } from '../../core/model/standing.ts';
import type { Chance } from './chance.ts';
import type { InventedActor } from './invented-actors.ts';
import { inventedAxes } from './invented-axes.ts';
import { inventedDate, type InventedDate } from './invented-date.ts';
import type { Tie } from './invented-ties.ts';
import { inventedWords } from './invented-words.ts';
import { saidBy } from './said-by.ts';

/** All that a sentence is to say, before it is put in words. */
export interface Meaning {
  readonly type: Tie['type'];
  readonly subject: InventedActor;
  /** None if it is done to something that is not an actor. */
  readonly ends: readonly InventedActor[];
  readonly noActor: string;
  readonly axes: Axes;
  readonly openness: Claim['openness'];
  readonly said: ReturnType<typeof saidBy>;
  readonly about: InventedActor | null;
  readonly through: InventedActor | null;
  readonly what: string | null;
  readonly where: string | null;
  readonly condition: string | null;
  readonly held: InventedDate | null;
  /** How the quote names its subject. */
  readonly naming: 'name' | 'pronoun' | 'elided';
}

/** Draws the statements of a tie, with speakers, times and places about as often as in the first map. */
export function meaning({ from, to, type }: Tie, actors: readonly InventedActor[], chance: Chance): Meaning {
  const { openness, ...axes } = inventedAxes(chance);
  return {
    type,
    subject: actors[from]!,
    ends: to.map((end) => actors[end]!),
    axes,
    openness,
    said: saidBy(actors, from, chance),
    about: to.length < 2 && chance.often(0.16) ? chance.oneOf(actors) : null,
    through: to.length < 2 && chance.often(0.06) ? chance.oneOf(actors) : null,
    what: chance.often(0.4) ? inventedWords.thing(chance) : null,
    where: chance.often(0.06) ? inventedWords.place(chance) : null,
    condition: chance.often(0.03) ? inventedWords.condition(chance) : null,
    held: chance.often(0.35) ? inventedDate(chance) : null,
    noActor: inventedWords.notActor(chance),
    naming: chance.byShare([
      ['name', 84],
      ['pronoun', 9],
      ['elided', 7],
    ] as const),
  };
}
