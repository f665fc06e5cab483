import type { Sign } from '../model/relation-type.schema.ts';
import type { Role } from './colours.ts';

/** What a line says about the two: hue and head say it both, so that no reader needs to see colours. */
export interface SignLook {
  readonly id: 'supports' | 'opposes' | 'neither';
  readonly sign: Sign;
  readonly hue: Extract<Role, 'supports' | 'opposes' | 'neither'>;
  readonly head: 'triangle' | 'tee' | 'none';
}

/** The two signs, and what has none. */
export const signLooks: readonly SignLook[] = [
  { id: 'supports', sign: 1, hue: 'supports', head: 'triangle' },
  { id: 'opposes', sign: -1, hue: 'opposes', head: 'tee' },
  { id: 'neither', sign: 0, hue: 'neither', head: 'none' },
];

/** The look of a sign. */
export function signLook(sign: Sign): SignLook {
  const found = signLooks.find((row) => row.sign === sign);
  if (!found) throw new Error(`No look for the sign ${sign}.`);
  return found;
}
