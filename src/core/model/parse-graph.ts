import './jitless.schema.ts';
import { crossProblems } from './checks.ts';
import { builtInRows } from './built-in-rows.ts';
import { graphOf, type Graph } from './graph.ts';
import { MapFile } from './map.schema.ts';
import type { Problem } from './problem.ts';
import { readShape } from './read-shape.ts';
import { warningsOf } from './warnings.ts';

/** A graph, with what a publisher should look at; or everything that is wrong. */
export type ParsedGraph =
  | { readonly ok: true; readonly graph: Graph; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The only entry for a map, from any author: every problem at once, and never a throw, whatever the input. */
export function parseGraph(input: unknown): ParsedGraph {
  const shape = readShape(MapFile, input);
  const crossed = crossProblems(input);
  if (!shape.ok) return { ok: false, problems: inFileOrder([...shape.problems, ...crossed]) };
  const warnings = warningsOf(shape.value);
  if (crossed.length > 0) return { ok: false, problems: inFileOrder([...crossed, ...warnings]) };
  return { ok: true, graph: graphOf(shape.value, builtInRows), warnings };
}

// In the order of the file's parts, so that authors can fix it from top to bottom.
function inFileOrder(problems: readonly Problem[]): readonly Problem[] {
  const parts = Object.keys(MapFile.unwrap().shape);
  const rank = ({ path: [part, row] }: Problem) =>
    [parts.indexOf(String(part ?? '')), typeof row === 'number' ? row : -1] as const;
  return problems
    .map((problem) => ({ problem, rank: rank(problem) }))
    .sort((one, other) => one.rank[0] - other.rank[0] || one.rank[1] - other.rank[1])
    .map(({ problem }) => problem);
}
