import { parseGraph } from '../model/parse-graph.ts';
import type { Graph } from '../model/graph.ts';
import type { Problem } from '../model/problem.ts';
import { whereOf } from '../model/unchecked.ts';
import { jsonPlaces } from './json-places.ts';
import { positionsIn, type LocatedProblem } from './locate.ts';
import { syntaxProblem } from './syntax-problem.ts';

/** A map read from a file, with a way to give line and column to problems that are found in it later. */
export interface GoodMap {
  readonly ok: true;
  readonly graph: Graph;
  readonly warnings: readonly LocatedProblem[];
  readonly locate: (problems: readonly Problem[]) => readonly LocatedProblem[];
}

/** A map read from a file, or all that is wrong with it; problems have line and column. */
export type ReadMap = GoodMap | { readonly ok: false; readonly problems: readonly LocatedProblem[] };

/** Reads the JSON text of a map through `parseGraph`; a byte order mark at its start is passed over. */
export function readMapText(text: string): ReadMap {
  const json = readJson(text);
  if (!json.ok) return json;
  const parsed = parseGraph(json.value);
  const found = json.locate(parsed.ok ? parsed.warnings : parsed.problems);
  if (parsed.ok && !found.some(({ severity }) => severity === 'error'))
    return { ok: true, graph: parsed.graph, warnings: found, locate: json.locate };
  return { ok: false, problems: found };
}

/** A JSON value, with a way to locate problems found in it (keys that appear twice are added); or its syntax error. */
export type ReadJson =
  | {
      readonly ok: true;
      readonly value: unknown;
      readonly locate: (problems: readonly Problem[]) => readonly LocatedProblem[];
    }
  | { readonly ok: false; readonly problems: readonly LocatedProblem[] };

/** Reads any JSON text; a byte order mark at its start is passed over. */
export function readJson(raw: string): ReadJson {
  const text = raw.startsWith('\ufeff') ? raw.slice(1) : raw;
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value, locate: (problems) => located(text, problems) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const { offset, message } = syntaxProblem(text);
    const place = { severity: 'error' as const, path: [], where: 'JSON' };
    return { ok: false, problems: [{ ...place, message, ...positionsIn(text)(offset) }] };
  }
}

function located(text: string, problems: readonly Problem[]): readonly LocatedProblem[] {
  const places = jsonPlaces(
    text,
    problems.map(({ path }) => path),
  );
  const position = positionsIn(text);
  const inPlace = problems.map((problem) => {
    const { key, value } = places.of(problem.path);
    return { ...problem, ...position(problem.atKey ? key : value) };
  });
  const repeated = places.repeated.map(({ path, offset }) => ({
    severity: 'error' as const,
    path,
    where: whereOf({ path }),
    message: `The field "${String(path.at(-1))}" appears twice in this object, and only the last would count. Remove one.`,
    atKey: true,
    ...position(offset),
  }));
  return [...inPlace, ...repeated].sort((one, other) => one.line - other.line || one.column - other.column);
}
