import { relative } from 'node:path';
import { readMapText, type GoodMap } from '../../core/formats/json.ts';
import type { LocatedProblem } from '../../core/formats/locate.ts';
import { problemLine } from '../../core/formats/problem-line.ts';
import type { ShippedMap } from '../../core/picture/placement.ts';
import { heldAgainst, resultsNowAndThen } from '../held-against.ts';
import { recordedChecks, recordPath, sha256 } from '../record-file.ts';
import { readTextFile } from '../text-file.ts';
import { textsBeside } from '../texts-beside.ts';
import type { SourceTexts } from '../texts.ts';
import { citationsOf } from './citations.ts';
import { hashesOf, type Hashes } from './hashes.ts';
import { placementsOf } from './placements.ts';

/** A map ready for the browser, but for the addresses of what it is published with. */
export type UnaddressedMap = Omit<ShippedMap, 'texts' | 'maps'>;

/** A map ready for the browser; or all that is wrong with its file, a line each: `file:line:column: where: what`. */
export type Shipping = (
  | {
      readonly ok: true;
      readonly shipped: UnaddressedMap;
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
 * Reads, checks and lays out the map of one file. Its quotes are held against the texts that it ships; where a record of
 * their checks lies beside it, each quote must be as it was checked.
 */
export function shipMap(file: string): Shipping {
  const name = relative(process.cwd(), file);
  const own = hashesOf([file, recordPath(file)]);
  const found = readTextFile(name);
  if (!found.ok) return { ok: false, problems: [found.message], reads: own };
  const read = readMapText(found.text);
  if (!read.ok) return { ok: false, problems: linesOf(name, read.problems), reads: own };
  const beside = textsBeside(file, read.graph);
  const reads = new Map([
    ...own,
    ...[...beside.paths].map(([id, path]) => [path, beside.texts.get(id)?.sha256 ?? null] as const),
  ]);
  const held = heldAgainst(read.graph, beside.texts);
  const recorded = recordedChecks(name, read.graph, read.locate);
  const problems = [
    ...linesOf(name, read.locate([...beside.problems, ...held.problems])),
    ...(recorded.ok ? [] : recorded.problems),
  ];
  if (!recorded.ok || problems.length > 0) return { ok: false, problems, reads };
  const checkedNow = [...beside.texts].map(([id, text]) => [id, text.sha256] as const);
  const shipped: UnaddressedMap = {
    map: read.graph.map,
    hash: sha256(found.bytes),
    checks: {
      checked: recorded.checks.checked,
      sha256: { ...recorded.checks.sha256, ...Object.fromEntries(checkedNow) },
      results: resultsNowAndThen(read.graph, beside.texts, held.results, recorded.checks.results),
    },
    placements: placementsOf(read.graph),
    citations: citationsOf(read.graph),
  };
  const warnings = linesOf(name, read.warnings);
  return { ok: true, shipped, texts: beside.texts, locate: read.locate, warnings, reads };
}

function linesOf(name: string, problems: readonly LocatedProblem[]): readonly string[] {
  return problems.map((problem) => problemLine(name, problem));
}
