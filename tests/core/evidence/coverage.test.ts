import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../../src/core/evidence/coverage.ts';
import { sectionOf } from '../../../src/core/evidence/section-of.ts';

const span = (start: number, end: number) => ({ start, end });
const section = (title: string, start: number, end: number) => ({ title, start, end });

describe('what a text carries', () => {
  test('is what its passages cover, overlaps counted once', () => {
    const { covered, gaps, share } = coverageOf(100, [span(10, 30), span(20, 40), span(70, 80)], []);
    expect(covered).toEqual([span(10, 40), span(70, 80)]);
    expect(gaps).toEqual([span(0, 10), span(40, 70), span(80, 100)]);
    expect(share).toBe(0.4);
  });

  test('has as its longest gap the first of the longest', () => {
    expect(coverageOf(100, [span(30, 40), span(70, 80)], []).longest).toEqual(span(0, 30));
  });

  test('has no gap where all of it is quoted', () => {
    expect(coverageOf(10, [span(0, 10)], [])).toMatchObject({ gaps: [], longest: null, share: 1 });
  });

  test('is nothing where nothing is quoted, and nothing of an empty text', () => {
    expect(coverageOf(10, [], [])).toMatchObject({ covered: [], share: 0, longest: span(0, 10) });
    expect(coverageOf(0, [], [])).toMatchObject({ covered: [], gaps: [], share: 0, longest: null });
  });

  test('ends with the text, whatever offsets a map gives', () => {
    expect(coverageOf(10, [span(8, 30)], [])).toMatchObject({ covered: [span(8, 10)], share: 0.2 });
  });

  test('is told by section, a passage across two in the part of each', () => {
    const sections = [section('One', 0, 10), section('Two', 10, 30)];
    const { sections: told } = coverageOf(30, [span(5, 15)], sections);
    expect(told.map(({ section: { title }, share }) => [title, share])).toEqual([
      ['One', 0.5],
      ['Two', 0.25],
    ]);
  });

  test('and what it does not carry make up the whole text', () => {
    const spans = fc.array(
      fc
        .tuple(fc.nat(200), fc.integer({ min: 1, max: 50 }))
        .map(([start, size]) => span(start, start + size)),
    );
    fc.assert(
      fc.property(fc.nat(200), spans, (length, some) => {
        const { covered, gaps } = coverageOf(length, some, []);
        const all = [...covered, ...gaps].sort((one, other) => one.start - other.start);
        const ends = [0, ...all.map(({ end }) => end)];
        expect(all.map(({ start }) => start)).toEqual(ends.slice(0, -1));
        expect(ends.at(-1)).toBe(length);
      }),
    );
  });
});

describe('the section of a stretch', () => {
  const sections = [section('One', 0, 10), section('Two', 10, 30)];

  test('is the one that most of it lies in', () => {
    expect(sectionOf(span(8, 20), sections)?.title).toBe('Two');
    expect(sectionOf(span(2, 11), sections)?.title).toBe('One');
  });

  test('is none outside of all', () => {
    expect(sectionOf(span(40, 50), sections)).toBeUndefined();
  });
});
