import type { BuiltInRows } from '../model/built-in-rows.ts';
import type { RelationType } from '../model/relation-type.schema.ts';
import type { LanguageId } from './languages.ts';
import { en, type FirstMessages, type Messages } from './messages.ts';

/** The texts of one language on a page: those of the first screen at once, all others after `complete`. */
export interface Catalogue {
  /** Code of the first load must not read the texts of later views from it, which are there only once it is complete. */
  readonly messages: Messages;
  /** Loads the texts of later views; may be called any number of times. */
  readonly complete: () => Promise<void>;
}

/** A catalogue that is whole from the start. */
export function wholeCatalogue(messages: Messages): Catalogue {
  return { messages, complete: () => Promise.resolve() };
}

/** English as in the first load: the texts of later views are fetched on demand. */
export function firstEnglish(): Catalogue {
  const messages = { ...en } as Messages;
  return {
    messages,
    complete: async () => {
      const { enLater } = await import('./en/later.ts');
      Object.assign(messages, enLater);
    },
  };
}

/** The catalogue of a language for a page; any other than English is fetched, and rejects if that fails. */
export async function openCatalogue(language: LanguageId): Promise<Catalogue> {
  switch (language) {
    case 'en':
      return firstEnglish();
    case 'es':
      return wholeCatalogue((await import('./es/all.ts')).es);
  }
}

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

// If a language lacks a pattern, its own default applies, never the English one.
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
