import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkMap } from '../../src/cli/build/check-map.ts';
import { entente } from '../../src/cli/entente.ts';
import { mapInput } from '../support/build.ts';

const LINES = ['Long ago', 'Russia supports Taliban,', 'they say: “bread” — and no more.', ''];
const TEXT = LINES.join('\n');
const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(
  text: string | Uint8Array,
  exact = 'Russia supports Taliban,\nthey say',
  coded = TEXT,
  isBeside = true,
) {
  writeFileSync(join(folder, 'report.txt'), text);
  const start = coded.indexOf(exact);
  const row = { sha256: sha256(coded), length: coded.length, ...(isBeside ? { file: 'report.txt' } : {}) };
  const sources = [{ id: 'report', citation: { type: 'report', title: 'R' }, asOf: '2021', text: row }];
  const at = { start, end: start + exact.length };
  const line = { line: 'russia -supports-> taliban', evidence: [{ source: 'report', exact, at }] };
  const path = join(folder, 'map.json');
  writeFileSync(path, JSON.stringify(mapInput({ map: { sources } }, line), null, 2));
  return path;
}

async function run(...words: string[]) {
  const lines: string[] = [];
  const shell = {
    out: (text: string) => void lines.push(text),
    complain: (text: string) => void lines.push(text),
    today: '2021-08-24',
  };
  const code = await entente(words, shell);
  return { code, told: lines.join('\n') };
}

describe('a text with the line ends of another system', () => {
  test.each([
    ['CRLF', '\n', '\r\n'],
    ['CR', '\n', '\r'],
    ['LF', '\r\n', '\n'],
  ])('%s is called that, and its quotes are found at their offsets', async (_, was, is) => {
    const coded = LINES.join(was);
    const path = put(LINES.join(is), `Russia supports Taliban,${was}they say`, coded);
    const { code, told } = await run('verify', path);
    expect(told).toContain('other line ends');
    expect(told).toContain('1 found');
    expect(told).not.toContain('different text');
    expect(code).toBe(0);
  });

  test('is published as it was coded', () => {
    const checked = checkMap(put(TEXT.replaceAll('\n', '\r\n')));
    expect(checked.ok && checked.texts.get('report')?.text).toBe(TEXT);
    expect(checked.ok && checked.warnings.join()).toContain('other line ends');
  });

  test('or a byte order mark is called that', async () => {
    const { code, told } = await run('verify', put(`\ufeff${TEXT.replaceAll('\n', '\r\n')}`));
    expect(told).toContain('byte order mark');
    expect(code).toBe(0);
  });

  test('and another word is a different text', async () => {
    const { code, told } = await run('verify', put(TEXT.replaceAll('\n', '\r\n').replace('more', 'less')));
    expect(told).toContain('different text');
    expect(code).toBe(1);
  });
});

describe('a map with the line ends of another system', () => {
  test('or a byte order mark is valid, and of one edition', async () => {
    const path = put(TEXT);
    const one = checkMap(path);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));
    const other = checkMap(path);
    expect(one.ok && other.ok && one.hash === other.hash).toBe(true);
    writeFileSync(path, `\ufeff${readFileSync(path, 'utf8')}`);
    expect((await run('validate', path)).code).toBe(0);
    expect((await run('verify', path)).code).toBe(0);
  });
});

describe('a text in another encoding', () => {
  const russian = 'Совет заседал в старой таможне. Россия поддерживает Талибан, говорят они.\n';
  const cp1251 = Uint8Array.from(russian, (sign) => {
    const code = sign.charCodeAt(0);
    return code < 0x80 ? code : code - 0x350;
  });
  const quote = 'Россия поддерживает Талибан';
  const reads = (path: string) => {
    const map = JSON.parse(readFileSync(path, 'utf8')) as { claims: { evidence: object[] }[] };
    for (const evidence of map.claims.flatMap((claim) => claim.evidence))
      Object.assign(evidence, {
        reads: [
          { actor: 'russia', exact: 'Россия' },
          { actor: 'taliban', exact: 'Талибан' },
        ],
      });
    writeFileSync(path, JSON.stringify(map));
    return path;
  };

  test('is recognised, and the encoding is told', async () => {
    const path = reads(put(cp1251, quote, russian, false));
    const { code, told } = await run('verify', path, '--text', `report=${join(folder, 'report.txt')}`);
    expect(told).toContain('was read as Windows-1251');
    expect(told).toContain('1 found');
    expect(code).toBe(0);
  });

  test('is read as the reader says', async () => {
    const path = reads(put(cp1251, quote, russian, false));
    const text = ['--text', `report=${join(folder, 'report.txt')}`];
    expect((await run('verify', path, ...text, '--encoding', 'cp1251')).told).toContain('as --encoding says');
    expect((await run('verify', path, ...text, '--encoding', 'koi8-r')).code).toBe(1);
    expect(await run('verify', path, ...text, '--encoding', 'klingon')).toMatchObject({ code: 2 });
  });
});

const turn2 = join(import.meta.dirname, '../../../shared/cases/turn2');
test.skipIf(!existsSync(turn2))('the cases that people met elsewhere are as they should be', async () => {
  const at = (path: string) => join(turn2, path);
  for (const path of [
    '01-chinese-no-spaces/map.json',
    '03-names-in-capitals/german.json',
    '03-names-in-capitals/greek.json',
    '03-names-in-capitals/turkish.json',
  ])
    expect(await run('validate', at(path)), path).toMatchObject({ code: 0 });
  expect((await run('verify', at('01-chinese-no-spaces/map.json'))).told).toContain('1 found');
  const notes = await run(
    'verify',
    at('05-footnote-numbers-in-the-sentence/map.json'),
    '--text',
    `letter=${at('05-footnote-numbers-in-the-sentence/letter.txt')}`,
  );
  expect(notes.told).toContain('3 differs');
  for (const name of ['bom.json', 'crlf.json'])
    expect((await run('validate', at(`16-files-saved-on-another-system/${name}`))).told).toContain('valid');
  expect((await run('verify', at('16-files-saved-on-another-system/crlf.json'))).told).toContain(
    'other line ends',
  );
});
