import { z } from 'zod';
import { ActorId, SourceId, Text } from './ids.schema.ts';

/** Offsets into the raw text of a source, in UTF-16 units, end not included. */
export const Span = z
  .strictObject({ start: z.int().nonnegative(), end: z.int().positive() })
  .readonly()
  .meta({ id: 'Span', description: 'Offsets into the raw text, in UTF-16 units; end not included' });
export type Span = z.infer<typeof Span>;

const Part = z.strictObject({ exact: Text, at: Span.optional() }).readonly();

/** How a word of the quote was read, or which end is understood. Exactly one of `exact` and `elided`. */
export const Reading = z
  .strictObject({
    exact: Text.optional().describe('The words of the quote that refer to the actor'),
    elided: z.enum(['from', 'to']).optional().describe('The end that the words leave out'),
    actor: ActorId,
  })
  .readonly()
  .meta({ id: 'Reading' });
export type Reading = z.infer<typeof Reading>;

/** What a claim rests on: a quote with its place, or a locator (a page, a row, a URL) where no quote exists. */
export const Evidence = z
  .strictObject({
    source: SourceId,
    exact: Text.optional().describe('The shortest words that make the statement, letter for letter'),
    prefix: z
      .string()
      .optional()
      .describe('The words just before; only needed if exact occurs more than once'),
    suffix: z
      .string()
      .optional()
      .describe('The words just after; only needed if exact occurs more than once'),
    at: Span.optional(),
    then: z.array(Part).readonly().optional().describe('Further parts of a quote with an ellipsis, in order'),
    reads: z.array(Reading).readonly().optional(),
    locator: Text.optional().describe('A page, a row or a URL, where no quote exists'),
  })
  .readonly()
  .meta({ id: 'Evidence' });
export type Evidence = z.infer<typeof Evidence>;
