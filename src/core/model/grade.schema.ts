import { z } from 'zod';
import { Text } from './ids.schema.ts';
import { Edtf } from './time.schema.ts';

const graded = {
  by: Text.describe('Who gave the grade'),
  why: Text.describe('The reasons for the grade'),
  on: Edtf.optional(),
};

/** How reliable a source is, by the Admiralty code (NATO AJP-2.1): A completely, to E not, F cannot be judged. */
export const Reliability = z
  .strictObject({ grade: z.enum(['A', 'B', 'C', 'D', 'E', 'F']), ...graded })
  .readonly()
  .meta({ id: 'Reliability', description: 'Reliability of a source by the Admiralty code, A to F' });
export type Reliability = z.infer<typeof Reliability>;

/** How credible a piece of information is, by the Admiralty code (NATO AJP-2.1): 1 confirmed, to 5 improbable, 6 cannot be judged. */
export const Credibility = z
  .strictObject({
    grade: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6)]),
    ...graded,
  })
  .readonly()
  .meta({ id: 'Credibility', description: 'Credibility of a statement by the Admiralty code, 1 to 6' });
export type Credibility = z.infer<typeof Credibility>;
