import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { recordedChecks } from '../../src/cli/record-file.ts';
import { entente } from '../../src/cli/entente.ts';
import { readMapText } from '../../src/core/formats/json.ts';
import { mapInput } from '../support/build.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TEXT = 'Long ago Russia supports Taliban, they say.';
const sha256 = (data: string) => createHash('sha256').update(data).digest('hex');

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function mapText(exact = 'Russia supports Taliban'): string {
  const text = { sha256: sha256(TEXT), length: TEXT.length };
  const sources = [{ id: 'report', citation: { type: 'report', title: 'R' }, asOf: '2021', text }];
  const evidence = [{ source: 'report', exact }];
  return JSON.stringify(
    mapInput({ map: { sources } }, { line: 'russia -supports-> taliban', evidence }),
    null,
    2,
  );
}

async function run(...words: readonly string[]) {
  const [out, complaints]: [string[], string[]] = [[], []];
  const code = await entente(words, {
    out: (text) => void out.push(text),
    complain: (text) => void complaints.push(text),
    today: '2026-11-23',
  });
  return { code, out: out.join('\n'), complaints: complaints.join('\n') };
}

describe('the terminal tool', () => {
  it('tells its use where nothing, or help, is asked for', async () => {
    expect(await run()).toMatchObject({
      code: 2,
      complaints: expect.stringContaining('entente validate FILE…') as string,
    });
    expect(await run('--help')).toMatchObject({
      code: 0,
      out: expect.stringContaining('entente verify FILE…') as string,
    });
    expect(await run('validate', '--help')).toMatchObject({
      code: 0,
      out: expect.stringContaining('FILE… [--json]') as string,
    });
  });

  it.each([
    [['validat'], 'There is no command validat. Did you mean "validate"?'],
    [['validate'], 'Name at least one file.'],
    [['validate', '--jsn', 'x'], 'There is no flag --jsn. Did you mean "--json"?'],
    [['validate', '-j', 'x'], 'There is no flag -j.'],
    [['validate', '--json=yes', 'x'], '--json takes no value'],
    [['verify', 'x', '--text'], '--text needs a value'],
    [['verify', 'x', '--text', '--record'], '--text needs a value'],
    [['verify', 'x', '--text', 'report'], '"report" does not name a text. Write --text ID=PATH.'],
    [['schema', 'x'], 'schema takes no file'],
    [['words', 'x'], 'words takes no file'],
  ])('%j is wrong use', async (words, complaint) => {
    expect(await run(...words)).toMatchObject({
      code: 2,
      complaints: expect.stringContaining(complaint) as string,
    });
  });

  it.each<[string, () => string, string]>([
    ['a missing file', () => join(folder, 'none.json'), 'There is no file'],
    ['a folder', () => folder, 'is a folder'],
    ['a binary file', () => put('binary.json', Uint8Array.of(123, 0, 1, 2)), 'is binary'],
    ['another encoding', () => put('latin.json', Uint8Array.of(34, 0xe9, 34)), 'is not written in UTF-8'],
    ['UTF-16', () => put('wide.json', Uint8Array.of(0xff, 0xfe, 123, 0)), 'is written in UTF-16'],
    [
      'a file of 50 MB',
      () => put('huge.json', new Uint8Array(50_000_000)),
      'has 50 MB; the maximum is 20 MB',
    ],
    ['a name longer than any', () => 'x'.repeat(5_000), 'too long for a file name'],
  ])('tells of %s in a sentence', async (_, file, complaint) => {
    expect(await run('validate', file())).toMatchObject({
      code: 1,
      complaints: expect.stringContaining(complaint) as string,
    });
  });
});

describe('validate', () => {
  it('counts what a good map holds', async () => {
    const file = put('good.json', mapText());
    expect(await run('validate', file)).toMatchObject({
      code: 0,
      out: expect.stringContaining('valid: 2 actors, 1 statements, 1 relations') as string,
    });
  });

  it('tells each problem with file, line and column', async () => {
    const file = put('bad.json', '{\n  "format": 1\n}');
    const { code, out } = await run('validate', file);
    expect(code).toBe(1);
    expect(out).toContain(`${file}:2:13: format: `);
  });

  it('tells the same as JSON', async () => {
    const { code, out } = await run('validate', '--json', put('good.json', mapText()), put('bad.json', '{'));
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      files: [{ ok: true }, { ok: false, problems: [{ line: 1, column: 2, where: 'JSON' }] }],
    });
  });
});

