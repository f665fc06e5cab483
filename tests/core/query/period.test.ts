import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWithin, type Period } from '../../../src/core/query/period.ts';
import { graphWith } from '../../support/build.ts';

const sources = [{ id: 'report', asOf: '2021-09', citation: { type: 'report', title: 'A report' } }];
const mapOf = (held: string | undefined, speakers: readonly object[] = []) =>
  graphWith(
    { map: { sources } },
    {
      line: 'a -support-> b',
      ...(held === undefined ? {} : { held }),
      speakers: speakers,
    },
  );
const asked = (part: Partial<Period>): Period => ({
  axis: 'held',
  from: '2015',
  to: '2018',
  undated: 'keep',
  open: 'goes-on',
  ...part,
});
const within = (held: string | undefined, part: Partial<Period>, speakers: readonly object[] = []) => {
  const map = mapOf(held, speakers);
  return isWithin([...map.claims.values()][0]!, map, asked(part));
};

describe('a statement is within a period', () => {
  test.each([
    ['2015', '2015-12-31', '2016'],
    ['2015-06-01', '2015-06-01', '2015-06-01'],
    ['201X', '2019', '2020'],
    ['1990/2009', '2009-12', '2012'],
    ['2016~', '2015', '2015'],
    ['../2009', '0500', '0500'],
    ['2015/..', '2400', '2400'],
    ['2015/', '2400', '2400'],
  ])('where %s can have held between %s and %s', (held, from, to) => {
    expect(within(held, { from, to })).toBe(true);
  });

  test.each([
    ['2015', '2016', '2018'],
    ['2015', '2013', '2014-12-31'],
    ['1990/2009', '2010', '2012'],
    ['2016?', '2015', '2015'],
    ['../2009', '2010', '2010'],
    ['2015/..', '2014', '2014'],
  ])('but not where %s cannot have held between %s and %s', (held, from, to) => {
    expect(within(held, { from, to })).toBe(false);
  });

  test('and always where none is asked for, or it cannot be read', () => {
    const map = mapOf('2015');
    expect(isWithin([...map.claims.values()][0]!, map, null)).toBe(true);
    expect(within('2015', { from: '2018', to: '2016' })).toBe(true);
  });
});

describe('what is not taken to go on', () => {
  const ends = { open: 'ends' } as const;
  test('holds to the last date at which somebody says so', () => {
    expect(within('2015/..', { ...ends, from: '2021-09-30', to: '2022' })).toBe(true);
    expect(within('2015/..', { ...ends, from: '2021-10', to: '2022' })).toBe(false);
  });

  test('leaves its beginning alone where its end is not known', () => {
    expect(within('2015/', { ...ends, from: '2015', to: '2015' })).toBe(true);
    expect(within('2015/', { ...ends, from: '2016', to: '2016' })).toBe(false);
  });

  test('leaves its end alone where its beginning is open', () => {
    expect(within('../2009', { ...ends, from: '2009', to: '2009' })).toBe(true);
    expect(within('../2009', { ...ends, from: '2008', to: '2008' })).toBe(false);
  });

  test('a single date never goes on, whichever is chosen', () => {
    for (const open of ['ends', 'goes-on'] as const)
      expect(within('2015', { open, from: '2016', to: '2016' })).toBe(false);
  });
});

describe('without a date a statement', () => {
  test('is kept or dropped as the reader likes', () => {
    expect(within(undefined, { undated: 'keep' })).toBe(true);
    expect(within(undefined, { undated: 'drop' })).toBe(false);
    expect(within('../..', { undated: 'drop' })).toBe(false);
  });

  test('of when it held still has one of when it was said', () => {
    expect(within(undefined, { axis: 'said', undated: 'drop', from: '2021-09', to: '2021-09' })).toBe(true);
    expect(within(undefined, { axis: 'said', from: '2020', to: '2020' })).toBe(false);
  });
});

test('when it was said is asked of the innermost speaker first', () => {
  const speakers = [{ name: 'A minister', said: '2017' }, { name: 'A paper' }];
  expect(within('2015', { axis: 'said', from: '2017', to: '2017' }, speakers)).toBe(true);
  expect(within('2015', { axis: 'said', from: '2021', to: '2021' }, speakers)).toBe(false);
});

test('what stands in two documents was said at both dates, and at none between', () => {
  const [first] = sources;
  const map = graphWith(
    { map: { sources: [first!, { ...first!, id: 'later', asOf: '2024' }] } },
    {
      line: 'a -support-> b',
      evidence: [
        { source: 'report', exact: 'A supports B' },
        { source: 'later', exact: 'A supports B' },
      ],
    },
  );
  const said = (year: string) =>
    isWithin([...map.claims.values()][0]!, map, asked({ axis: 'said', from: year, to: year }));
  expect(['2021', '2022', '2024'].map(said)).toEqual([true, false, true]);
});

const year = fc.integer({ min: 1900, max: 2100 });
const text = fc
  .tuple(year, fc.option(fc.integer({ min: 1, max: 12 })))
  .map(([y, month]) => (month === null ? String(y) : `${y}-${String(month).padStart(2, '0')}`));
const edtf = fc.oneof(
  text,
  fc.tuple(text, fc.constantFrom('~', '?', '%')).map(([date, mark]) => `${date}${mark}`),
  text.map((date) => `${date}/..`),
  text.map((date) => `../${date}`),
  text.map((date) => `${date}/`),
  fc.tuple(year, fc.nat({ max: 40 })).map(([from, more]) => `${from}/${from + more}`),
);

test('a wider period never loses a statement', () => {
  fc.assert(
    fc.property(
      edtf,
      year,
      fc.nat({ max: 30 }),
      fc.nat({ max: 30 }),
      fc.nat({ max: 30 }),
      fc.constantFrom('goes-on', 'ends'),
      (held, from, length, before, after, open) => {
        const narrow = within(held, { open, from: String(from), to: String(from + length) });
        const wide = within(held, { open, from: String(from - before), to: String(from + length + after) });
        expect(wide || !narrow).toBe(true);
      },
    ),
  );
});

test('what is taken to go on keeps all that is not', () => {
  fc.assert(
    fc.property(edtf, year, fc.nat({ max: 30 }), (held, from, length) => {
      const part = { from: String(from), to: String(from + length) };
      expect(within(held, { ...part, open: 'goes-on' }) || !within(held, { ...part, open: 'ends' })).toBe(
        true,
      );
    }),
  );
});
