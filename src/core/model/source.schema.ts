import { z } from 'zod';
import { Citation } from './citation.schema.ts';
import { Reliability } from './grade.schema.ts';
import { SourceId, Text } from './ids.schema.ts';
import { Edtf } from './time.schema.ts';

/** A part of the text with its title; `frame` says how everything in it is meant. */
export const Section = z
  .strictObject({
    title: Text,
    start: z.int().nonnegative(),
    end: z.int().positive(),
    frame: z.enum(['options', 'goals', 'history']).optional(),
  })
  .readonly()
  .meta({ id: 'Section' });
export type Section = z.infer<typeof Section>;

/** A document that claims are coded from. */
export const Source = z
  .strictObject({
    id: SourceId,
    citation: Citation,
    asOf: Edtf.describe('The date that the document treats as the present'),
    text: z
      .strictObject({
        sha256: z.string().regex(/^[0-9a-f]{64}$/, 'is not a sha256: write 64 digits, 0-9 and a-f'),
        length: z.int().positive().describe('In UTF-16 units'),
        note: Text.optional(),
        file: Text.optional().describe('The file with the text; only if the licence allows it'),
      })
      .readonly()
      .optional(),
    sections: z.array(Section).readonly().default([]),
    reliability: Reliability.optional(),
  })
  .readonly()
  .meta({ id: 'Source' });
export type Source = z.infer<typeof Source>;
