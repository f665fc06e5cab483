import { parse } from 'edtf';
import { z } from 'zod';

// Level 2 (sets, lists, exponents) has no words on screen, so it is rejected here.
const READ = 1;
const KNOWN = 2;

function isOfLevel(level: typeof READ | typeof KNOWN, text: string): boolean {
  try {
    parse(text, { level });
    return true;
  } catch {
    return false;
  }
}

/** True for a date or interval of EDTF level 0 or 1 (ISO 8601-2:2019), such as `2016-12~/..`. */
export function isEdtf(text: string): boolean {
  return isOfLevel(READ, text);
}

// Marks before the end of a date are of level 2, wherever they are, but never two together.
const MARKS = /[?~%]/g;
const DOUBLE = /[?~%]{2}/;
// The parser takes "25" for a century.
const SHORT = /^-?\d{1,3}$/;

function isLevel2(text: string): boolean {
  const ends = text.split('/');
  if (DOUBLE.test(text) || ends.some((end) => SHORT.test(end))) return false;
  if (isOfLevel(KNOWN, text)) return true;
  if (ends.length === 2) return ends.every((end) => end === '' || end === '..' || isLevel2(end));
  const bare = text.replace(MARKS, '');
  return bare !== text && isLevel2(bare);
}

/** What to write instead of what only level 2 of EDTF can say. */
const INSTEAD: readonly (readonly [RegExp, string])[] = [
  [/^[[{]/, 'write the one date that is meant, or an interval, such as 1667/1668'],
  [/E\d/, 'write all digits, such as Y-170000'],
  [/S\d/, 'write the digits that are known, such as 195X'],
  [/[?~%]\d|[?~%]-|\/.*[?~%]./, 'put the mark at the end of the date, such as 2004-06~'],
  [/^-?\d{4}-(?:2[5-9]|3\d|4[01])(?!\d)/, 'write the months, such as 2001-01/2001-03'],
  [/^-?\d{4}-2[1-4]|\/-?\d{4}-2[1-4]/, 'write the months of an interval, such as 2021-06/2021-11'],
  [/X.*\/|\/.*X/, 'give both ends of an interval as dates, such as 1990/2004'],
  [/Y.*\/|\/.*Y/, 'give a year of more than four digits alone, not in an interval'],
  [/X/, 'leave open only the last digits of a year (199X), a whole month or a whole day (2021-XX)'],
];

const FORMS =
  'write 2021, 2021-08, 2021-08-24, 2021~ (about), 199X (in the 1990s), 2015/.. (open end) or 1990/2009';

function notEdtf(text: string): string {
  if (!isLevel2(text)) return `is not an EDTF date: ${FORMS}`;
  const fix = INSTEAD.find(([pattern]) => pattern.test(text))?.[1] ?? FORMS;
  return `is EDTF of level 2, and level 2 is not read here: ${fix}`;
}

// Longer ones are no dates, and a parser should not have to find that out.
const MAX_LENGTH = 100;

/** When something held or was said, as EDTF level 0 or 1. */
export const Edtf = z
  .string()
  .refine((text) => text.length <= MAX_LENGTH && isEdtf(text), {
    error: ({ input }) => {
      const text = String(input);
      return text.length > MAX_LENGTH ? `is not an EDTF date: ${FORMS}` : notEdtf(text);
    },
  })
  .meta({
    id: 'Edtf',
    description: 'A date or interval, EDTF level 1',
    examples: ['2021-08-24', '2016-12~/..', '199X'],
  });
