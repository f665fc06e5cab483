import { z } from 'zod';
import { KindId, Text } from './ids.schema.ts';

/** The outlines that a kind of actor may have; the look of each is a row of core/look. */
export const OUTLINES = [
  'heavy',
  'light',
  'plain',
  'double',
  'stacked',
  'cut-corners',
  'one-cut-corner',
  'round',
  'round-bare',
] as const;

/** One kind of actor, as the catalogue or a map declares it. */
export const ActorKind = z
  .strictObject({
    id: KindId,
    label: Text.describe('One of them: "state organ"'),
    plural: Text.describe('Several: "state organs"'),
    definition: Text,
    example: Text.optional(),
    counterexample: Text.optional().describe('What looks like it but is not, and what that is instead'),
    official: z
      .literal(true)
      .optional()
      .describe('Speaks for a state, or for a body whose members are states'),
    outline: z.enum(OUTLINES).describe('How its box is outlined on the map'),
  })
  .readonly()
  .meta({ id: 'ActorKind' });
export type ActorKind = z.infer<typeof ActorKind>;
export type Outline = ActorKind['outline'];
