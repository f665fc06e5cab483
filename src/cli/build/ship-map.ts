import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { graphOf } from '../../core/model/graph.ts';
import { MapFile } from '../../core/model/map.schema.ts';
import type { ShippedMap } from '../../core/picture/placement.ts';
import { placementsOf } from './placements.ts';

/** A map ready for the browser; or all that is wrong with its file, a line each: `file:line:column: where: what`. */
export type Shipping =
  | { readonly ok: true; readonly shipped: ShippedMap; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads, checks and lays out the map of one file. */
export function shipMap(file: string): Shipping {
  const text = readFileSync(file, 'utf8');
  const read = MapFile.safeParse(JSON.parse(text));
  if (!read.success)
    return {
      ok: false,
      problems: read.error.issues.map((issue) => `${file}:1:1: ${issue.path.join('.')}: ${issue.message}`),
    };
  const graph = graphOf(read.data);
  return {
    ok: true,
    shipped: {
      map: read.data,
      hash: createHash('sha256').update(text).digest('hex'),
      checks: { checked: null, sha256: {}, results: {} },
      placements: placementsOf(graph),
    },
    warnings: [],
  };
}
