import { expect, test } from 'vitest';
import { AUTHOR } from '../../../src/core/model/voice.ts';
import { drawnVoices, voiceHue, voiceHues } from '../../../src/core/picture/voice-hues.ts';
import { graph } from '../../support/build.ts';

const saying = (line: string, ...names: string[]) => ({ line, speakers: names.map((name) => ({ name })) });
const relations = (map: ReturnType<typeof graph>) => [...map.relations.values()];

test('the author has a hue of their own, the six who say most one each, all others share one', () => {
  const map = graph(
    'a -support-> b',
    ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'].map((name) =>
      saying('a -support-> b', name),
    ),
  );
  const hues = voiceHues(map);
  expect(hues.get(AUTHOR)).toBe('voiceAuthor');
  expect(new Set([...hues.values()].slice(1, 7)).size).toBe(6);
  expect([...hues.values()].slice(7)).toEqual(['voiceOther', 'voiceOther']);
});

test('a line has the hue of whoever says what it is drawn as, whatever others say less firmly', () => {
  const map = graph(saying('a -support-> b', 'minister'), 'a -support?-> b');
  expect(drawnVoices(relations(map))).toEqual(['~minister']);
  expect(voiceHue(voiceHues(map), relations(map))).toBe('voice1');
});

test('a line that several say as firmly has the hue of several', () => {
  const map = graph(saying('a -support-> b', 'minister'), 'a -support-> b');
  expect(voiceHue(voiceHues(map), relations(map))).toBe('voiceSeveral');
});

test('hearsay has the hue of whose words they are', () => {
  const map = graph(saying('a -support-> b', 'guild', 'minister'));
  expect(drawnVoices(relations(map))).toEqual(['~guild']);
});
