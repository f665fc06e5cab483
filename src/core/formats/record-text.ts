import { CheckRecord } from '../model/check-record.schema.ts';
import { readShape } from '../model/read-shape.ts';
import { readJson } from './json.ts';
import type { LocatedProblem } from './locate.ts';

/** A record of checks read from a file, or all that is wrong with it. */
export type ReadRecord =
  | { readonly ok: true; readonly record: CheckRecord }
  | { readonly ok: false; readonly problems: readonly LocatedProblem[] };

/** Reads the text of a `<map>.checked.json`. */
export function readRecordText(text: string): ReadRecord {
  const json = readJson(text);
  if (!json.ok) return json;
  const shape = readShape(CheckRecord, json.value);
  const problems = json.locate(shape.ok ? [] : shape.problems);
  if (!shape.ok || problems.length > 0) return { ok: false, problems };
  return { ok: true, record: shape.value };
}

/** The text of a `<map>.checked.json`: one line per statement, so that a change shows only the lines it affects. */
export function recordText({ sources, claims, ...head }: CheckRecord): string {
  const lines = (rows: object) =>
    Object.entries(rows)
      .map(([id, row]) => `    ${JSON.stringify(id)}: ${JSON.stringify(row)}`)
      .join(',\n');
  const heads = Object.entries(head).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`,
  );
  return `{\n${heads.join('')}  "sources": {\n${lines(sources)}\n  },\n  "claims": {\n${lines(claims)}\n  }\n}\n`;
}
