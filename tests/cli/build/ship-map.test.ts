import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { shipMap } from '../../../src/cli/build/ship-map.ts';
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
  const shipping = shipMap(file);
  return shipping.ok ? [] : shipping.problems;
}

function writeRecord() {
  const read = readMapText(JSON.stringify(map));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { checks } = verifyGraph(read.graph, new Map([['report', `Before. ${quote}. After.`]]));
  writeFileSync(
    join(folder, 'map.checked.json'),
    recordText(recordOf(read.graph, checks, '2026-01-01', sha256)),
  );
}

describe('a map on its way to the browser', () => {
  test('carries its places, and how its quotes were checked', () => {
    writeFileSync(file, JSON.stringify(map));
    writeRecord();
    const shipping = shipMap(file);
    expect(shipping).toMatchObject({
      ok: true,
      shipped: {
        checks: { checked: '2026-01-01', results: { c1: ['found'] } },
        placements: { wide: { fontSize: 14 } },
      },
    });
  });

  test('without a record its quotes count as unchecked', () => {
    writeFileSync(file, JSON.stringify(map));
    expect(shipMap(file)).toMatchObject({ ok: true, shipped: { checks: { checked: null } } });
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
    expect(shipMap(join(folder, 'none.json'))).toMatchObject({ ok: false });
  });
});
