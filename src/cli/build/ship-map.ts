import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import { problemLine } from '../../core/formats/problem-line.ts';
import { readMapText } from '../../core/formats/json.ts';
import type { ShippedMap } from '../../core/picture/placement.ts';
import { readTextFile } from '../text-file.ts';
import { placementsOf } from './placements.ts';

/** A map ready for the browser; or all that is wrong with its file, a line each: `file:line:column: where: what`. */
export type Shipping =
  | { readonly ok: true; readonly shipped: ShippedMap; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads, checks and lays out the map of one file. */
export function shipMap(file: string): Shipping {
  const name = relative(process.cwd(), file);
  const found = readTextFile(name);
  if (!found.ok) return { ok: false, problems: [found.message] };
  const read = readMapText(found.text);
  if (!read.ok) return { ok: false, problems: read.problems.map((problem) => problemLine(name, problem)) };
  return {
    ok: true,
    shipped: {
      map: read.graph.map,
      hash: createHash('sha256').update(found.bytes).digest('hex'),
      checks: { checked: null, sha256: {}, results: {} },
      placements: placementsOf(read.graph),
    },
    warnings: read.warnings.map((warning) => problemLine(name, warning)),
  };
}
