import { writeFileSync } from 'node:fs';
import { resultOf } from '../core/evidence/check-quote.ts';
import { checksOf, compareRecord, recordOf } from '../core/evidence/record.ts';
import { verifyGraph } from '../core/evidence/verify-graph.ts';
import { readMapText, type GoodMap } from '../core/formats/json.ts';
import { recordText } from '../core/formats/record-text.ts';
import type { Graph } from '../core/model/graph.ts';
import type { Problem } from '../core/model/problem.ts';
import { problemAt, unchecked } from '../core/model/unchecked.ts';
import { readRecordFile, recordPath, sha256 } from './record-file.ts';
import { readTextFile } from './text-file.ts';
import { foreignTexts, type SourceTexts } from './texts.ts';
import { invalid, unverified, verification, type Verification } from './verification.ts';

/** Holds a map's quotes against the texts given, and those of other sources against the record; `recordOn` is the day to record. */
export function verifyMap(file: string, texts: SourceTexts, recordOn: string | null): Verification {
  const read = readTextFile(file);
  if (!read.ok) return unverified(file, [read.message]);
  const map = readMapText(read.text);
  if (!map.ok) return invalid(file, map.problems);
  return recordOn === null ? compared(file, map, texts) : recorded(file, map, texts, recordOn);
}

function compared(file: string, map: GoodMap, texts: SourceTexts): Verification {
  const live = heldAgainst(map.graph, texts);
  if (!hasOtherQuotes(map.graph, texts)) return verification(file, map, live.problems, live.results);
  const { record, problems: unread } = { record: null, problems: [], ...readRecordFile(file) };
  if (unread.length > 0) return unverified(file, unread);
  const missing = `There is no ${recordPath(file)}, and not every text is given. Run: verify ${file} --text ID=PATH --record`;
  const past = record
    ? compareRecord(map.graph, record, sha256).filter((problem) => !isLive(problem, map.graph, texts))
    : [problemAt(unchecked(null), missing)];
  const pastResults = checksOf(map.graph, record, sha256).results;
  const results = map.graph.map.claims.map(({ id, evidence }) => {
    const row = evidence.map(
      ({ source }, index) =>
        (texts.has(source) ? live : { results: pastResults }).results[id]?.[index] ?? null,
    );
    return [id, row] as const;
  });
  const report = verification(file, map, [...live.problems, ...past], Object.fromEntries(results));
  return { ...report, recorded: record?.checked ?? null };
}

function recorded(file: string, map: GoodMap, texts: SourceTexts, day: string): Verification {
  const live = heldAgainst(map.graph, texts);
  const message =
    'Not every text is given, and only what was checked can be recorded. Give each source its --text ID=PATH.';
  const lacking = hasOtherQuotes(map.graph, texts) ? [problemAt(unchecked(null), message)] : [];
  const report = verification(file, map, [...live.problems, ...lacking], live.results);
  if (!report.ok) return report;
  const path = recordPath(file);
  writeFileSync(path, recordText(recordOf(map.graph, live.checks, day, sha256)));
  return { ...report, wrote: path };
}

function heldAgainst(graph: Graph, texts: SourceTexts) {
  const raw = new Map([...texts].map(([id, { text }]) => [id, text]));
  const { checks, problems } = verifyGraph(graph, raw);
  const results = Object.fromEntries([...checks].map(([id, row]) => [id, row.map(resultOf)]));
  return { checks, results, problems: [...foreignTexts(graph, texts), ...problems] };
}

function hasOtherQuotes({ map }: Graph, texts: SourceTexts): boolean {
  const evidence = map.claims.flatMap((claim) => claim.evidence);
  return evidence.some(({ source, exact }) => exact !== undefined && !texts.has(source));
}

// A quote whose text is here is held against that text, whatever the record says of it.
function isLive({ path: [part, row, , piece] }: Problem, { map }: Graph, texts: SourceTexts): boolean {
  if (part === 'sources') return texts.has(map.sources[Number(row)]?.id ?? '');
  return part === 'claims' && texts.has(map.claims[Number(row)]?.evidence[Number(piece)]?.source ?? '');
}
