import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { checksOf, compareRecord } from '../../core/evidence/record.ts';
import { readJson, readMapText } from '../../core/formats/json.ts';
import type { LocatedProblem } from '../../core/formats/locate.ts';
import { problemLine } from '../../core/formats/problem-line.ts';
import { readRecordText } from '../../core/formats/record-text.ts';
import type { CheckRecord } from '../../core/model/check-record.schema.ts';
import type { Graph } from '../../core/model/graph.ts';
import type { ShippedMap } from '../../core/picture/placement.ts';
import { readTextFile } from '../text-file.ts';
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
  const { graph } = read;
  const beside = readRecordBeside(name);
  if (!beside.ok) return beside;
  const changed = beside.record ? changedSince(found.text, graph, beside.record) : [];
  if (changed.length > 0) return { ok: false, problems: linesOf(name, changed) };
  const shipped: ShippedMap = {
    map: graph.map,
    hash: sha256(found.bytes),
    checks: checksOf(graph, beside.record, sha256),
    placements: placementsOf(graph),
  };
  return { ok: true, shipped, warnings: linesOf(name, read.warnings) };
}

/** Where the record of a map's quote checks lies. */
export function recordBeside(file: string): string {
  return file.replace(/(\.json)?$/, '.checked.json');
}

type Beside =
  | { readonly ok: true; readonly record: CheckRecord | null }
  | { readonly ok: false; readonly problems: readonly string[] };

function readRecordBeside(map: string): Beside {
  const name = recordBeside(map);
  if (!existsSync(name)) return { ok: true, record: null };
  const found = readTextFile(name);
  if (!found.ok) return { ok: false, problems: [found.message] };
  const read = readRecordText(found.text);
  return read.ok ? read : { ok: false, problems: linesOf(name, read.problems) };
}

function changedSince(text: string, graph: Graph, record: CheckRecord): readonly LocatedProblem[] {
  const json = readJson(text);
  return json.ok ? json.locate(compareRecord(graph, record, sha256)) : json.problems;
}

function linesOf(name: string, problems: readonly LocatedProblem[]): readonly string[] {
  return problems.map((problem) => problemLine(name, problem));
}

function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}
