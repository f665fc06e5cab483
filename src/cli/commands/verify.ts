import { problemLine } from '../../core/formats/problem-line.ts';
import { didYouMean } from '../../core/model/nearest.ts';
import { MAX_SHARE } from '../../core/model/quotation.ts';
import type { Command, ExitCode, Shell } from '../shell.ts';
import { reasonOf } from '../text-file.ts';
import { readTexts } from '../texts.ts';
import { unverified, type Verification } from '../verification.ts';
import { verifyMap } from '../verify-map.ts';
import { wordsOf } from '../words-of.ts';

/** Checks the quotes of maps against the raw texts, or against the record of an earlier check. */
export const verify: Command = {
  name: 'verify',
  summary:
    'checks every quote against its text, or against the record of an earlier check; --record makes one',
  usage: 'FILE… [--text ID=PATH]… [--encoding NAME] [--record] [--json]',
  run: (given, shell) => {
    const words = wordsOf(given, { text: 'value', encoding: 'value', record: 'switch', json: 'switch' });
    if (!words.ok) return wrongUse(words.message, shell);
    if (words.files.length === 0) return wrongUse('Name at least one file.', shell);
    const read = readTexts(words.values('text'), words.values('encoding').at(-1) ?? null);
    if (!read.ok && read.code === 2) return wrongUse(read.message, shell);
    if (!read.ok) {
      shell.complain(read.message);
      return 1;
    }
    const reports = words.files.map((file) =>
      verified(file, read.texts, words.has('record') ? shell.today : null),
    );
    if (words.has('json')) shell.out(JSON.stringify({ files: reports }, null, 2));
    else reports.forEach((report) => tell(report, shell));
    const sources = reports.flatMap(({ quotations }) => quotations.map(({ source }) => source));
    const unused = [...read.texts.keys()].find((id) => !sources.includes(id));
    // A map that could not be read names no sources, and says so itself.
    if (unused !== undefined && reports.every(({ quotations }) => quotations.length > 0))
      return wrongUse(`None of these maps has the source ${unused}.${didYouMean(unused, sources)}`, shell);
    return reports.every(({ ok }) => ok) ? 0 : 1;
  },
};

function verified(...[file, texts, day]: Parameters<typeof verifyMap>): Verification {
  try {
    return verifyMap(file, texts, day);
  } catch (error) {
    return unverified(file, [`The record cannot be written. ${reasonOf(file, error)}`]);
  }
}

function tell(report: Verification, shell: Shell): void {
  const { file, unread, problems, recorded, results, quotations, wrote } = report;
  unread.forEach((line) => shell.complain(line));
  for (const problem of problems) shell.out(problemLine(file, problem));
  const counts = new Map<string, number>();
  for (const result of Object.values(results).flat())
    counts.set(result ?? 'locator', (counts.get(result ?? 'locator') ?? 0) + 1);
  const counted = [...counts].map(([result, count]) => `${String(count)} ${result}`).join(', ');
  if (counted !== '')
    shell.out(`${file}: ${counted}${recorded === null ? '' : ` (recorded on ${recorded})`}`);
  for (const { source, share } of quotations)
    if (share !== null)
      shell.out(`${file}: ${percent(share)} of ${source} quoted, maximum ${percent(MAX_SHARE)}`);
  if (wrote !== null) shell.out(`${wrote}: written`);
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

function wrongUse(message: string, shell: Shell): ExitCode {
  shell.complain(`${message}\nUse: entente verify ${verify.usage}`);
  return 2;
}
