import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recordPath } from '../src/cli/record-file.ts';
import { compareRecord } from '../src/core/evidence/record.ts';
import { verifyGraph } from '../src/core/evidence/verify-graph.ts';
import { readMapText } from '../src/core/formats/json.ts';
import { readRecordText } from '../src/core/formats/record-text.ts';
import type { Graph } from '../src/core/model/graph.ts';
import { mapJsonSchema } from '../src/core/model/json-schema.schema.ts';

const folder = join(import.meta.dirname, '../graph-data');
const texts = [join(folder, 'sources'), join(import.meta.dirname, '../../shared/sources')];
const maps = readdirSync(folder).filter(
  (name) => name.endsWith('.json') && !/\.(schema|checked)\.json$/.test(name),
);
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

function graphIn(map: string): Graph {
  const read = readMapText(readFileSync(join(folder, map), 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 2));
  return read.graph;
}

/** The text of a source where it is here: texts that may not be given away are on few machines. */
function textOf(source: string): string | null {
  const path = texts.map((place) => join(place, `${source}.txt`)).find((file) => existsSync(file));
  return path === undefined ? null : readFileSync(path, 'utf8');
}

test('there is a map', () => {
  expect(maps).toContain('russia-taliban-2021.json');
});

test('the schema that editors complete from is that of the model', () => {
  const written: unknown = JSON.parse(readFileSync(join(folder, 'graph.schema.json'), 'utf8'));
  expect(written).toEqual(JSON.parse(JSON.stringify(mapJsonSchema())));
});

describe.each(maps)('%s', (map) => {
  test('has no problem', () => {
    const read = readMapText(readFileSync(join(folder, map), 'utf8'));
    expect(read.ok ? [] : read.problems).toEqual([]);
  });

  test('is named by its id', () => {
    expect(`${graphIn(map).map.id}.json`).toBe(map);
  });

  test('every quote is as it was when it was checked, and was found then', () => {
    const read = readRecordText(readFileSync(recordPath(join(folder, map)), 'utf8'));
    expect(read.ok ? compareRecord(graphIn(map), read.record, sha256) : read.problems).toEqual([]);
  });

  const graph = graphIn(map);
  const here = new Map(
    [...graph.sources.keys()].flatMap((id) => (textOf(id) === null ? [] : [[id, textOf(id)!]])),
  );
  test.skipIf(here.size === 0)('every quote stands in its text, letter for letter', () => {
    for (const [id, text] of here) expect(sha256(text)).toBe(graph.sources.get(id)?.text?.sha256);
    expect(verifyGraph(graph, here).problems).toEqual([]);
  });
});
