import { z } from 'zod';
import { ClaimId, SourceId } from './ids.schema.ts';
import { SLUG } from './ids.ts';
import { Edtf } from './time.schema.ts';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'is not a sha256: write 64 digits, 0-9 and a-f');
const Row = z
  .strictObject({
    hash: Sha256,
    result: z.enum(['found', 'several', 'differs', 'not-found', 'no-text']),
  })
  .readonly();

/** How a map's quotes were checked, for anyone without the texts: generated, `graph-data/<map>.checked.json`. */
export const CheckRecord = z
  .strictObject({
    format: z.literal('entente-checked/1'),
    map: z.string().regex(SLUG, 'is not a map id: use lower-case letters, digits and single hyphens'),
    checked: Edtf.describe('The day of the check'),
    sources: z.record(SourceId, z.strictObject({ sha256: Sha256 }).readonly()).readonly(),
    claims: z.record(ClaimId, z.array(Row.nullable()).readonly()).readonly(),
  })
  .readonly()
  .meta({ id: 'CheckRecord', description: 'How the quotes of a map were checked' });
export type CheckRecord = z.infer<typeof CheckRecord>;
