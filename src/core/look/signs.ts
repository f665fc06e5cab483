import type { Sign } from '../model/relation-type.schema.ts';
import type { SignGroup } from '../model/sign-group.ts';
import type { Role } from './colours.ts';

/** What a line says about the two: both hue and head say it, so that no reader needs to see colours. */
export interface SignLook {
  readonly id: SignGroup;
  readonly sign: Sign;
  readonly hue: Extract<Role, 'supports' | 'opposes' | 'neither'>;
  readonly head: 'triangle' | 'tee' | 'vee' | 'none';
}

/** The two signs, and relations without one: contact and promises look like the rest of these, and have a row of their own in every legend. */
export const signLooks: readonly SignLook[] = [
  { id: 'supports', sign: 1, hue: 'supports', head: 'triangle' },
  { id: 'opposes', sign: -1, hue: 'opposes', head: 'tee' },
  { id: 'contact', sign: 0, hue: 'neither', head: 'vee' },
  { id: 'neither', sign: 0, hue: 'neither', head: 'vee' },
];

const GROUPS = { 1: 'supports', [-1]: 'opposes', 0: 'neither' } as const;

/** The look of a sign. */
export function signLook(sign: Sign): SignLook {
  return groupLook(GROUPS[sign]);
}

/** The look of a group of key and filter. */
export function groupLook(group: SignGroup): SignLook {
  const found = signLooks.find(({ id }) => id === group);
  if (!found) throw new Error(`No look for the group ${group}.`);
  return found;
}
