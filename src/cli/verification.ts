import type { GoodMap } from '../core/formats/json.ts';
import type { LocatedProblem } from '../core/formats/locate.ts';
import type { Problem } from '../core/model/problem.ts';
import { quotations } from '../core/model/quotation.ts';
import type { Checks } from '../core/model/quote-check.ts';

/** The result of verifying one map. */
export interface Verification {
  readonly file: string;
  readonly ok: boolean;
  /** Why the file, or its record, could not be read at all. */
  readonly unread: readonly string[];
  readonly problems: readonly LocatedProblem[];
  /** The day of the record, if it was compared with one. */
  readonly recorded: string | null;
  /** One result a piece of evidence, by claim; null for a locator. */
  readonly results: Checks['results'];
  readonly quotations: readonly {
    readonly source: string;
    readonly quoted: number;
    readonly share: number | null;
  }[];
  /** The file that the record was written to. */
  readonly wrote: string | null;
}

const NOTHING = { problems: [], recorded: null, results: {}, quotations: [], wrote: null };

/** A map that could not be verified, for these reasons. */
export function unverified(file: string, unread: readonly string[]): Verification {
  return { ...NOTHING, file, ok: false, unread };
}

/** A file that is not a valid map. */
export function invalid(file: string, problems: readonly LocatedProblem[]): Verification {
  return { ...NOTHING, file, ok: false, unread: [], problems };
}

/** A map whose quotes were checked; ok if there are no faults but warnings. */
export function verification(
  file: string,
  map: GoodMap,
  faults: readonly Problem[],
  results: Checks['results'],
): Verification {
  return {
    ...NOTHING,
    file,
    ok: faults.every(({ severity }) => severity === 'warning'),
    unread: [],
    problems: [...map.locate(faults), ...map.warnings],
    results,
    quotations: quotations(map.graph.map).map(({ source, quoted, share = null }) => ({
      source,
      quoted,
      share,
    })),
  };
}
