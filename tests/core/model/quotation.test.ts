import { describe, expect, it } from 'vitest';
import { nearest } from '../../../src/core/model/nearest.ts';
import { quotations } from '../../../src/core/model/quotation.ts';
import { lengthCovered, mergedSpans } from '../../../src/core/model/span.ts';
import { fold } from '../../../src/core/model/fold.ts';
import { names } from '../../../src/core/model/names.ts';
import { graphWith, type Line } from '../../support/build.ts';

const quoting = (...lines: readonly Line[]) => {
  const text = { sha256: 'a'.repeat(64), length: 100 };
  const sources = [{ id: 'report', citation: { type: 'report', title: 'R' }, asOf: '2021', text }];
  return quotations(graphWith({ map: { sources } }, ...lines).map)[0];
};
const line = 'russia -support-> taliban';
const quote = (exact: string, start: number) => ({
  source: 'report',
  exact,
  at: { start, end: start + exact.length },
});

describe('how much of a text is quoted', () => {
  it('overlaps count once', () => {
    const lines = [
      { line, evidence: [quote('0123456789', 10)] },
      { line, evidence: [quote('56789abcde', 15)] },
    ];
    expect(quoting(...lines)).toMatchObject({ quoted: 15, share: 0.15, spans: [{ start: 10, end: 25 }] });
  });

  it('further parts count, and the same words without offsets count once', () => {
    const evidence = [{ source: 'report', exact: 'twelve units', then: [{ exact: 'four' }] }];
    expect(quoting({ line, evidence }, { line, evidence })).toMatchObject({ quoted: 16 });
  });

  it('words told in other fields count only where they lie outside the quote', () => {
    const evidence = [quote('Russia sends drones to the Taliban', 0)];
    expect(quoting({ line, evidence, what: 'drones' })).toMatchObject({ quoted: 34 });
    expect(quoting({ line, evidence, what: 'spy drones' })).toMatchObject({ quoted: 37 });
    expect(quoting({ line, evidence, where: 'Kunduz' }, { line, evidence, where: 'Kunduz' })).toMatchObject({
      quoted: 40,
    });
  });

  it('spans that touch become one', () => {
    expect(
      mergedSpans([
        { start: 5, end: 9 },
        { start: 0, end: 5 },
      ]),
    ).toEqual([{ start: 0, end: 9 }]);
    expect(lengthCovered([])).toBe(0);
  });
});

describe('words as they are matched', () => {
  it('folds quotes, dashes, spaces and soft hyphens, and keeps capitals', () => {
    expect(fold('“Taliban’s\u00a0 ex\u00adpan\u00adsion” – 2015\u20112021')).toBe(
      '"Taliban\'s expansion" - 2015-2021',
    );
  });

  it('finds names as whole words only', () => {
    expect(names('Islamic State-aligned groups', 'islamic state')).toBe(true);
    expect(names('Russian', 'Russia')).toBe(false);
    expect(names('in Russia', '')).toBe(false);
  });

  it('proposes what is near, and nothing that is far', () => {
    expect(nearest('inteligence-sharing', ['support', 'intelligence-sharing'])).toBe('intelligence-sharing');
    expect(nearest('form', ['from', 'mood'])).toBe('from');
    expect(nearest('zzz', ['from', 'mood'])).toBeUndefined();
    expect(nearest('x'.repeat(10_000), ['from'])).toBeUndefined();
  });
});
