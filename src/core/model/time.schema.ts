import { parse } from 'edtf';
import { z } from 'zod';

/** True for a date or interval of EDTF level 0 or 1 (ISO 8601-2:2019), such as `2016-12~/..`. */
export function isEdtf(text: string): boolean {
  try {
    // Level 2 (sets, lists, exponents) has no words on screen, so it is rejected here.
    parse(text, { level: 1 });
    return true;
  } catch {
    return false;
  }
}

/** When something held or was said, as EDTF level 0 or 1. */
export const Edtf = z
  .string()
  .refine(
    isEdtf,
    'is not an EDTF date: write 2021, 2021-08, 2021-08-24, 2021~ (about), 2015/.. (open end) or 1990/2009',
  )
  .meta({
    id: 'Edtf',
    description: 'A date or interval, EDTF level 1',
    examples: ['2021-08-24', '2016-12~/..', '199X'],
  });
