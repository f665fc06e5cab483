import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { crossProblems } from '../../../src/core/model/checks.ts';
import { Edtf } from '../../../src/core/model/time.schema.ts';

const messageOf = (text: string) => Edtf.safeParse(text).error?.issues[0]?.message;
const reversed = (held: string) =>
  crossProblems({ claims: [{ id: 'c', held }] })
    .map(({ message }) => message)
    .filter((message) => /ends before it starts/.test(message));

describe('a date', () => {
  test.each([
    ...['-0043-03-15', '2021-22', 'Y-17000', '2021-08-24T23:30:00-05:00', '1985~/2004-06?', '2004-06-01/..'],
    ...['/1999', '0000', '2021-12-31/2022-01-01', '19XX', '2021-XX', '1066?', '-0100/0100', '-004X', '2021%'],
  ])('of level 0 or 1 is read: %s', (text) => {
    expect(messageOf(text)).toBeUndefined();
    expect(reversed(text)).toEqual([]);
  });

  test.each([
    ['[1667,1668]', 'an interval, such as 1667/1668'],
    ['[..1984]', 'an interval'],
    ['{1667,1668-12}', 'an interval'],
    ['-1XXX', 'only the last digits of a year'],
    ['1XXX-12', 'only the last digits of a year'],
    ['156X-12-25', 'only the last digits of a year'],
    ['XXXX-12-XX', 'only the last digits of a year'],
    ['199X/2004', 'such as 1990/2004'],
    ['Y-17000/Y-16000', 'alone, not in an interval'],
    ['2004-06-XX/2004-07-03', 'such as 1990/2004'],
    ['2021-22/2021-24', 'write the months of an interval'],
    ['2021-21/..', 'write the months of an interval'],
    ['2001-34', 'write the months'],
    ['?2004-06', 'the mark at the end'],
    ['2004-~06', 'the mark at the end'],
    ['1922?-22', 'the mark at the end'],
    ['2004?-06-11~', 'the mark at the end'],
    ['Y-17E7', 'write all digits'],
    ['1950S2', 'the digits that are known'],
  ])('of level 2 is refused by that name, with what to write: %s', (text, fix) => {
    expect(messageOf(text)).toContain('is EDTF of level 2, and level 2 is not read here: ');
    expect(messageOf(text)).toContain(fix);
  });

  test.each([
    ...['summer', '24.08.2021', '2021-8', '2021-08-24/25', '2021-02-30', '2021-13', '2004??', '', '[1667'],
    ...['196x', '1990//2000', '?', '[', `${'['.repeat(5000)}`, `2004${'?'.repeat(90)}`],
  ])('of no kind is told to be none: %s', (text) => {
    expect(messageOf(text)).toMatch(/^is not an EDTF date: write 2021, /);
  });
});

describe('an interval that ends before it starts is refused', () => {
  test.each([
    ...['2021-08/2021-05', '2021/2019', '-0043/-0050', '-0043-03/-0043-01', '-0043-03-15/-0043-03-10'],
    ...['-0043~/-0050?', '2021~/2020~', '2021-08-24%/2021-08-23', '0100/-0100', '0000/-0001', '0001/0000'],
    ...['-0100/-0101-12-31', '2021-05-02/2021-04', 'Y-17000/Y-18000', 'Y18000/Y17000', '2021/2020-12-31'],
    ...['2021-08-24T10:00:00Z/2021-08-24T09:00:00Z', '2021-08-24T10:00:00-05:00/2021-08-24T10:00:00Z'],
  ])('%s', (text) => {
    expect(reversed(text)).toHaveLength(1);
  });

  test.each([
    ...['-0050/-0043', '-0043/-0043-03', '2021-08/2021', '2021/2021-08', '0000/0001', '-0001/0000'],
    ...['-0100/0100', '../-0050', '-0043/..', '/1999', '2021-08-24/2021-08-24', '-0043~/-0043'],
    ...['2021-08-25T00:30:00+14:00/2021-08-24T23:00:00-05:00', '2021-08-24T10:00:00Z/2021-08-24'],
    '2021-08-24/25',
  ])('and %s is not one', (text) => {
    expect(reversed(text)).toEqual([]);
  });
});

describe('the day of a check is the day where it was made', () => {
  const file = join(import.meta.dirname, '../../../src/core/model/local-day.ts');
  const dayIn = (zone: string, moment: string) =>
    execFileSync(
      process.execPath,
      [
        ...['--import', 'tsx', '--input-type=module', '-e'],
        `import { localDay } from ${JSON.stringify(file)}; console.log(localDay(new Date(${JSON.stringify(moment)})));`,
      ],
      { env: { ...process.env, TZ: zone }, encoding: 'utf8' },
    ).trim();

  test.each([
    ['America/New_York', '2026-11-24T02:30:00Z', '2026-11-23'],
    ['Pacific/Pago_Pago', '2026-11-24T10:59:00Z', '2026-11-23'],
    ['Pacific/Kiritimati', '2026-11-23T10:30:00Z', '2026-11-24'],
    ['UTC', '2026-01-01T00:00:00Z', '2026-01-01'],
  ])('in %s, %s is on %s', (zone, moment, day) => {
    expect(dayIn(zone, moment)).toBe(day);
  });
});
