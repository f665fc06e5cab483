import type { ActorKind } from './actor-kind.schema.ts';
import { actorKinds } from './actor-kinds.ts';
import type { RelationType } from './relation-type.schema.ts';
import { relationTypes } from './relation-types.ts';

/** The rows that every map has, in the language of a reader. */
export interface BuiltInRows {
  readonly language: string;
  readonly types: readonly RelationType[];
  readonly kinds: readonly ActorKind[];
}

/** The catalogue in English. A page gets it with its map, so that no script has to contain it. */
export const builtInRows: BuiltInRows = { language: 'en', types: relationTypes, kinds: actorKinds };
