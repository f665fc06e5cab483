import { existsSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { generatedMap } from '../generate/generated-map.ts';
import { isMapName } from '../build/map-files.ts';
import type { Command } from '../shell.ts';
import { reasonOf } from '../text-file.ts';
import { wordsOf, type Words } from '../words-of.ts';

/** Writes a randomly invented map, with the text that it quotes. */
export const generate: Command = {
  name: 'generate',
  summary: 'writes an invented map of any size, with its text, for measuring and trying things out',
  usage: '[--actors NUMBER] [--claims NUMBER] [--seed NUMBER] [--out FILE] [--force]',
  run: (given, shell) => {
    const words = wordsOf(given, {
      actors: 'value',
      claims: 'value',
      seed: 'value',
      out: 'value',
      force: 'switch',
    });
    const wish = words.ok ? wishOf(words) : words.message;
    if (typeof wish === 'string') {
      shell.complain(`${wish}\nUse: entente generate ${generate.usage}`);
      return 2;
    }
    const { file, textFile, force, ...sizes } = wish;
    const there = [file, textFile].find((path) => existsSync(path));
    if (there !== undefined && !force) {
      shell.complain(`${there} already exists. Name another file, or overwrite it with --force.`);
      return 1;
    }
    const { map, text } = generatedMap({ ...sizes, textFile: basename(textFile) });
    for (const [path, content] of [
      [textFile, text],
      [file, `${JSON.stringify(map, null, 2)}\n`],
    ] as const)
      try {
        writeFileSync(path, content);
      } catch (error) {
        shell.complain(reasonOf(path, error));
        return 1;
      }
    shell.out(
      `${file}: ${String(sizes.actors)} actors, ${String(sizes.claims)} statements\n${textFile}: the text that they are quoted from`,
    );
    return 0;
  },
};

interface Wish {
  readonly actors: number;
  readonly claims: number;
  readonly seed: number;
  readonly file: string;
  readonly textFile: string;
  readonly force: boolean;
}

const MIN_ACTORS = 2;
const MAX_ACTORS = 10_000;
const MAX_SEED = 2 ** 32 - 1;
/** Above this, a map's file would be larger than the other commands can read. */
const MAX_CLAIMS = 15_000;
/** Above this number, statements between two actors would only repeat one another. */
const MAX_BETWEEN_TWO = 24;

function wishOf(words: Extract<Words, { ok: true }>): Wish | string {
  if (words.files.length > 0) return `generate does not read a file. Write --out ${words.files.join(' ')}.`;
  const actors = numberOf(words, 'actors', 1_000, MIN_ACTORS, MAX_ACTORS);
  if (typeof actors === 'string') return actors;
  const claims = numberOf(words, 'claims', Math.min(2 * actors, MAX_CLAIMS), 1, MAX_CLAIMS);
  if (typeof claims === 'string') return claims;
  const seed = numberOf(words, 'seed', 1, 0, MAX_SEED);
  if (typeof seed === 'string') return seed;
  const min = Math.ceil(actors / 2);
  if (claims < min)
    return `${String(claims)} statements cannot name ${String(actors)} actors: ask for at least ${String(min)} statements, or fewer actors.`;
  const max = ((actors * (actors - 1)) / 2) * MAX_BETWEEN_TWO;
  if (claims > max)
    return `${String(actors)} actors cannot hold ${String(claims)} different statements: ask for at most ${String(max)}, or more actors.`;
  const file =
    words.values('out').at(-1) ?? `generated-${String(actors)}-${String(claims)}-${String(seed)}.json`;
  if (!isMapName(file))
    return `${file} is not a name for a map. Use one that ends in .json, but not in .schema.json or .checked.json.`;
  const textFile = file.replace(/\.json$/, '.txt');
  return { actors, claims, seed, file, textFile, force: words.has('force') };
}

function numberOf(
  words: Extract<Words, { ok: true }>,
  flag: 'actors' | 'claims' | 'seed',
  usual: number,
  min: number,
  max: number,
): number | string {
  const word = words.values(flag).at(-1);
  if (word === undefined) return usual;
  const number = Number(word);
  return /^\d{1,10}$/.test(word) && number >= min && number <= max
    ? number
    : `--${flag} ${word} is not allowed. Give a whole number from ${String(min)} to ${String(max)}.`;
}
