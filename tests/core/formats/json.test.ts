import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson, readMapText } from '../../../src/core/formats/json.ts';
import { problemLine } from '../../../src/core/formats/problem-line.ts';
import { mapInput } from '../../support/build.ts';

const good = () => mapInput({}, 'russia -supports-> taliban');

function linesOf(text: string): readonly string[] {
  const read = readMapText(text);
  return (read.ok ? read.warnings : read.problems).map((problem) => problemLine('map.json', problem));
}

describe('a map in a file', () => {
  it('is read', () => {
    expect(readMapText(JSON.stringify(good())).ok).toBe(true);
  });

  it('has its problems at line and column: of a value, of an unknown key, of the object that lacks a field', () => {
    const text = JSON.stringify(good(), null, 2)
      .replace('"mood": "fact"', '')
      .replace('"from": "russia"', '"from": "rusia",\n      "form": 1')
      .replace('"name": "Taliban",', '');
    const rows = text.split('\n');
    const place = (part: string) => {
      const line = rows.findIndex((row) => row.includes(part));
      return `map.json:${String(line + 1)}:${String((rows[line] ?? '').indexOf(part) + 1)}: `;
    };
    const lines = linesOf(text);
    expect(lines).toContainEqual(expect.stringContaining(`${place('"rusia"')}claims[0].from (c1): `));
    expect(lines).toContainEqual(expect.stringContaining(`${place('"form"')}claims[0].form (c1): `));
    expect(lines).toContainEqual(
      expect.stringMatching(/^map\.json:\d+:5: actors\[1\]\.name \(taliban\): The field "name" is missing/),
    );
  });

  it('has the same columns behind a byte order mark, and the same lines with CRLF and tabs', () => {
    const text = '{\r\n\t"format": 3\r\n}';
    const expected = expect.stringContaining('map.json:2:12: format: ') as unknown;
    expect(linesOf(text)).toContainEqual(expected);
    expect(linesOf(`\ufeff${text}`)).toContainEqual(expected);
    expect(linesOf('\ufeff{"format": 3}')).toContainEqual(expect.stringContaining('map.json:1:12: format: '));
  });

  it('may say a key only once in an object', () => {
    const text = JSON.stringify(good()).replace('"id":"c1"', '"id":"c1","type":"support","\\u0069d":"c1"');
    const repeated = linesOf(text).filter((line) => line.includes('appears twice'));
    expect(repeated).toEqual([
      expect.stringContaining('claims[0].id: The field "id" appears twice in this object'),
      expect.stringContaining('claims[0].type: The field "type" appears twice in this object'),
    ]);
    expect(readJson('[{"a":1},{"a":1}]')).toMatchObject({ ok: true });
  });

  it.each([
    ['', 'map.json:1:1: JSON: The file is empty.'],
    [' \n ', 'map.json:1:1: JSON: The file is empty.'],
    ['null', 'map.json:1:1: the map: The file contains null'],
    ['[]', 'map.json:1:1: the map: The file contains a list'],
    ['{\n  "a": 1,\n}', 'map.json:3:1: JSON: There is a comma before this } with nothing after it.'],
    ['{"a": 1 "b": 2}', 'map.json:1:9: JSON: A comma or a colon is missing before this.'],
    ["{'a': 1}", 'map.json:1:2: JSON: JSON uses straight double quotes only. Write " instead of \'.'],
    ['{"a": “b”}', 'map.json:1:7: JSON: JSON uses straight double quotes only.'],
    ['{\n// note\n}', 'map.json:2:1: JSON: JSON has no comments.'],
    ['{"a": "b\nc"}', 'map.json:1:9: JSON: The quoted text contains a line break'],
    ['{"a": "b"', 'map.json:1:10: JSON: The file ends too early'],
    ['[1, 2', 'map.json:1:6: JSON: The file ends too early'],
    ['{"a', 'map.json:1:4: JSON: The file ends too early'],
    ['{"a": True}', 'map.json:1:7: JSON: This word is not a JSON value.'],
    ['[012]', 'map.json:1:2: JSON: A number may not start with 0.'],
    ['[1,,2]', 'map.json:1:4: JSON: There is a comma where a value belongs.'],
    ['\ufeff{,}', 'map.json:1:2: JSON: There is a comma where a value belongs.'],
    ['{} {}', 'map.json:1:4: JSON: '],
    ['['.repeat(200_000), 'map.json:1:1: JSON: The brackets are nested too deeply. Use fewer levels.'],
  ])('tells of %j where and why it is no map', (text, start) => {
    expect(linesOf(text)).toEqual(expect.arrayContaining([expect.stringContaining(start)]));
  });

  it('bears nesting deeper than the call stack, and long texts', () => {
    expect(linesOf(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toHaveLength(1);
    expect(linesOf(JSON.stringify({ ...good(), title: '\\"'.repeat(2_000_000), extra: 1 }))).toHaveLength(1);
  });

  it('is read or told of, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.stringMatching(/^[{}[\]",:a1\\ \n]*$/)), (text) => {
        const read = readMapText(text);
        expect(read.ok).toBe(false);
        if (!read.ok)
          expect(Math.min(...read.problems.flatMap(({ line, column }) => [line, column]))).toBeGreaterThan(0);
      }),
    );
  });
});

const suite = join(import.meta.dirname, '../../../../shared/fixtures/hostile/jsontestsuite');
const isHere = existsSync(suite);
const files = isHere ? readdirSync(suite).filter((name) => /^[yn]_.*\.json$/.test(name)) : [];

describe(`JSONTestSuite (Seriot 2016)${isHere ? '' : ': skipped, since its files are not here'}`, () => {
  it.skipIf(!isHere)('holds files', () => {
    expect(files.length).toBeGreaterThan(200);
  });

  it.each(files)('%s', (name) => {
    const bytes = readFileSync(join(suite, name));
    const read = readJson(bytes.toString('utf8'));
    // What is no UTF-8 is told before it is read as JSON.
    const isText = Buffer.from(bytes.toString('utf8')).equals(bytes);
    if (name.startsWith('y_')) expect(read.ok).toBe(true);
    else if (isText) expect(read).toMatchObject({ ok: false, problems: [{ where: 'JSON' }] });
  });
});
