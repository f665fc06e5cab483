import type { ActorKind } from '../model/actor-kind.schema.ts';
import type { RelationType } from '../model/relation-type.schema.ts';

/** What a language says of a built-in relation type. */
export type TypeWords = Pick<
  RelationType,
  | 'label'
  | 'reverse'
  | 'verb'
  | 'between'
  | 'withSome'
  | 'withWhat'
  | 'forms'
  | 'about'
  | 'by'
  | 'where'
  | 'noun'
  | 'short'
  | 'definition'
  | 'example'
  | 'counterexample'
  | 'ucdp'
  | 'synonyms'
>;

/** What a language says of a built-in kind of actor. */
export type KindWords = Pick<ActorKind, 'label' | 'plural' | 'definition' | 'example' | 'counterexample'>;

/** The built-in rows in a language, by id. */
export interface RowWordsById {
  readonly types: Readonly<Record<string, TypeWords>>;
  readonly kinds: Readonly<Record<string, KindWords>>;
}
