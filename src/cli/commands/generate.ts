import { existsSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { generatedMap } from '../generate/generated-map.ts';
import { isMapName } from '../build/map-files.ts';
import type { Command } from '../shell.ts';
import { reasonOf } from '../text-file.ts';
import { wordsOf, type Words } from '../words-of.ts';

/** Writes a map that is invented by chance, with the text that its quotes stand in. */
export const generate: Command = {
  name: 'generate',
  summary: 'writes an invented map of any size and its text, to measure and to try out with',
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
      shell.complain(`${there} is there already. Name another file, or write over it with --force.`);
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

const FEWEST_ACTORS = 2;
const MOST_ACTORS = 10_000;
const LARGEST_SEED = 2 ** 32 - 1;
/** Above which a map's file would be larger than the other commands read. */
const MOST_CLAIMS = 15_000;
/** Statements between two actors above which they would only repeat one another. */
const MOST_BETWEEN_TWO = 24;

function wishOf(words: Extract<Words, { ok: true }>): Wish | string {
  if (words.files.length > 0) return `generate reads no file: write --out ${words.files.join(' ')}.`;
  const actors = numberOf(words, 'actors', 1_000, FEWEST_ACTORS, MOST_ACTORS);
  if (typeof actors === 'string') return actors;
  const claims = numberOf(words, 'claims', Math.min(2 * actors, MOST_CLAIMS), 1, MOST_CLAIMS);
  if (typeof claims === 'string') return claims;
  const seed = numberOf(words, 'seed', 1, 0, LARGEST_SEED);
  if (typeof seed === 'string') return seed;
  const fewest = Math.ceil(actors / 2);
  if (claims < fewest)
    return `${String(claims)} statements cannot name ${String(actors)} actors: ask for at least ${String(fewest)} statements, or fewer actors.`;
  const most = ((actors * (actors - 1)) / 2) * MOST_BETWEEN_TWO;
  if (claims > most)
    return `${String(actors)} actors cannot hold ${String(claims)} different statements: ask for at most ${String(most)}, or more actors.`;
  const file =
    words.values('out').at(-1) ?? `generated-${String(actors)}-${String(claims)}-${String(seed)}.json`;
  if (!isMapName(file))
    return `${file} is no name for a map: it ends in .json, not in .schema.json or .checked.json.`;
  const textFile = file.replace(/\.json$/, '.txt');
  return { actors, claims, seed, file, textFile, force: words.has('force') };
}

function numberOf(
  words: Extract<Words, { ok: true }>,
  flag: 'actors' | 'claims' | 'seed',
  usual: number,
  least: number,
  most: number,
): number | string {
  const word = words.values(flag).at(-1);
  if (word === undefined) return usual;
  const number = Number(word);
  return /^\d{1,10}$/.test(word) && number >= least && number <= most
    ? number
    : `--${flag} ${word} will not do: give a whole number from ${String(least)} to ${String(most)}.`;
}
