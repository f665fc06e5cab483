import { readMapText } from '../../core/formats/json.ts';
import type { LocatedProblem } from '../../core/formats/locate.ts';
import { problemLine } from '../../core/formats/problem-line.ts';
import type { Command, ExitCode, Shell } from '../shell.ts';
import { readTextFile } from '../text-file.ts';
import { wordsOf } from '../words-of.ts';

/** Reports every problem in some maps, each with file, line and column. */
export const validate: Command = {
  name: 'validate',
  summary: 'reports every problem in a map, each with its place and the fix',
  usage: 'FILE… [--json]',
  run: (given, shell) => {
    const words = wordsOf(given, { json: 'switch' });
    if (!words.ok) return wrongUse(words.message, shell);
    if (words.files.length === 0) return wrongUse('Name at least one file.', shell);
    const reports = words.files.map(reportOf);
    if (words.has('json')) shell.out(JSON.stringify({ files: reports }, null, 2));
    else reports.forEach((report) => tell(report, shell));
    return reports.every(({ ok }) => ok) ? 0 : 1;
  },
};

interface Report {
  readonly file: string;
  readonly ok: boolean;
  /** Why the file could not be read at all. */
  readonly unread?: string;
  readonly problems: readonly LocatedProblem[];
  readonly summary: string;
}

function reportOf(file: string): Report {
  const read = readTextFile(file);
  if (!read.ok) return { file, ok: false, unread: read.message, problems: [], summary: '' };
  const map = readMapText(read.text);
  if (!map.ok) {
    const errors = map.problems.filter(({ severity }) => severity === 'error').length;
    return {
      file,
      ok: false,
      problems: map.problems,
      summary: `${String(errors)} ${errors === 1 ? 'problem' : 'problems'}`,
    };
  }
  const { actors, claims, relations } = map.graph;
  const summary = `valid: ${String(actors.size)} actors, ${String(claims.size)} statements, ${String(relations.size)} relations`;
  return { file, ok: true, problems: map.warnings, summary };
}

function tell({ file, unread, problems, summary }: Report, shell: Shell): void {
  if (unread !== undefined) return shell.complain(unread);
  for (const problem of problems) shell.out(problemLine(file, problem));
  shell.out(`${file}: ${summary}`);
}

function wrongUse(message: string, shell: Shell): ExitCode {
  shell.complain(`${message}\nUse: entente validate ${validate.usage}`);
  return 2;
}
