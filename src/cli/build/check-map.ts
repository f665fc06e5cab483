import { relative } from 'node:path';
import { readMapText, type GoodMap } from '../../core/formats/json.ts';
import type { LocatedProblem } from '../../core/formats/locate.ts';
import { problemLine } from '../../core/formats/problem-line.ts';
import type { Graph } from '../../core/model/graph.ts';
import { withPlainEnds } from '../../core/model/line-ends.ts';
import type { SourceId } from '../../core/model/ids.ts';
import type { Checks } from '../../core/model/quote-check.ts';
import { checkAgainst, resultsNowAndThen } from '../check-against.ts';
import { recordedChecks, recordPath, sha256 } from '../record-file.ts';
import { readTextFile } from '../text-file.ts';
import { textsBeside } from '../texts-beside.ts';
import { asCoded, type SourceTexts } from '../texts.ts';
import { hashesOf, type Hashes } from './hashes.ts';

/** A valid map, with what it is published with; or everything wrong with its file, one line each: `file:line:column: where: what`. */
export type CheckedMap = (
  | {
      readonly ok: true;
      readonly graph: Graph;
      /** Of the map's file with plain line ends, sha256, hex. */
      readonly hash: string;
      readonly checks: Checks;
      /** The texts that go with it. */
      readonly texts: SourceTexts;
      readonly locate: GoodMap['locate'];
      readonly warnings: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly string[] }
) & {
  /** The files that it depends on, as they were. */
  readonly reads: Hashes;
};

/**
 * Reads and checks the map in one file. Its quotes are checked against the texts published with it; if there is a record of their
 * checks next to it, each quote must match that record. Other given texts are checked too, but not published.
 */
export function checkMap(file: string, given: SourceTexts = new Map()): CheckedMap {
  const name = relative(process.cwd(), file);
  const own = hashesOf([file, recordPath(file)]);
  const found = readTextFile(name);
  if (!found.ok) return { ok: false, problems: [found.message], reads: own };
  const read = readMapText(found.text);
  if (!read.ok) return { ok: false, problems: linesOf(name, read.problems), reads: own };
  const { graph, locate } = read;
  const beside = textsBeside(file, graph);
  const reads = new Map([
    ...own,
    ...[...beside.paths].map(([id, path]) => [path, beside.texts.get(id)?.file ?? null] as const),
  ]);
  const checked = checkAgainst(graph, new Map([...beside.texts, ...given]));
  const here = checked.texts;
  const texts = asCoded(graph, beside.texts);
  const recorded = recordedChecks(name, graph, locate);
  const problems = [
    ...linesOf(name, locate([...beside.problems, ...checked.problems])),
    ...(recorded.ok ? [] : recorded.problems),
  ];
  if (!recorded.ok || problems.length > 0) return { ok: false, problems, reads };
  const checkedNow = [...here]
    .filter(([id]) => graph.sources.has(id as SourceId))
    .map(([id, text]) => [id, text.sha256] as const);
  const checks: Checks = {
    checked: recorded.checks.checked,
    sha256: { ...recorded.checks.sha256, ...Object.fromEntries(checkedNow) },
    results: resultsNowAndThen(graph, here, checked.results, recorded.checks.results),
  };
  const warnings = [...linesOf(name, read.warnings), ...linesOf(name, locate(checked.notes))];
  return { ok: true, graph, hash: sha256(withPlainEnds(found.text)), checks, texts, locate, warnings, reads };
}

function linesOf(name: string, problems: readonly LocatedProblem[]): readonly string[] {
  return problems.map((problem) => problemLine(name, problem));
}
