import { z } from 'zod';
import { ActorId, KindId, Text } from './ids.schema.ts';

/** An actor in a map: it acts, or is acted upon. */
export const Actor = z
  .strictObject({
    id: ActorId,
    name: Text,
    label: Text.optional().describe('The short name for the map, about 20 characters'),
    article: Text.optional().describe('The article before its name in a sentence: "the" for "the Taliban"'),
    plural: z.literal(true).optional().describe('Its name takes "are": "the Taliban are"'),
    kind: KindId,
    aliases: z.array(Text).readonly().default([]).describe('Other names that the sources use, word for word'),
    within: z
      .strictObject({ actor: ActorId, as: Text.describe('In words: "organ of Russia"') })
      .readonly()
      .optional()
      .describe('An editorial grouping: shown as such, never drawn as a line'),
    members: z
      .array(ActorId)
      .readonly()
      .optional()
      .describe('The members of a bloc, only if a source lists them'),
    wikidata: z
      .string()
      .regex(/^Q\d+$/, 'is not a Wikidata id: write Q and digits')
      .optional(),
    summary: Text.optional(),
  })
  .readonly()
  .meta({ id: 'Actor' });
export type Actor = z.infer<typeof Actor>;
