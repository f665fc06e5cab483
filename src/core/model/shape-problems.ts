import type { z } from 'zod';
import { knownKeys } from './known-keys.schema.ts';
import { didYouMean } from './nearest.ts';
import type { Problem } from './problem.ts';
import { VISIBLE } from './visible-text.ts';
import { isRecord, placeAt, problemAt, quoted, unchecked, type Path, type Unchecked } from './unchecked.ts';

type Issue = z.core.$ZodIssue;

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'a text in double quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'an object in { }',
  record: 'an object in { }',
};

// A hostile object may have a million fields; the first ones are enough.
const MAX_KEYS = 200;

/** What a schema finds wrong with some input, each as a place, a fact and the fix. */
export function shapeProblems(
  schema: z.core.$ZodType,
  input: unknown,
  issues: readonly Issue[],
): readonly Problem[] {
  const top = unchecked(input);
  return issues.flatMap((issue) => problemsOf(issue, [], { schema, top }));
}

interface Context {
  readonly schema: z.core.$ZodType;
  readonly top: Unchecked;
}

function problemsOf(issue: Issue, base: Path, context: Context): readonly Problem[] {
  const path = [...base, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
  const place = placeAt(context.top, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys
        .slice(0, MAX_KEYS)
        .map((key) => unknownKey(placeAt(context.top, [...path, key]), key, path, context));
    case 'invalid_union':
      return unionProblems(issue, place, context);
    case 'invalid_type':
      return [problemAt(place, wrongType(place, [issue.expected]))];
    case 'invalid_value':
      return [problemAt(place, wrongValue(place, issue.values))];
    case 'invalid_key':
      return issue.issues.map((inner) => ({
        ...problemAt(place, sentence(path.at(-1), inner.message)),
        atKey: true,
      }));
    case 'too_small':
    case 'too_big':
      return [problemAt(place, `${quoted(place.value)} does not fit: ${limit(issue)}.`)];
    case 'invalid_format':
    case 'custom':
    case 'not_multiple_of':
    case 'invalid_element':
      return [problemAt(place, sentence(place.value, issue.message))];
    default:
      return issue satisfies never;
  }
}

function unknownKey(place: Unchecked, key: string, parent: Path, { schema }: Context): Problem {
  const known = knownKeys(schema, parent);
  const fix = didYouMean(key, known) || ` Known here: ${known.join(', ')}.`;
  return { ...problemAt(place, `There is no field ${quoted(key)} here.${fix}`), atKey: true };
}

// Reports the member of the union that the writer meant: the one that fits the kind of value given.
function unionProblems(
  issue: z.core.$ZodIssueInvalidUnion,
  place: Unchecked,
  context: Context,
): readonly Problem[] {
  const isRoot = (one: Issue) => one.path.length === 0;
  const meant = issue.errors.find(
    (member) => !member.some((one) => one.code === 'invalid_type' && isRoot(one)),
  );
  const values = issue.errors.flat().flatMap((one) => (one.code === 'invalid_value' ? one.values : []));
  if (values.length > 0) return [problemAt(place, wrongValue(place, values))];
  if (meant) return meant.flatMap((one) => problemsOf(one, place.path, context));
  const expected = issue.errors.flat().flatMap((one) => (one.code === 'invalid_type' ? [one.expected] : []));
  return [problemAt(place, wrongType(place, expected))];
}

function wrongType(place: Unchecked, expected: readonly string[]): string {
  const isParty = expected.length === 2 && expected.includes('string') && expected.includes('object');
  const wanted = isParty
    ? 'an actor id in double quotes, or { "name": "…" } for something that is not an actor'
    : alternatives(expected.map((one) => EXPECTED[one] ?? one));
  const name = place.path.at(-1);
  if (place.value === undefined && typeof name === 'string')
    return `The field "${name}" is missing: add ${wanted}.`;
  if (place.path.length === 0) return `The file contains ${kindOf(place.value)}: a map is ${wanted}.`;
  return `This is ${kindOf(place.value)}: write ${wanted}.`;
}

const alternatives = (all: readonly string[]) =>
  [all.slice(0, -1).join(', '), ...all.slice(-1)].filter(Boolean).join(' or ');

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (isRecord(value)) return 'an object';
  if (typeof value === 'string') return `the text ${quoted(value)}`;
  return typeof value === 'number' ? `the number ${quoted(value)}` : quoted(value);
}

function wrongValue({ value, path }: Unchecked, values: readonly unknown[]): string {
  const listed = values.map((one) => (typeof one === 'string' ? `"${one}"` : String(one))).join(', ');
  const name = path.at(-1);
  if (value === undefined && typeof name === 'string')
    return `The field "${name}" is missing: write ${values.length > 1 ? 'one of ' : ''}${listed}.`;
  if (values.length === 1) return `This is ${kindOf(value)}: only ${listed} is allowed.`;
  const near = typeof value === 'string' ? didYouMean(value, values.map(String)) : '';
  return `${quoted(value)} is not one of ${listed}.${near}`;
}

function limit(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  if (issue.code === 'too_small')
    return `the minimum is ${String(issue.inclusive === false ? Number(issue.minimum) + 1 : issue.minimum)}`;
  return `the maximum is ${String(issue.maximum)}`;
}

// The schemas say "is not …: write …", so that the value itself can be the subject.
function sentence(value: unknown, message: string): string {
  if (!message.startsWith('is ')) return `${message}.`;
  const isBlank = typeof value === 'string' && !VISIBLE.test(value);
  return `${isBlank ? 'The text' : quoted(value)} ${message}.`;
}
