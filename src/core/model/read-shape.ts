import type { z } from 'zod';
import type { Problem } from './problem.ts';
import { shapeProblems } from './shape-problems.ts';
import { isRecord, problemAt, unchecked } from './unchecked.ts';

/** A value of the schema's type, or all that its shape gets wrong. */
export type ReadShape<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const MAX_ROWS = 500;

/** Reads input by a schema; if a list has a flood of mistakes, only those in the first rows are reported. */
export function readShape<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): ReadShape<z.output<Schema>> {
  const read = attempt(schema, input);
  if (read !== 'flood') return read;
  const head = attempt(schema, headOf(input));
  const shown = head === 'flood' || head.ok ? [] : head.problems;
  const message = `There are too many mistakes to list them all; those in the first ${String(MAX_ROWS)} rows are shown. Correct these and try again.`;
  return { ok: false, problems: [problemAt(unchecked(input), message), ...shown] };
}

function attempt<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): ReadShape<z.output<Schema>> | 'flood' {
  try {
    const { success, data, error } = schema.safeParse(input);
    return success
      ? { ok: true, value: data }
      : { ok: false, problems: shapeProblems(schema, input, error.issues) };
  } catch (error) {
    // zod passes issues on as arguments of a call, which is limited to some hundred thousand of them.
    if (error instanceof RangeError) return 'flood';
    throw error;
  }
}

// No map nests deeper than this; a hostile file may, deeper than a call stack.
const MAX_DEPTH = 12;

function headOf(value: unknown, depth = 0): unknown {
  if (depth > MAX_DEPTH) return null;
  if (Array.isArray(value)) return value.slice(0, MAX_ROWS).map((inner) => headOf(inner, depth + 1));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, MAX_ROWS)
      .map(([key, inner]) => [key, headOf(inner, depth + 1)]),
  );
}
