import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { entente } from '../../../src/cli/entente.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-generate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(...words: readonly string[]) {
  const [out, complaints]: [string[], string[]] = [[], []];
  const code = await entente(words, {
    out: (text) => void out.push(text),
    complain: (text) => void complaints.push(text),
    today: '2026-11-23',
  });
  return { code, out: out.join('\n'), complaints: complaints.join('\n') };
}

it('generate writes a map and its text, which validate and verify find good', async () => {
  const file = join(folder, 'small.json');
  const text = join(folder, 'small.txt');
  expect(
    await run('generate', '--actors', '12', '--claims', '30', '--seed', '3', '--out', file),
  ).toMatchObject({ code: 0, out: expect.stringContaining('12 actors, 30 statements') as string });
  expect(await run('validate', file)).toMatchObject({ code: 0 });
  expect(await run('verify', file, '--text', `chronicle=${text}`, '--record')).toMatchObject({ code: 0 });
  expect(readFileSync(file, 'utf8')).toContain('"file": "small.txt"');
});

it('generate writes over no file, unless it is told to', async () => {
  const file = join(folder, 'kept.json');
  const words = ['generate', '--actors', '4', '--claims', '5', '--out', file];
  await run(...words);
  const first = readFileSync(file, 'utf8');
  expect(await run(...words, '--seed', '9')).toMatchObject({
    code: 1,
    complaints: expect.stringContaining(`${file} already exists.`) as string,
  });
  expect(readFileSync(file, 'utf8')).toBe(first);
  expect(await run(...words, '--seed', '9', '--force')).toMatchObject({ code: 0 });
  expect(readFileSync(file, 'utf8')).not.toBe(first);
});

it.each([
  [['--actors', 'many'], '--actors many is not allowed. Give a whole number from 2 to 10000.'],
  [['--actors', '1'], '--actors 1 is not allowed'],
  [['--claims', '2.5'], '--claims 2.5 is not allowed'],
  [['--seed', '4294967296'], '--seed 4294967296 is not allowed'],
  [['--actors', '1000', '--claims', '300'], 'ask for at least 500 statements'],
  [['--actors', '2', '--claims', '25'], '2 actors cannot hold 25 different statements: ask for at most 24'],
  [['--out', 'map.txt'], 'map.txt is not a name for a map'],
  [['map.json'], 'Write --out map.json'],
])('generate %j is wrong use', async (words, complaint) => {
  expect(await run('generate', ...words)).toMatchObject({
    code: 2,
    complaints: expect.stringContaining(complaint) as string,
  });
});

it('generate says where it cannot write', async () => {
  const file = join(folder, 'no-folder', 'map.json');
  expect(await run('generate', '--actors', '4', '--out', file)).toMatchObject({
    code: 1,
    complaints: expect.stringContaining('There is no') as string,
  });
  expect(existsSync(file)).toBe(false);
});
