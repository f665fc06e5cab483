import { z } from 'zod';
import { Reliability } from './grade.schema.ts';
import { SourceId, Text } from './ids.schema.ts';
import { Edtf } from './time.schema.ts';

const Name = z
  .strictObject({ family: Text.optional(), given: Text.optional(), literal: Text.optional() })
  .readonly();
const CslDate = z
  .strictObject({
    'date-parts': z.array(z.array(z.int()).readonly()).readonly().optional(),
    literal: Text.optional(),
  })
  .readonly();

/** A web address that a reader may follow: http or https, nothing else. */
export const WebAddress = z.url({
  protocol: /^https?$/,
  error: 'is not a web address: write one that starts with http:// or https://',
});

/** A CSL-JSON item (Citation Style Language 1.0.2), the fields that a map uses. */
export const Citation = z
  .strictObject({
    type: Text,
    title: Text,
    author: z.array(Name).readonly().optional(),
    'container-title': Text.optional(),
    publisher: Text.optional(),
    'publisher-place': Text.optional(),
    volume: z.union([Text, z.int()]).optional(),
    issue: z.union([Text, z.int()]).optional(),
    page: Text.optional(),
    number: Text.optional(),
    genre: Text.optional(),
    language: Text.optional(),
    issued: CslDate.optional(),
    accessed: CslDate.optional(),
    URL: WebAddress.optional(),
    DOI: Text.optional(),
    note: Text.optional(),
  })
  .readonly()
  .meta({ id: 'Citation', description: 'A CSL-JSON item' });
export type Citation = z.infer<typeof Citation>;

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
