import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { checksOf, compareRecord } from '../core/evidence/record.ts';
import type { LocatedProblem } from '../core/formats/locate.ts';
import { problemLine } from '../core/formats/problem-line.ts';
import { readRecordText } from '../core/formats/record-text.ts';
import type { CheckRecord } from '../core/model/check-record.schema.ts';
import type { Graph } from '../core/model/graph.ts';
import type { Problem } from '../core/model/problem.ts';
import type { Checks } from '../core/model/quote-check.ts';
import { readTextFile } from './text-file.ts';

/** The sha256 of a text's UTF-8 bytes, or of bytes, as 64 hex digits. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** Where the record of a map's checks is: next to it, `<map>.checked.json`. */
export function recordPath(map: string): string {
  return map.replace(/(\.json)?$/, '.checked.json');
}

/** The record of a map's checks; null if there is none, lines if it cannot be read. */
export type RecordFile =
  | { readonly ok: true; readonly record: CheckRecord | null }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads the record next to a map's file. */
export function readRecordFile(map: string): RecordFile {
  const path = recordPath(map);
  if (!existsSync(path)) return { ok: true, record: null };
  const file = readTextFile(path);
  if (!file.ok) return { ok: false, problems: [file.message] };
  const read = readRecordText(file.text);
  return read.ok ? read : { ok: false, problems: read.problems.map((problem) => problemLine(path, problem)) };
}

/** How a map's quotes were checked at publication, or lines that say why its record does not match it; a map without a record has not been checked. */
export function recordedChecks(
  file: string,
  graph: Graph,
  locate: (problems: readonly Problem[]) => readonly LocatedProblem[],
):
  | { readonly ok: true; readonly checks: Checks }
  | { readonly ok: false; readonly problems: readonly string[] } {
  const read = readRecordFile(file);
  if (!read.ok) return read;
  const faults = read.record ? compareRecord(graph, read.record, sha256) : [];
  if (faults.length > 0)
    return { ok: false, problems: locate(faults).map((problem) => problemLine(file, problem)) };
  return { ok: true, checks: checksOf(graph, read.record, sha256) };
}
