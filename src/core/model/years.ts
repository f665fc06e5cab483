import type { YearOf } from './fact-difference.ts';
import type { Source } from './source.schema.ts';

/** Gives the year in which a claim was said, by its innermost speaker if the map says when, or otherwise written. */
export function yearsIn(sources: readonly Source[]): YearOf {
  const written = new Map(sources.map(({ id, asOf }) => [id, yearIn(asOf)]));
  return ({ speakers, evidence }) => {
    const said = speakers[0]?.said;
    if (said !== undefined) return yearIn(said);
    const source = evidence[0]?.source;
    return source === undefined ? null : (written.get(source) ?? null);
  };
}

// An interval, a decade or an unknown year is not a year, and distinguishes nothing.
function yearIn(edtf: string): string | null {
  return /^(-?\d{4})(?![\dX])(?!.*\/)/.exec(edtf)?.[1] ?? null;
}
