import { describe, expect, test } from 'vitest';
import type { Period } from '../../../src/core/query/period.ts';
import { decodePeriod, encodePeriod } from '../../../src/core/share/period-link.ts';

const period: Period = { axis: 'held', from: '2015', to: '2021-08', undated: 'keep', open: 'goes-on' };
const through = (asked: Period) => decodePeriod(new Map(encodePeriod(asked)));

describe('a period', () => {
  test.each([
    period,
    { ...period, axis: 'said', undated: 'drop', open: 'ends' },
    { ...period, from: '2021-08-01', to: '2021-08' },
    { ...period, from: '-0044', to: '0476-09-04' },
    { ...period, from: 'Y-12000', to: 'Y12000' },
  ] satisfies Period[])('comes back from its link: $from to $to', (asked) => {
    expect(through(asked)).toEqual({ value: asked, missing: [] });
  });

  test.each(['held:2021..2015', 'held:soon..2015', 'said:2015', 'then:2015..2016'])(
    'that cannot be is told as missing: %s',
    (text) => {
      expect(decodePeriod(new Map([['time', text]]))).toEqual({ value: null, missing: [text] });
    },
  );
});
