import { z } from 'zod';
import { Text, TypeId } from './ids.schema.ts';

/** One relation type, as the catalogue or a map declares it: all that any other part may ask of it. */
export const RelationType = z
  .strictObject({
    id: TypeId,
    label: Text.describe('The noun for legend and lists: "intelligence sharing"'),
    reverse: Text.describe('Seen from the other end: "is given intelligence by"'),
    verb: z
      .strictObject({
        base: Text.describe('After "could": "share intelligence with"'),
        present: Text.describe('After a singular name: "shares intelligence with"'),
        past: Text.describe('After a name, told later: "shared intelligence with"'),
      })
      .readonly(),
    short: z
      .strictObject({
        base: Text.describe('On a line, after "could": "share intelligence"'),
        present: Text.describe('On a line: "shares intelligence"'),
      })
      .readonly(),
    definition: Text.describe('What counts, and what does not'),
    example: Text,
    counterexample: Text,
    sign: z
      .union([z.literal(1), z.literal(-1), z.literal(0)])
      .describe('+1 supports or cooperates, -1 opposes, 0 neither'),
    directed: z.boolean(),
    nature: z
      .enum(['act', 'word', 'aim', 'view'])
      .describe('word: a declaration in force; only acts and words make a pair mixed'),
    family: z.enum(['cooperation', 'conflict', 'presence', 'organisation']),
    synonyms: z
      .array(Text)
      .readonly()
      .optional()
      .describe('How a question may put it: "pass intelligence to"'),
    plover: Text.optional().describe('Nearest category of the PLOVER codebook'),
    ucdp: Text.optional().describe('Nearest support type of UCDP External Support'),
  })
  .readonly()
  .meta({ id: 'RelationType' });
export type RelationType = z.infer<typeof RelationType>;
export type Nature = RelationType['nature'];
export type Sign = RelationType['sign'];
export type Family = RelationType['family'];
