import { expect, test } from 'vitest';
import { relationHue } from '../../../src/core/picture/relation-hue.ts';
import { graph, type Line } from '../../support/build.ts';
import { draw, onlyLine } from './draw.ts';

const hueOf = (...lines: readonly Line[]) => [...graph(...lines).relations.values()].map(relationHue)[0];

test.each([
  ['a -support-> b', 'supports'],
  ['a -support?-> b', 'supports'],
  ['a -opposition-> b', 'opposes'],
  ['a -support!-> b', 'notSo'],
  ['a -terrorist-designation!-> b (option)', 'notSo'],
  ['a -support-> b (unlikely)', 'notSo'],
  ['a -support!-> b (unlikely)', 'supports'],
])('%s has the hue %s', (line, hue) => {
  expect(hueOf(line)).toBe(hue);
});

test('a relation that may be, and may not be, has the hue of its sign', () => {
  expect(hueOf('a -support?-> b', 'a -support!-> b (option)')).toBe('supports');
});

test('what is held to be unlikely says so on its line, always', () => {
  const line = onlyLine(draw(graph('a -support-> b (unlikely)')));
  expect([line.hue, line.word?.always]).toEqual(['notSo', true]);
});

test('who asks for help is drawn as supporting nobody', () => {
  expect(hueOf('a -asks-for-help-> b')).toBe('neither');
});
