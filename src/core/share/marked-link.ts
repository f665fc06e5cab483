import type { ActorId } from '../model/ids.ts';
import { knownActors } from './known-actors.ts';
import type { ViewPart } from './view-part.ts';

/** The actors chosen together: `marked=russia,iran`. */
export const markedPart: ViewPart<readonly ActorId[]> = {
  keys: ['marked'],
  first: () => [],
  encode: (actors) => (actors.length > 0 ? [['marked', actors.join(',')]] : []),
  decode: (parts, { graph }) => {
    const { actors, missing } = knownActors(parts.get('marked'), graph);
    return { value: actors, missing };
  },
};
