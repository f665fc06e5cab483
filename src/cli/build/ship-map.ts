import { relative } from 'node:path';
import { readMapText } from '../../core/formats/json.ts';
import type { LocatedProblem } from '../../core/formats/locate.ts';
import { problemLine } from '../../core/formats/problem-line.ts';
import type { ShippedMap } from '../../core/picture/placement.ts';
import { recordedChecks, sha256 } from '../record-file.ts';
import { readTextFile } from '../text-file.ts';
import { citationsOf } from './citations.ts';
import { placementsOf } from './placements.ts';

/** A map ready for the browser; or all that is wrong with its file, a line each: `file:line:column: where: what`. */
export type Shipping =
  | { readonly ok: true; readonly shipped: ShippedMap; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads, checks and lays out the map of one file; where a record of its quote checks lies beside it, each quote must be as it was checked. */
export function shipMap(file: string): Shipping {
  const name = relative(process.cwd(), file);
  const found = readTextFile(name);
  if (!found.ok) return { ok: false, problems: [found.message] };
  const read = readMapText(found.text);
  if (!read.ok) return { ok: false, problems: linesOf(name, read.problems) };
  const recorded = recordedChecks(name, read.graph, read.locate);
  if (!recorded.ok) return recorded;
  const shipped: ShippedMap = {
    map: read.graph.map,
    hash: sha256(found.bytes),
    checks: recorded.checks,
    placements: placementsOf(read.graph),
    citations: citationsOf(read.graph),
    texts: {},
    maps: [{ id: read.graph.map.id, title: read.graph.map.title, address: './' }],
  };
  return { ok: true, shipped, warnings: linesOf(name, read.warnings) };
}

function linesOf(name: string, problems: readonly LocatedProblem[]): readonly string[] {
  return problems.map((problem) => problemLine(name, problem));
}
