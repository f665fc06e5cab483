import { z } from 'zod';
import { Credibility } from './grade.schema.ts';
import { ActorId, ClaimId, Text, TypeId } from './ids.schema.ts';
import { Evidence } from './quote.schema.ts';
import { Edtf } from './time.schema.ts';

const Named = z.strictObject({ name: Text }).readonly();

/** Whoever the text says says so. Exactly one of `actor`, `name` and `unnamed`. */
export const Speaker = z
  .strictObject({
    actor: ActorId.optional(),
    name: Text.optional(),
    unnamed: Text.optional().describe('In words: "an accuser"'),
    said: Edtf.optional().describe('When it was said, where that differs from the date of the document'),
  })
  .readonly()
  .meta({ id: 'Speaker' });
export type Speaker = z.infer<typeof Speaker>;

/** An actor by id, or something that is no actor by its name. */
export const Party = z.union([ActorId, Named]).meta({ id: 'Party' });
export type Party = z.infer<typeof Party>;

/**
 * The source's own verb, as a sentence in the map's language says it in the past: "tracked", "officially considered … a
 * terrorist group". "…" is the other end; without it that end follows, unless the words name it. Where the statement is no
 * plain fact, square brackets hold the words that say so: "[had ample motivation to] neutralise". Without brackets the
 * verb is an infinitive there, and the sentence adds "could", "wanted to" or "did not".
 * Where the subject does not come first, "{from}" is its place: "[there were no indications that] {from} planned …".
 * `line` is the word on the line. `stated` says how it is stated, where the general name ("an option") would be wrong.
 */
export const OwnVerb = z
  .union([
    Text,
    z
      .strictObject({
        sentence: Text,
        line: Text.describe('In the present: "tracks"'),
        stated: Text.optional().describe('How it is stated, where its general name would be wrong: "a view"'),
      })
      .readonly(),
  ])
  .meta({ id: 'OwnVerb' });
export type OwnVerb = z.infer<typeof OwnVerb>;

/**
 * A statement in a language that is not the map's: the whole sentence, with who says so and when, and the word on its line,
 * without the subject. No grammar is applied to it, so it reads as it is written.
 */
export const Translation = z
  .strictObject({
    sentence: Text,
    line: Text,
    stated: Text.optional().describe('How it is stated, where its general name would be wrong'),
  })
  .readonly()
  .meta({ id: 'Translation' });
export type Translation = z.infer<typeof Translation>;

/** One assertion that one source makes: these words say that `from` does this to `to`. */
export const Claim = z
  .strictObject({
    id: ClaimId,
    type: TypeId,
    from: ActorId,
    to: Party,
    about: z.array(Party).readonly().default([]).describe('Concerning whom'),
    by: z.array(Party).readonly().default([]).describe('By what means, through whom'),
    verb: OwnVerb.optional().describe(
      "The source's own verb, where the type's general one says more or less than the source",
    ),
    translations: z
      .record(z.string().regex(/^[a-z]{2,3}$/), Translation)
      .readonly()
      .optional()
      .describe("By language code; a language without one gets the type's general verb"),
    what: Text.optional().describe("The content in the source's own few words"),
    where: Text.optional().describe("The place in the source's own few words"),
    openness: z.enum(['overt', 'covert']).optional(),
    certainty: z.enum(['certain', 'probable', 'possible', 'unlikely', 'uncommitted']).default('certain'),
    mood: z.enum(['fact', 'attempted', 'pledged', 'intended', 'option', 'feared']).default('fact'),
    tense: z.enum(['then', 'earlier']).default('then'),
    negated: z.boolean().default(false),
    speakers: z
      .array(Speaker)
      .readonly()
      .default([])
      .describe('Innermost first; the author, always implied, is not listed'),
    hedge: Text.optional().describe('The exact cautious words inside the quote'),
    condition: Text.optional(),
    held: Edtf.optional().describe('When it held'),
    heldAs: z
      .literal('within')
      .optional()
      .describe('"within": it held at some time within that date; without it, throughout'),
    heldAsStated: Text.optional().describe("The source's own words for when it held"),
    evidence: z.array(Evidence).readonly().default([]),
    unsourced: z.literal(true).optional().describe('The explicit mark of a statement without evidence'),
    basis: z.enum(['explicit', 'implied', 'derived']).default('explicit'),
    credibility: Credibility.optional(),
    note: Text.optional().describe("The coder's reason"),
    coded: z.strictObject({ by: Text, on: Edtf }).readonly().optional(),
    second: z.enum(['agrees', 'differs']).optional().describe('What a second coder found'),
  })
  .readonly()
  .meta({ id: 'Claim' });
export type Claim = z.infer<typeof Claim>;
export type Certainty = Claim['certainty'];
export type Mood = Claim['mood'];
