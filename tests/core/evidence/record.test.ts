import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checksOf, compareRecord, hashOfEvidence, recordOf } from '../../../src/core/evidence/record.ts';
import { verifyGraph } from '../../../src/core/evidence/verify-graph.ts';
import { readRecordText, recordText } from '../../../src/core/formats/record-text.ts';
import { graphWith } from '../../support/build.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const TEXT = 'Russia supports Taliban. Taliban opposes Isis-k.';

function coded(exact = 'Russia supports Taliban', hash = sha256(TEXT)) {
  const text = { sha256: hash, length: TEXT.length };
  const sources = [{ id: 'report', citation: { type: 'report', title: 'R' }, asOf: '2021', text }];
  const evidence = [
    { source: 'report', exact },
    { source: 'report', locator: 'p. 1' },
  ];
  return graphWith({ map: { sources } }, { line: 'russia -supports-> taliban', evidence });
}

const graph = coded();
const checks = verifyGraph(graph, new Map([['report', TEXT]])).checks;
const record = recordOf(graph, checks, '2026-11-23', sha256);

describe('a record of checks', () => {
  it('holds a hash and a result for each quote, and nothing for a locator', () => {
    const hash = hashOfEvidence(graph.map.claims[0]!.evidence[0]!, sha256);
    expect(Object.values(record.claims)).toEqual([[{ hash, result: 'found' }, null]]);
    expect(record).toMatchObject({
      map: 'test',
      checked: '2026-11-23',
      sources: { report: { sha256: sha256(TEXT) } },
    });
  });

  it('is the same after it was written and read', () => {
    const read = readRecordText(recordText(record));
    expect(read.ok && read.record).toEqual(record);
    expect(recordText(record)).toBe(recordText(recordOf(graph, checks, '2026-11-23', sha256)));
  });

  it('fits the map that was checked, and gives what is shown as checked', () => {
    expect(compareRecord(graph, record, sha256)).toEqual([]);
    expect(checksOf(graph, record, sha256)).toEqual({
      checked: '2026-11-23',
      sha256: { report: sha256(TEXT) },
      results: { c1: ['found', null] },
    });
  });

  it('tells a quote that has changed since, and shows it as unchecked', () => {
    const changed = coded('Russia supports Taliban.');
    expect(compareRecord(changed, record, sha256)).toMatchObject([
      {
        path: ['claims', 0, 'evidence', 0],
        message: expect.stringContaining('has changed since it was checked') as string,
      },
    ]);
    expect(checksOf(changed, record, sha256).results).toEqual({ c1: ['no-text', null] });
  });

  it('does not tell a reading that has changed, since only words are checked', () => {
    const evidence = { ...graph.map.claims[0]!.evidence[0]!, reads: [] };
    expect(hashOfEvidence(evidence, sha256)).toBe(hashOfEvidence(graph.map.claims[0]!.evidence[0]!, sha256));
  });

  it('tells a quote that is not recorded, one that was not found, another text and another map', () => {
    const messages = (changed: Partial<typeof record>, map = graph) =>
      compareRecord(map, { ...record, ...changed }, sha256).map(({ message }) => message);
    expect(messages({ claims: {} })).toEqual([expect.stringContaining('is in no record')]);
    const lost = recordOf(graph, verifyGraph(graph, new Map([['report', 'x']])).checks, '2026-11-23', sha256);
    expect(messages(lost)).toEqual([expect.stringContaining('the result was "not-found"')]);
    expect(messages({}, coded(undefined, 'b'.repeat(64)))).toEqual([expect.stringContaining('another text')]);
    expect(messages({ map: 'other' })).toEqual([expect.stringContaining('of the map "other"')]);
  });

  it('counts as nothing where there is none', () => {
    expect(checksOf(graph, null, sha256)).toEqual({
      checked: null,
      sha256: {},
      results: { c1: ['no-text', null] },
    });
  });

  it('with mistakes in it is told with their places', () => {
    const read = readRecordText('{\n  "format": "entente-checked/2"\n}');
    expect(!read.ok && read.problems[0]).toMatchObject({ line: 1 });
    expect(!read.ok && read.problems.map(({ where }) => where)).toContain('format');
  });
});

describe('a map held against its texts', () => {
  const problems = (evidence: object) => {
    const line = {
      line: 'russia -supports-> taliban',
      evidence: [{ source: 'report', ...evidence } as never],
    };
    return verifyGraph(graphWith({}, line), new Map([['report', TEXT]])).problems.map(({ path, message }) => [
      path.slice(4).join('.'),
      message,
    ]);
  };

  it.each<[string, object, string, string]>([
    [
      'words that are not there',
      { exact: 'Russia supports the Taliban' },
      'exact',
      'The closest match is at',
    ],
    ['words at two places', { exact: 'Taliban' }, 'exact', 'occur in 2 places (16–23, 25–32)'],
    [
      'words in another dress',
      { exact: 'Russia\u00a0supports' },
      'exact',
      'the text has “ ” where the quote has “[U+00A0]”',
    ],
    [
      'offsets of another place',
      { exact: 'opposes', at: { start: 3, end: 10 } },
      'at',
      'The words are at 33–40, not at 3–10',
    ],
    [
      'offsets of another part',
      { exact: 'Russia', then: [{ exact: 'opposes', at: { start: 9, end: 16 } }] },
      'then.0.at',
      'not at 9–16',
    ],
    [
      'a prefix of another place',
      { exact: 'opposes', prefix: 'Russia ' },
      'prefix',
      'is not directly before',
    ],
    ['a suffix of another place', { exact: 'opposes', suffix: ' Russia' }, 'suffix', 'is not directly after'],
  ])('tells %s', (_, evidence, place, message) => {
    expect(problems(evidence)).toEqual([[place, expect.stringContaining(message)]]);
  });

  it('has no problems where every quote is found', () => {
    expect(
      problems({ exact: 'opposes', prefix: 'Taliban ', suffix: ' Isis', at: { start: 33, end: 40 } }),
    ).toEqual([]);
  });
});
