import { z } from 'zod';
import { Text, TypeId } from './ids.schema.ts';

/** One relation type, as the catalogue or a map declares it: everything that other parts may ask about it. */
export const RelationType = z
  .strictObject({
    id: TypeId,
    label: Text.describe('The noun for legend and lists: "intelligence sharing"'),
    reverse: Text.describe('Seen from the other end: "is given intelligence by"'),
    verb: z
      .strictObject({
        base: Text.describe('After "could": "share intelligence with"'),
        present: Text.describe('After a singular name: "shares intelligence with"'),
        past: Text.describe('After a name, in the past: "shared intelligence with"'),
        participle: Text.optional().describe('After "had", where that is not the past: "given sanctuary to"'),
      })
      .readonly()
      .describe('"…" is the other end, where it is not the last word: "list … as terrorists"'),
    between: z
      .strictObject({ base: Text, past: Text, participle: Text.optional() })
      .readonly()
      .optional()
      .describe('What two do to each other, where the type is not directed: "be allies", "were allies"'),
    withSome: z
      .strictObject({ base: Text, past: Text, participle: Text.optional() })
      .readonly()
      .optional()
      .describe('Where the other end is a set without named members: "had allies among"'),
    withWhat: z
      .strictObject({ base: Text, past: Text, participle: Text.optional() })
      .readonly()
      .optional()
      .describe('The same with a slot for what: "was {what} of"'),
    forms: z
      .strictObject({
        denied: Text.optional().describe('"had no contact with"'),
        unlikely: Text.optional().describe('"was hardly in contact with"'),
        possible: Text.optional().describe('"may have been in contact with"'),
        doubted: Text.optional().describe('After "doubted that" and a name: "was able to secure"'),
        earlier: Text.optional().describe('"had been in contact with"'),
      })
      .readonly()
      .optional()
      .describe("The type's own words, where the usual ones would say something else"),
    about: Text.optional().describe('The preposition before whom it concerns; "about" where none is given'),
    by: Text.optional().describe('The preposition before the means; "through" where none is given'),
    where: Text.optional().describe('The preposition before a place; "in" where none is given'),
    noun: Text.optional().describe(
      'What a statement of this type is, where it is an aim or a view: "a doubt"',
    ),
    short: z
      .strictObject({
        base: Text.describe('On a line, after "could": "share intelligence"'),
        present: Text.describe('On a line: "shares intelligence"'),
      })
      .readonly(),
    definition: Text.describe('What counts and what does not'),
    example: Text,
    counterexample: Text,
    sign: z
      .union([z.literal(1), z.literal(-1), z.literal(0)])
      .describe('+1 supports or cooperates, -1 opposes, 0 neither (including contact and promises)'),
    directed: z.boolean(),
    nature: z
      .enum(['act', 'word', 'aim', 'view'])
      .describe('word: a declaration in force; only acts and words make a pair mixed'),
    family: z
      .enum(['cooperation', 'conflict', 'contact', 'presence', 'organisation'])
      .describe(
        'contact: talks, promises and shared interests; they have no sign, and a group of their own in the legend and filters',
      ),
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
