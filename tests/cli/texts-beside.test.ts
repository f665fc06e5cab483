import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { verifyMap } from '../../src/cli/verify-map.ts';
import { mapInput } from '../support/build.ts';

const TEXT =
  'Long ago Russia supports Taliban, they say. Nobody has seen it. Nobody will ever see it, either.';
const QUOTE = 'Russia supports Taliban';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-'));
  mkdirSync(join(folder, 'sources'));
  writeFileSync(join(folder, 'sources/report.txt'), TEXT);
});

afterEach(() => rmSync(folder, { recursive: true }));

function put(exact: string, file = 'sources/report.txt'): string {
  const text = { sha256: sha256(TEXT), length: TEXT.length, file };
  const sources = [{ id: 'report', citation: { type: 'report', title: 'R' }, asOf: '2021', text }];
  const line = { line: 'russia -supports-> taliban', evidence: [{ source: 'report', exact }] };
  const path = join(folder, 'map.json');
  writeFileSync(path, JSON.stringify(mapInput({ map: { sources } }, line), null, 2));
  return path;
}

const NONE = new Map<string, never>();

describe('the texts that a map ships', () => {
  test('are held against its quotes without being given', () => {
    expect(verifyMap(put(QUOTE), NONE, null)).toMatchObject({
      ok: true,
      recorded: null,
      results: { c1: ['found'] },
    });
  });

  test('tell what a changed quote should have been', () => {
    const { ok, problems } = verifyMap(put(QUOTE.replace('supports', 'supparts')), NONE, null);
    expect(ok).toBe(false);
    expect(problems).toMatchObject([
      {
        where: 'claims[0].evidence[0].exact (c1)',
        line: expect.any(Number) as number,
        message: expect.stringContaining('“o” where the quote has “a”') as string,
      },
    ]);
  });

  test('are recorded as those that are given are', () => {
    const path = put(QUOTE);
    expect(verifyMap(path, NONE, '2026-11-23')).toMatchObject({ ok: true });
    expect(existsSync(join(folder, 'map.checked.json'))).toBe(true);
  });

  test('give way to a text that is given', () => {
    const given = new Map([['report', { text: 'Another text.', sha256: sha256('Another text.') }]]);
    const { problems } = verifyMap(put(QUOTE), given, null);
    expect(problems.map(({ where }) => where)).toContain('sources[0].text.sha256 (report)');
  });

  test('are told of where they cannot be had, and nothing is recorded', () => {
    const { ok, problems } = verifyMap(put(QUOTE, 'sources/none.txt'), NONE, '2026-11-23');
    expect(ok).toBe(false);
    expect(problems).toContainEqual(
      expect.objectContaining({
        where: 'sources[0].text.file (report)',
        message: expect.stringContaining('There is no file') as string,
      }),
    );
    expect(existsSync(join(folder, 'map.checked.json'))).toBe(false);
  });
});
