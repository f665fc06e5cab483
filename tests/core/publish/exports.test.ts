import { describe, expect, test } from 'vitest';
import { colours } from '../../../src/core/look/colours.ts';
import { exports, fileName } from '../../../src/core/publish/exports.ts';
import { reportOf } from '../../../src/core/publish/report.ts';
import { graph, graphWith } from '../../support/build.ts';
import { HOSTILE, takenFrom } from '../../support/taken.ts';

const two = graph('russia -support-> iran', 'iran -opposition-> taliban');
const maps = {
  'a map': takenFrom(two),
  'a selection': takenFrom(two, { only: 'iran|russia' }),
  'an empty view': takenFrom(two, { link: 'off.sign=supports,opposes,neither' }),
  'a map without sources': takenFrom(
    graphWith({ map: { sources: [] } }, 'russia -support-> iran (unsourced)'),
  ),
  'hostile names': takenFrom(
    graphWith({ actors: [{ id: 'russia', name: HOSTILE.join(' ') }] }, 'russia -support-> iran'),
  ),
};

describe('the formats', () => {
  test('have their words, and a name of their own for the file', () => {
    const { formats } = maps['a map'].messages.takeaway;
    expect(exports.map(({ id }) => id).sort()).toEqual(Object.keys(formats).sort());
    const names = exports.map((row) => fileName(maps['a map'], row));
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^test-0{12}-[a-z]+\.[a-z]+$/);
  });

  test('stand in an order in which each description has what it speaks of before it', () => {
    const ids = exports.map(({ id }) => id);
    expect(ids.indexOf('report-html')).toBeLessThan(ids.indexOf('report-markdown'));
    expect(ids.indexOf('svg')).toBeLessThan(ids.indexOf('png'));
  });

  describe.each(exports.map((row) => [row.id, row] as const))('%s', (_, row) => {
    test.each(Object.entries(maps))('of %s is written', (_, taken) => {
      const paint = (role: keyof typeof colours.light) => colours.light[role];
      const input = {
        taken,
        report: reportOf(taken),
        paint,
        theme: 'light',
        shape: 'screen',
        fontFaces: '',
      } as const;
      const text = row.write(input);
      expect(text).not.toMatch(/undefined|\[object|NaN/);
      expect(row.write(input)).toBe(text);
    });
  });
});
