import { parseArgs } from 'node:util';
import { didYouMean } from '../core/model/nearest.ts';

/** The flags that a command knows: `switch` takes no value, `value` takes one and may be repeated. */
export type Flags = Readonly<Record<string, 'switch' | 'value'>>;

/** The words after a command, sorted; or why they cannot be. */
export type Words =
  | {
      readonly ok: true;
      readonly files: readonly string[];
      readonly has: (flag: string) => boolean;
      readonly values: (flag: string) => readonly string[];
    }
  | { readonly ok: false; readonly message: string };

/** Sorts the words after a command into flags and files. */
export function wordsOf(words: readonly string[], flags: Flags): Words {
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      Object.entries(flags).map(([flag, kind]) => [
        flag,
        kind === 'switch' ? { type: 'boolean' as const } : { type: 'string' as const, multiple: true },
      ]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = tokens.filter((token) => token.kind === 'option');
  const wrong = given.map((token) => faultOf(token.name, token.rawName, token.value, flags)).find(Boolean);
  if (wrong) return { ok: false, message: wrong };
  return {
    ok: true,
    files: tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : [])),
    has: (flag) => given.some(({ name }) => name === flag),
    values: (flag) =>
      given.flatMap(({ name, value }) => (name === flag && value !== undefined ? [value] : [])),
  };
}

function faultOf(name: string, raw: string, value: string | undefined, flags: Flags): string | undefined {
  const kind = Object.hasOwn(flags, name) ? flags[name] : undefined;
  if (kind === undefined)
    return `There is no flag ${raw}.${didYouMean(
      raw,
      Object.keys(flags).map((flag) => `--${flag}`),
    )}`;
  if (kind === 'switch' && value !== undefined) return `${raw} takes no value. Write it alone.`;
  if (kind === 'value' && (value === undefined || value.startsWith('-')))
    return `${raw} needs a value after it.`;
  return undefined;
}
