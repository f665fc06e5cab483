import { describe, expect, test } from 'vitest';
import { cautiousSpans, documentMarks, markOf } from '../../../src/core/evidence/document-marks.ts';
import { documentPassages } from '../../../src/core/evidence/document-passages.ts';
import type { SourceId } from '../../../src/core/model/ids.ts';
import { AUTHOR } from '../../../src/core/model/voice.ts';
import { graph, type Line } from '../../support/build.ts';

const source = 'report' as SourceId;
const quoted = (line: string, start: number, end: number, rest: object = {}): Line => ({
  line,
  evidence: [{ source: 'report', exact: 'x'.repeat(end - start), at: { start, end } }],
  ...rest,
});

function marks(...lines: readonly Line[]) {
  const map = graph(...lines);
  const { placed } = documentPassages(map.claims.values(), source, null);
  return documentMarks(map, placed, () => true).map(({ look, sign, lane, spans }) => ({
    look,
    sign,
    lane,
    at: spans[0]?.start,
  }));
}

describe('a passage is marked', () => {
  test('by how its statement is stated, and for or against', () => {
    expect(marks(quoted('a -supports-> b', 0, 5), quoted('a -opposes?-> b', 10, 15))).toEqual([
      { look: 'stated', sign: 1, lane: 0, at: 0 },
      { look: 'possible', sign: -1, lane: 0, at: 10 },
    ]);
  });

  test('in the group of contact and promises where it is no more than that', () => {
    const map = graph(quoted('a -assurance-> b', 0, 5), quoted('a -engagement!- b', 10, 15));
    const { placed } = documentPassages(map.claims.values(), source, null);
    const [promise, denial] = documentMarks(map, placed, () => true);
    expect(promise).toMatchObject({ sign: 0, group: 'contact' });
    expect(denial).toMatchObject({ sign: 0, group: 'neither' });
  });

  test('without a sign where something is denied, since that is no opposition', () => {
    expect(marks(quoted('a -supports!-> b', 0, 5))).toMatchObject([{ look: 'denied', sign: 0 }]);
  });

  test('without a sign where it may not be, or is unlikely, and with it where it may be', () => {
    expect(marks(quoted('a -opposes!-> b (option)', 0, 5))).toMatchObject([{ look: 'possible', sign: 0 }]);
    expect(marks(quoted('a -supports-> b (unlikely)', 0, 5))).toMatchObject([{ look: 'possible', sign: 0 }]);
    expect(marks(quoted('a -opposes?-> b', 0, 5))).toMatchObject([{ look: 'possible', sign: -1 }]);
  });

  test('once for each voice where voices are told apart', () => {
    const map = graph(
      quoted('a -supports-> b', 0, 5, { speakers: [{ actor: 'c' }] }),
      quoted('a -supports-> c', 0, 5),
      quoted('a -supports-> d', 0, 5),
    );
    const { placed } = documentPassages(map.claims.values(), source, null);
    const voices = documentMarks(map, placed, () => true, true).map(({ voice, lane }) => [voice, lane]);
    expect(voices).toEqual([
      ['c', 0],
      [AUTHOR, 1],
    ]);
    expect(documentMarks(map, placed, () => true)).toMatchObject([{ voice: null }]);
  });

  test('once for nine statements that are stated alike', () => {
    expect(marks(quoted('a -supports-> b', 0, 5), quoted('a -supports-> c', 0, 5))).toHaveLength(1);
  });

  test('twice, one below the other, where its statements differ', () => {
    const both = marks(quoted('a -supports-> b', 0, 5), quoted('a -opposes-> c', 0, 5));
    expect(both.map(({ sign, lane }) => [sign, lane])).toEqual([
      [1, 0],
      [-1, 1],
    ]);
  });

  test('below those that it shares words with, and beside those that it does not', () => {
    const lanes = marks(
      quoted('a -supports-> b', 0, 30),
      quoted('a -supports-> c', 10, 20),
      quoted('a -supports-> d', 22, 28),
      quoted('a -supports-> e', 40, 50),
    );
    expect(lanes.map(({ lane }) => lane)).toEqual([0, 1, 1, 0]);
  });

  test('the firmest nearest to the words, wherever it begins', () => {
    const lanes = marks(quoted('a -supports?-> b', 0, 30), quoted('a -opposes-> c', 10, 20));
    expect(lanes).toEqual([
      { look: 'stated', sign: -1, lane: 0, at: 10 },
      { look: 'possible', sign: 1, lane: 1, at: 0 },
    ]);
  });

  test('not at all where the filters hide what it says', () => {
    const map = graph(quoted('a -supports-> b', 0, 5));
    const { placed } = documentPassages(map.claims.values(), source, null);
    expect(documentMarks(map, placed, () => false)).toEqual([]);
  });

  test('as without a source where a statement says that it has none', () => {
    const map = graph('a -supports-> b (unsourced)');
    expect([...map.claims.values()].map((claim) => markOf(map, claim).look)).toEqual(['unsourced']);
  });
});

describe('cautious words', () => {
  test('are marked where they stand in each part of a quote', () => {
    const text = 'He said that it could help, and it could not.';
    const map = graph({
      line: 'a -supports?-> b',
      hedge: 'could',
      evidence: [{ source: 'report', exact: 'it could help', at: { start: 13, end: 26 } }],
    });
    const { placed } = documentPassages(map.claims.values(), source, null);
    expect(cautiousSpans(text, placed)).toEqual([{ start: 16, end: 21 }]);
  });
});
