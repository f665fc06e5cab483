import { z } from 'zod';
import { SLUG } from './ids.ts';

const slug = (what: string) =>
  z.string().regex(SLUG, `is no ${what} id: use small letters, digits and single hyphens, such as "isis-k"`);

export const ActorId = slug('actor').brand<'ActorId'>();
export const ClaimId = slug('statement').brand<'ClaimId'>();
export const SourceId = slug('source').brand<'SourceId'>();
export const TypeId = slug('relation type').brand<'TypeId'>();
export const KindId = slug('actor kind').brand<'KindId'>();

/** Any text a reader will see: never empty, never only white space. */
export const Text = z.string().regex(/\S/, 'is empty: write the text, or leave the field out');
