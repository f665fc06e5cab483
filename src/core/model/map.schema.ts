import { z } from 'zod';
import { ActorKind } from './actor-kind.schema.ts';
import { Actor } from './actor.schema.ts';
import { Claim } from './claim.schema.ts';
import { ActorId, Text } from './ids.schema.ts';
import { RelationType } from './relation-type.schema.ts';
import { Source } from './source.schema.ts';
import { Edtf } from './time.schema.ts';
import { SLUG } from './ids.ts';

const Place = z.strictObject({ x: z.number(), y: z.number() }).readonly();

/** A map as its file contains it: one self-contained JSON document. */
export const MapFile = z
  .strictObject({
    $schema: z.string().optional(),
    format: z.literal('entente/1'),
    id: z.string().regex(SLUG, 'is not a map id: use lower-case letters, digits and single hyphens'),
    title: Text,
    question: Text.describe('The question that the map answers'),
    summary: Text,
    notice: Text.optional().describe(
      'Shown with the title wherever the map is shown: "Fiction, made to learn from"',
    ),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'is not a language tag: write "en", "fr" or "ru"'),
    asOf: Edtf.describe('The date that the map describes'),
    relationTypes: z.array(RelationType).readonly().optional().describe("The map's own rows"),
    actorKinds: z.array(ActorKind).readonly().optional().describe("The map's own rows"),
    sources: z.array(Source).readonly(),
    actors: z.array(Actor).readonly(),
    claims: z.array(Claim).readonly(),
    codebook: z
      .strictObject({ rules: z.array(Text).readonly() })
      .readonly()
      .optional()
      .describe(
        'How this map was coded, beyond the definitions of its relation types: one sentence for each rule',
      ),
    layout: z
      .strictObject({ positions: z.record(ActorId, Place).readonly() })
      .readonly()
      .optional()
      .describe('Saved positions: the centre of each actor, in px of the wide picture'),
  })
  .readonly()
  .meta({ id: 'MapFile', title: 'Entente map', description: 'Who does what to whom, and who says so' });
export type MapFile = z.infer<typeof MapFile>;
