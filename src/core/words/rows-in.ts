import type { BuiltInRows } from '../model/built-in-rows.ts';
import type { RelationType } from '../model/relation-type.schema.ts';
import type { FirstMessages } from './messages.ts';

/** The built-in relation types and kinds of actor in a reader's language, by the English ones; a map's own rows stay in the map's. */
export function rowsIn(
  { language, rows }: Pick<FirstMessages, 'language' | 'rows'>,
  english: BuiltInRows,
): BuiltInRows {
  if (rows === null) return { ...english, language };
  return {
    language,
    types: english.types.map((type) => ({ ...withoutPatterns(type), ...rows.types[type.id] })),
    kinds: english.kinds.map((kind) => ({ ...kind, ...rows.kinds[kind.id] })),
  };
}

// A pattern that a language does not give is that language's usual one, never the English one.
function withoutPatterns(type: RelationType): RelationType {
  const { id, label, reverse, verb, short, definition, example, counterexample } = type;
  const { sign, directed, nature, family, plover, ucdp } = type;
  return {
    ...{ id, label, reverse, verb, short, definition, example, counterexample },
    ...{ sign, directed, nature, family },
    ...(plover === undefined ? {} : { plover }),
    ...(ucdp === undefined ? {} : { ucdp }),
  };
}
