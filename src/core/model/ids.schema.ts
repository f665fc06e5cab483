import { z } from 'zod';
import { SLUG } from './ids.ts';
import { VISIBLE } from './visible-text.ts';

const slug = (what: string) =>
  z
    .string()
    .regex(SLUG, `is not ${what} id: use lower-case letters, digits and single hyphens, such as "isis-k"`);

export const ActorId = slug('an actor').brand<'ActorId'>();
export const ClaimId = slug('a statement').brand<'ClaimId'>();
export const SourceId = slug('a source').brand<'SourceId'>();
export const TypeId = slug('a relation type').brand<'TypeId'>();
export const KindId = slug('an actor kind').brand<'KindId'>();

/** Any text a reader will see: never empty, never only white space or characters that print nothing. */
export const Text = z.string().regex(VISIBLE, 'is empty: write the text, or leave the field out');
