import type { RelationType } from './relation-type.schema.ts';
import { alignment } from './relation-types/alignment.ts';
import { conflict } from './relation-types/conflict.ts';
import { support } from './relation-types/support.ts';
import { organisation } from './relation-types/organisation.ts';
import { presence } from './relation-types/presence.ts';

/** The built-in relation types, in the order of legend and lists; a map may add rows of its own. */
export const relationTypes: readonly RelationType[] = [
  ...support,
  ...alignment,
  ...conflict,
  ...presence,
  ...organisation,
];
