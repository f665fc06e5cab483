import type { RelationType } from './relation-type.schema.ts';
import { conflict } from './relation-types/conflict.ts';
import { cooperation } from './relation-types/cooperation.ts';
import { organisation } from './relation-types/organisation.ts';
import { presence } from './relation-types/presence.ts';

/** The built-in relation types, in the order of legend and lists; a map may bring rows of its own. */
export const relationTypes: readonly RelationType[] = [
  ...cooperation,
  ...conflict,
  ...presence,
  ...organisation,
];
