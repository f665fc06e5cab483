import { z } from 'zod';
import { ActorKind } from './actor-kind.schema.ts';
import { Actor } from './actor.schema.ts';
import { Claim } from './claim.schema.ts';
import { ActorId, ClaimId, Text } from './ids.schema.ts';
import { RelationType } from './relation-type.schema.ts';
import { Source } from './source.schema.ts';
import { Edtf } from './time.schema.ts';
import { MAX_RESTED } from './headline.ts';
import { SLUG } from './ids.ts';

const Place = z.strictObject({ x: z.number(), y: z.number() }).readonly();

/** The finding of a map in one sentence, with the statements that it rests on. */
export const Headline = z
  .strictObject({
    text: Text.describe(
      'One sentence that says what the map says, with the words of certainty of its statements',
    ),
    claims: z
      .array(ClaimId)
      .min(1)
      .max(MAX_RESTED)
      .readonly()
      .describe('What it rests on: only what is stated or called likely'),
    translations: z
      .record(z.string().regex(/^[a-z]{2,3}$/), Text)
      .readonly()
      .optional()
      .describe('The sentence in other languages, by language code'),
  })
  .readonly()
  .meta({ id: 'Headline' });
export type Headline = z.infer<typeof Headline>;

/** A map as its file contains it: one self-contained JSON document. */
export const MapFile = z
  .strictObject({
    $schema: z.string().optional(),
    format: z.literal('entente/1'),
    id: z.string().regex(SLUG, 'is not a map id: use lower-case letters, digits and single hyphens'),
    title: Text,
    question: Text.describe('The question that the map answers'),
    summary: Text,
    headline: Headline.optional().describe('Without it the map opens with a sentence about its lead pair'),
    lead: z
      .array(ActorId)
      .length(2)
      .readonly()
      .optional()
      .describe(
        'The pair that the map is about; without it the one that cooperates and opposes at once comes first',
      ),
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
