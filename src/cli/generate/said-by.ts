import type { Chance } from './chance.ts';
import type { InventedActor } from './invented-actors.ts';
import { inventedDay } from './invented-date.ts';
import { inventedWords } from './invented-words.ts';

/** Who is said to say something: usually no one, otherwise one or two, innermost first, with the words for them. */
export function saidBy(actors: readonly InventedActor[], from: number, chance: Chance) {
  const count = chance.byShare([
    [0, 77],
    [1, 19],
    [2, 4],
  ] as const);
  const speakers = Array.from({ length: count }, () => {
    const day = chance.often(0.4) ? inventedDay(chance) : null;
    const who = chance.byShare([
      ['end', 30],
      ['actor', 40],
      ['name', 12],
      ['unnamed', 18],
    ] as const);
    const actor = who === 'end' ? actors[from]! : chance.oneOf(actors);
    const name = inventedWords.named(chance);
    const unnamed = inventedWords.unnamed(chance);
    const words = who === 'name' ? name : who === 'unnamed' ? unnamed : actor.inSentence;
    const speaker = who === 'name' ? { name } : who === 'unnamed' ? { unnamed } : { actor: actor.row.id };
    return {
      words: `${words}${day ? ` (${day.inWords})` : ''}`,
      speaker: { ...speaker, ...(day ? { said: day.edtf } : {}) },
    };
  });
  return {
    speakers: speakers.map(({ speaker }) => speaker),
    words: speakers
      .toReversed()
      .map(({ words }) => `by the word of ${words}, `)
      .join(''),
  };
}
