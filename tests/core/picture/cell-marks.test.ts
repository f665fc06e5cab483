import { describe, expect, test } from 'vitest';
import { cellMarks } from '../../../src/core/picture/cell-marks.ts';
import { graph } from '../../support/build.ts';

const marks = (...lines: string[]) =>
  cellMarks([...graph(...lines).relations.values()]).map(({ place, look, hue }) => [place, look, hue]);

describe('the marks of a cell', () => {
  test('show both signs side by side', () => {
    expect(marks('a -supports-> b', 'a -opposes-> b')).toEqual([
      ['supports', 'stated', 'supports'],
      ['opposes', 'stated', 'opposes'],
    ]);
  });

  test('show of each sign the firmest relation', () => {
    expect(marks('a -supports?-> b', 'a -intelligence-sharing-> b')).toEqual([
      ['supports', 'stated', 'supports'],
    ]);
  });

  test('show a denial beside what is said, without a hue', () => {
    expect(marks('a -supports-> b', 'a -recognition!-> b')).toEqual([
      ['supports', 'stated', 'supports'],
      ['middle', 'denied', 'notSo'],
    ]);
  });

  test('give what may not be so no sign', () => {
    expect(marks('a -supports-> b (unlikely)')).toEqual([['middle', 'possible', 'notSo']]);
  });

  test('take the hue of whoever says so where it is asked for, but never for a denial', () => {
    const map = graph('a -supports-> b', 'a -recognition!-> b');
    const hues = cellMarks([...map.relations.values()], () => 'voice1').map(({ hue }) => hue);
    expect(hues).toEqual(['voice1', 'notSo']);
  });
});
