import { writeFileSync } from 'node:fs';
import { checksOf, compareRecord, recordOf } from '../core/evidence/record.ts';
import { readMapText, type GoodMap } from '../core/formats/json.ts';
import { recordText } from '../core/formats/record-text.ts';
import type { Graph } from '../core/model/graph.ts';
import type { Problem } from '../core/model/problem.ts';
import { problemAt, unchecked } from '../core/model/unchecked.ts';
import { checkAgainst, resultsNowAndThen, type CheckedAgainst } from './check-against.ts';
import { readRecordFile, recordPath, sha256 } from './record-file.ts';
import { readTextFile } from './text-file.ts';
import { textsBeside } from './texts-beside.ts';
import type { SourceTexts } from './texts.ts';
import { invalid, unverified, verification, type Verification } from './verification.ts';

/** Checks a map's quotes against the given texts and those published with it, the others against the record; `recordOn` is the day to record. */
export function verifyMap(file: string, given: SourceTexts, recordOn: string | null): Verification {
  const read = readTextFile(file);
  if (!read.ok) return unverified(file, [read.message]);
  const map = readMapText(read.text);
  if (!map.ok) return invalid(file, map.problems);
  const beside = textsBeside(file, map.graph);
  const texts = new Map([...beside.texts, ...given]);
  const checked = checkAgainst(map.graph, texts);
  const live = { ...checked, problems: [...beside.problems, ...checked.problems] };
  return recordOn === null ? compared(file, map, texts, live) : recorded(file, map, texts, live, recordOn);
}

function compared(file: string, map: GoodMap, texts: SourceTexts, live: CheckedAgainst): Verification {
  if (!hasOtherQuotes(map.graph, texts))
    return verification(file, map, [...live.problems, ...live.notes], live.results);
  const { record, problems: unread } = { record: null, problems: [], ...readRecordFile(file) };
  if (unread.length > 0) return unverified(file, unread);
  const missing = `There is no ${recordPath(file)}, and some texts are missing. Run: verify ${file} --text ID=PATH --record`;
  const past = record
    ? compareRecord(map.graph, record, sha256).filter((problem) => !isLive(problem, map.graph, texts))
    : [problemAt(unchecked(null), missing)];
  const pastResults = checksOf(map.graph, record, sha256).results;
  const results = resultsNowAndThen(map.graph, texts, live.results, pastResults);
  const report = verification(file, map, [...live.problems, ...live.notes, ...past], results);
  return { ...report, recorded: record?.checked ?? null };
}

function recorded(
  file: string,
  map: GoodMap,
  texts: SourceTexts,
  live: CheckedAgainst,
  day: string,
): Verification {
  const message =
    'Some texts are missing, and only what was checked can be recorded. Give --text ID=PATH for each source.';
  const lacking = hasOtherQuotes(map.graph, texts) ? [problemAt(unchecked(null), message)] : [];
  const report = verification(file, map, [...live.problems, ...live.notes, ...lacking], live.results);
  if (!report.ok) return report;
  const path = recordPath(file);
  writeFileSync(path, recordText(recordOf(map.graph, live.checks, day, sha256)));
  return { ...report, wrote: path };
}

function hasOtherQuotes({ map }: Graph, texts: SourceTexts): boolean {
  const evidence = map.claims.flatMap((claim) => claim.evidence);
  return evidence.some(({ source, exact }) => exact !== undefined && !texts.has(source));
}

// A quote whose text is available is checked against that text, whatever the record says about it.
function isLive({ path: [part, row, , piece] }: Problem, { map }: Graph, texts: SourceTexts): boolean {
  if (part === 'sources') return texts.has(map.sources[Number(row)]?.id ?? '');
  return part === 'claims' && texts.has(map.claims[Number(row)]?.evidence[Number(piece)]?.source ?? '');
}
