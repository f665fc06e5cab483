import type { LocatedProblem } from './locate.ts';

/** A problem as one line that editors can jump to: `file:line:column: where: what and how to fix it`. */
export function problemLine(file: string, problem: LocatedProblem): string {
  const { line, column, where, message, severity } = problem;
  const warning = severity === 'warning' ? 'warning: ' : '';
  return `${file}:${String(line)}:${String(column)}: ${warning}${where}: ${message}`;
}
