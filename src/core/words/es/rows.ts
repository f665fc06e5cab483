import type { RowWordsById } from '../row-words.ts';
import { actorKinds } from './actor-kinds.ts';
import { alignment } from './relation-types/alignment.ts';
import { conflict } from './relation-types/conflict.ts';
import { organisation } from './relation-types/organisation.ts';
import { presence } from './relation-types/presence.ts';
import { support } from './relation-types/support.ts';

/** The built-in relation types and kinds of actor in Spanish. */
export const rows: RowWordsById = {
  types: { ...support, ...alignment, ...conflict, ...presence, ...organisation },
  kinds: actorKinds,
};
