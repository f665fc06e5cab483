import { actorKinds } from '../model/actor-kinds.ts';
import type { BuiltInRows } from '../model/graph.ts';
import { relationTypes } from '../model/relation-types.ts';
import type { FirstMessages } from './messages.ts';

/** The built-in relation types and kinds of actor in a reader's language; a map's own rows stay in the map's. */
export function rowsIn({ language, rows }: Pick<FirstMessages, 'language' | 'rows'>): BuiltInRows {
  if (rows === null) return { language, types: relationTypes, kinds: actorKinds };
  return {
    language,
    types: relationTypes.map((type) => ({ ...type, ...rows.types[type.id] })),
    kinds: actorKinds.map((kind) => ({ ...kind, ...rows.kinds[kind.id] })),
  };
}