describe('verify', () => {
  const paths = { map: '', text: '', record: '' };
  beforeEach(() => {
    const own = mkdtempSync(join(folder, 'verify-'));
    mkdirSync(own, { recursive: true });
    Object.assign(paths, {
      map: join(own, 'm.json'),
      text: join(own, 't.txt'),
      record: join(own, 'm.checked.json'),
    });
    writeFileSync(paths.map, mapText());
    writeFileSync(paths.text, TEXT);
  });
  const withText = () => ['--text', `report=${paths.text}`];

  it('finds the quotes in the text, and says how much of it is quoted', async () => {
    const { code, out } = await run('verify', paths.map, ...withText());
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringMatching(
        /m\.json:\d+:5: warning: sources\[0\][^]*1 found[^]*53\.5 % of report quoted/,
      ) as string,
    });
  });

  it('tells a quote that is not in the text, at its place in the file', async () => {
    writeFileSync(paths.map, mapText('Russia supported Taliban'));
    const { code, out } = await run('verify', paths.map, ...withText(), '--record');
    expect(code).toBe(1);
    expect(out).toMatch(
      /m\.json:\d+:20: claims\[0\]\.evidence\[0\]\.exact \(c1\): These words are not in the text/,
    );
    expect(existsSync(paths.record)).toBe(false);
  });

  it('tells another text by its hash and length', async () => {
    writeFileSync(paths.text, `${TEXT} More.`);
    const { code, out } = await run('verify', paths.map, ...withText());
    expect(code).toBe(1);
    expect(out).toContain('sources[0].text.sha256 (report): The text given has the sha256');
    expect(out).toContain('sources[0].text.length (report): The text given is 49 UTF-16 units long');
  });

  it('records what was found, and compares with the record where no text is given', async () => {
    expect(await run('verify', paths.map)).toMatchObject({
      code: 1,
      out: expect.stringContaining('There is no ') as string,
    });
    expect(await run('verify', paths.map, ...withText(), '--record')).toMatchObject({ code: 0 });
    const first = readFileSync(paths.record, 'utf8');
    expect(JSON.parse(first)).toMatchObject({
      format: 'entente-checked/1',
      map: 'test',
      checked: '2026-11-23',
    });
    expect(await run('verify', paths.map)).toMatchObject({
      code: 0,
      out: expect.stringContaining('1 found (recorded on 2026-11-23)') as string,
    });
    await run('verify', paths.map, ...withText(), '--record');
    expect(readFileSync(paths.record, 'utf8')).toBe(first);
    writeFileSync(paths.map, mapText('ago Russia supports Taliban'));
    expect(await run('verify', paths.map)).toMatchObject({
      code: 1,
      out: expect.stringContaining('This quote has changed since it was checked') as string,
    });
  });

  it('records nothing where a text is lacking', async () => {
    const { code, out } = await run('verify', paths.map, '--record');
    expect(code).toBe(1);
    expect(out).toContain('Some texts are missing');
    expect(existsSync(paths.record)).toBe(false);
  });

  it('says where an id of --text names no source', async () => {
    const { code, complaints } = await run(
      'verify',
      paths.map,
      ...withText(),
      '--text',
      `reprot=${paths.text}`,
    );
    expect(code).toBe(2);
    expect(complaints).toContain('None of these maps has the source reprot. Did you mean "report"?');
  });

  it('tells every result as JSON', async () => {
    const { out } = await run('verify', paths.map, ...withText(), '--json');
    expect(JSON.parse(out)).toMatchObject({
      files: [{ ok: true, results: { c1: ['found'] }, quotations: [{ source: 'report', quoted: 23 }] }],
    });
  });

  it('gives the build what it shows as checked, and fails it where the record does not fit', async () => {
    const read = () => {
      const map = readMapText(readFileSync(paths.map, 'utf8'));
      if (!map.ok) throw new Error('The map of this test is good.');
      return recordedChecks(paths.map, map.graph, map.locate);
    };
    expect(read()).toMatchObject({ ok: true, checks: { checked: null, results: { c1: ['no-text'] } } });
    await run('verify', paths.map, ...withText(), '--record');
    expect(read()).toMatchObject({ ok: true, checks: { checked: '2026-11-23', results: { c1: ['found'] } } });
    writeFileSync(paths.map, mapText('ago Russia supports Taliban'));
    expect(read()).toMatchObject({
      ok: false,
      problems: [expect.stringMatching(/m\.json:\d+:\d+: claims\[0\]/)],
    });
    writeFileSync(paths.record, '{');
    expect(read()).toMatchObject({
      ok: false,
      problems: [expect.stringContaining('m.checked.json:1:2: JSON')],
    });
  });
});

describe('schema', () => {
  it('of the project is up to date', async () => {
    expect(await run('schema')).toMatchObject({ code: 0 });
  });
});
