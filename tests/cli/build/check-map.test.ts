import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkMap } from '../../../src/cli/build/check-map.ts';
import { recordOf } from '../../../src/core/evidence/record.ts';
import { verifyGraph } from '../../../src/core/evidence/verify-graph.ts';
import { recordText } from '../../../src/core/formats/record-text.ts';
import { readMapText } from '../../../src/core/formats/json.ts';
import { mapInput } from '../../support/build.ts';

let folder: string;
let file: string;
const map = mapInput({}, 'russia -political-support-> taliban');
const quote = map.claims[0]!.evidence![0]!.exact!;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-'));
  file = join(folder, 'map.json');
});

afterEach(() => rmSync(folder, { recursive: true }));

function problemsOf(text: string): readonly string[] {
  writeFileSync(file, text);
  const checked = checkMap(file);
  return checked.ok ? [] : checked.problems;
}

function writeRecord(of: object = map) {
  const read = readMapText(JSON.stringify(of));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { checks } = verifyGraph(read.graph, new Map([['report', `Before. ${quote}. After.`]]));
  writeFileSync(
    join(folder, 'map.checked.json'),
    recordText(recordOf(read.graph, checks, '2026-01-01', sha256)),
  );
}

describe('a map on its way to the browser', () => {
  test('carries how its quotes were checked', () => {
    writeFileSync(file, JSON.stringify(map));
    writeRecord();
    const checked = checkMap(file);
    expect(checked).toMatchObject({
      ok: true,
      hash: sha256(JSON.stringify(map)),
      checks: { checked: '2026-01-01', results: { c1: ['found'] } },
    });
  });

  test('without a record its quotes count as unchecked', () => {
    writeFileSync(file, JSON.stringify(map));
    expect(checkMap(file)).toMatchObject({ ok: true, checks: { checked: null } });
  });

  test('stops where a quote changed since it was checked', () => {
    writeRecord();
    const problems = problemsOf(JSON.stringify(map, null, 2).replace(quote, `${quote} indeed`));
    expect(problems).toEqual([expect.stringMatching(/map\.json:\d+:\d+: .*changed since it was checked/)]);
  });

  test('every problem has its line and column', () => {
    const problems = problemsOf(JSON.stringify({ ...map, title: '', surprise: 1 }, null, 2));
    expect(problems.length).toBe(2);
    for (const problem of problems) expect(problem).toMatch(/map\.json:\d+:\d+: /);
  });

  test('a comma too many is told, not thrown', () => {
    expect(problemsOf('{,}')).toEqual([expect.stringMatching(/map\.json:1:2: /)]);
  });

  test('a file that is not there is told, not thrown', () => {
    expect(checkMap(join(folder, 'none.json'))).toMatchObject({ ok: false });
  });
});

describe('a text that goes with its map', () => {
  const TEXT = `Before. ${quote}. After.`;
  const line = (message: RegExp) => [expect.stringMatching(message) as string];
  const mapWith = (file: string, text = TEXT) => ({
    ...map,
    sources: [{ ...map.sources[0]!, text: { sha256: sha256(text), length: text.length, file } }],
  });
  const writeText = (text = TEXT) => {
    mkdirSync(join(folder, 'texts'), { recursive: true });
    writeFileSync(join(folder, 'texts/report.txt'), text);
  };
  const faultsOf = (value: object) => problemsOf(JSON.stringify(value, null, 2));

  test('is shipped, and every quote is held against it', () => {
    writeText();
    writeFileSync(file, JSON.stringify(mapWith('texts/report.txt')));
    const checked = checkMap(file);
    expect(checked).toMatchObject({
      ok: true,
      checks: { checked: null, results: { c1: ['found'] }, sha256: { report: sha256(TEXT) } },
    });
    expect(checked.ok && checked.texts.get('report')?.text).toBe(TEXT);
    expect([...checked.reads.keys()]).toContain(join(folder, 'texts/report.txt'));
  });

  test('stops the build where it is another one, at the hash and the length that the map gives', () => {
    writeText(`${TEXT} And more.`);
    expect(faultsOf(mapWith('texts/report.txt'))).toEqual([
      expect.stringMatching(
        /map\.json:\d+:\d+: sources\[0\]\.text\.sha256 \(report\): .*so it is a different text/,
      ),
      expect.stringMatching(/map\.json:\d+:\d+: sources\[0\]\.text\.length \(report\): /),
    ]);
  });

  test('stops the build where one letter of a quote is not in it: with the place, and the letters that the text has', () => {
    writeText();
    writeRecord(mapWith('texts/report.txt'));
    const text = JSON.stringify(mapWith('texts/report.txt'), null, 2);
    const problems = problemsOf(text.replace(`"${quote}"`, `"${quote.replace('political', 'politicol')}"`));
    expect(problems).toEqual([
      expect.stringMatching(
        /map\.json:\d+:\d+: claims\[0\]\.evidence\[0\]\.exact \(c1\): .*political-support/,
      ),
      expect.stringMatching(
        /map\.json:\d+:\d+: claims\[0\]\.evidence\[0\] \(c1\): .*changed since it was checked/,
      ),
    ]);
  });

  test.each(['../secret.txt', 'texts/../../secret.txt', '/etc/hostname', 'C:\\secret.txt', '..', '.'])(
    'at %s is refused, since it is outside the folder of the map',
    (path) => {
      expect(faultsOf(mapWith(path))).toEqual(
        line(/map\.json:\d+:\d+: sources\[0\]\.text\.file \(report\): .*is not in the map's folder/),
      );
    },
  );

  test('that is a link out of the folder of the map is refused', () => {
    const outside = mkdtempSync(join(tmpdir(), 'entente-outside-'));
    writeFileSync(join(outside, 'secret.txt'), TEXT);
    symlinkSync(outside, join(folder, 'texts'));
    expect(faultsOf(mapWith('texts/secret.txt'))).toEqual(
      line(/is a link that leads out of the map's folder/),
    );
    rmSync(outside, { recursive: true });
  });

  test('that is not there is told at its place', () => {
    expect(faultsOf(mapWith('texts/report.txt'))).toEqual(
      line(/map\.json:\d+:\d+: sources\[0\]\.text\.file \(report\): There is no file/),
    );
  });
});

describe('a text that is given to hold quotes against', () => {
  const TEXT = `Before. ${quote}. After.`;
  const given = new Map([['report', { text: TEXT, sha256: sha256(TEXT) }]]);
  const source = { ...map.sources[0]!, text: { sha256: sha256(TEXT), length: TEXT.length } };

  test('is not shipped, and tells what a changed quote should have been', () => {
    writeFileSync(file, JSON.stringify({ ...map, sources: [source] }));
    const checked = checkMap(file, given);
    expect(checked).toMatchObject({ ok: true, checks: { results: { c1: ['found'] } } });
    expect(checked.ok && checked.texts.size).toBe(0);
    const changed = JSON.stringify({ ...map, sources: [source] }).replace(
      '"Russia political',
      '"Russia politicol',
    );
    writeFileSync(file, changed);
    expect(checkMap(file, given)).toMatchObject({
      ok: false,
      problems: [expect.stringMatching(/map\.json:\d+:\d+: .*“a” where the quote has “o”/)],
    });
  });
});
