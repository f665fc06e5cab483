import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mapFiles } from '../../../src/cli/build/map-files.ts';
import { publishMaps, type Publishing } from '../../../src/cli/build/publish-maps.ts';
import { mapInput } from '../../support/build.ts';

let folder: string;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, id: string, more: object = {}) {
  const map = { ...mapInput({}, 'russia -political-support-> taliban'), id, title: `The map ${id}`, ...more };
  writeFileSync(join(folder, name), JSON.stringify(map, null, 2));
}

const publishing = (): Promise<Publishing> => publishMaps(mapFiles(folder));

async function published() {
  const result = await publishing();
  if (!result.ok) throw new Error(result.problems.join('\n'));
  return result;
}

describe('the maps of a folder', () => {
  test('each have a page, and each knows all of them', async () => {
    put('b.json', 'beta');
    put('a.json', 'alpha');
    const { pages, files } = await published();
    expect(pages.map(({ fileName }) => fileName)).toEqual(['index.html', 'beta.html']);
    expect(files.map(({ fileName }) => fileName)).toEqual(pages.map(({ data }) => data));
    for (const { shipped } of pages) expect(shipped.placements).toMatchObject({ wide: { fontSize: 14 } });
    for (const { shipped } of pages)
      expect(shipped.maps).toEqual([
        { id: 'alpha', title: 'The map alpha', address: './' },
        { id: 'beta', title: 'The map beta', address: './beta.html' },
      ]);
  });

  test('a record, a schema and a text are no maps', () => {
    put('a.json', 'alpha');
    for (const name of ['a.schema.json', 'b.checked.json', 'text.txt'])
      writeFileSync(join(folder, name), '{}');
    expect(mapFiles(folder)).toEqual([join(folder, 'a.json')]);
  });

  test('the first map of the project is the front page, whatever it is sorted with', () => {
    put('a.json', 'alpha');
    put('russia-taliban-2021.json', 'russia-taliban-2021');
    expect(mapFiles(folder)[0]).toBe(join(folder, 'russia-taliban-2021.json'));
  });

  test('a file that is named is published alone', () => {
    put('a.json', 'alpha');
    put('b.json', 'beta');
    expect(mapFiles(join(folder, 'b.json'))).toEqual([join(folder, 'b.json')]);
  });

  test('a text stands at an address of its content; the maps that ship it share it', async () => {
    const text = 'Russia political-support Taliban, and more than that.';
    writeFileSync(join(folder, 'report.txt'), text);
    const [source] = mapInput({}).sources;
    const sources = [{ ...source, text: { sha256: sha256(text), length: text.length, file: 'report.txt' } }];
    put('a.json', 'alpha', { sources });
    put('b.json', 'beta', { sources });
    const { pages, files } = await published();
    const texts = files.filter(({ fileName }) => fileName.endsWith('.txt'));
    expect(texts).toEqual([{ fileName: `assets/report-${sha256(text).slice(0, 12)}.txt`, source: text }]);
    for (const { shipped } of pages) expect(shipped.texts).toEqual({ report: `./${texts[0]!.fileName}` });
  });

  test('two with one id stop the build at the second', async () => {
    put('a.json', 'same');
    put('b.json', 'same');
    expect(await publishing()).toMatchObject({
      ok: false,
      problems: [expect.stringMatching(/b\.json:\d+:\d+: id: .*a\.json has this id too/)],
    });
  });

  test('one that would take the place of the front page stops the build', async () => {
    put('a.json', 'alpha');
    put('b.json', 'index');
    expect(await publishing()).toMatchObject({
      ok: false,
      problems: [expect.stringMatching(/b\.json:\d+:\d+: id: /)],
    });
  });

  test('the problems of all of them are told at once', async () => {
    put('a.json', 'alpha', { title: '' });
    put('b.json', 'beta', { question: '' });
    put('c.json', 'gamma');
    const result = await publishing();
    expect(result).toMatchObject({
      ok: false,
      problems: [expect.stringMatching(/a\.json:/), expect.stringMatching(/b\.json:/)],
    });
    expect([...result.reads.keys()]).toContain(join(folder, 'a.json'));
  });

  test('none at all is said in a sentence', async () => {
    expect(await publishing()).toMatchObject({ ok: false, problems: [expect.stringContaining('no map')] });
  });

  test('a text that is given for a source that none of them has is told', async () => {
    put('a.json', 'alpha');
    const given = new Map([['raport', { text: 'x', sha256: sha256('x') }]]);
    expect(await publishMaps(mapFiles(folder), given)).toMatchObject({
      ok: false,
      problems: [expect.stringMatching(/No map here has the source raport.*report/)],
    });
  });
});
