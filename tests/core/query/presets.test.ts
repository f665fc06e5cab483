import { messagesIn } from '../../../src/core/words/messages-in.ts';
import { describe, expect, test } from 'vitest';
import type { Graph } from '../../../src/core/model/graph.ts';
import { initialFilters, offOf } from '../../../src/core/query/filters.ts';
import { isSameChoice, presetsOf, type PresetId } from '../../../src/core/query/presets.ts';
import { STEP_NUMBERS, withStep } from '../../../src/core/query/steps.ts';
import { relationsUnder } from '../../../src/core/query/visible.ts';
import { en } from '../../../src/core/words/messages.ts';
import { graph, graphWith } from '../../support/build.ts';

const { refining } = messagesIn('en');

const by = (name: string) => ({ speakers: [{ name }] });
const source = (id: string, literal: string) => ({
  id,
  asOf: '2021',
  citation: { type: 'report', title: id, author: [{ literal }] },
});
const map = graphWith(
  { map: { sources: [source('report', 'Ada'), source('other', 'Bo')] } },
  'a -supports-> b',
  { line: 'a -supports-> b', ...by('One'), evidence: [{ source: 'other', exact: 'A supports B again' }] },
  'a -opposes?-> c',
  { line: 'a -supports!-> d', ...by('One') },
  'b -supports-> c (probable)',
  { line: 'b -opposes-> d', speakers: [{ name: 'One' }, { name: 'Two' }] },
  'c -supports-> d (implied)',
);
const left = (of: Graph, id: PresetId, voice: string | null = null) => {
  const preset = presetsOf(of).find((one) => one.id === id && (voice === null || one.voice === voice));
  return preset ? relationsUnder(of, preset.filters).map((one) => `${one.id} ${one.claims.length}`) : null;
};

describe('a ready-made view', () => {
  test.each<[PresetId, readonly string[]]>([
    ['asserted', ['a|supports|b 2', 'a|supports|d 1', 'b|opposes|d 1', 'c|supports|d 1']],
    ['possible', ['a|opposes|c 1']],
    ['denied', ['a|supports|d 1']],
    ['author', ['a|supports|b 1', 'a|opposes|c 1', 'b|supports|c 1', 'c|supports|d 1']],
    ['single', ['b|supports|c 1', 'b|opposes|d 1', 'c|supports|d 1']],
    ['independent', ['a|supports|b 2']],
    ['between', ['c|supports|d 1']],
  ])('of %s leaves just that', (id, relations) => {
    expect(left(map, id)).toEqual(relations);
  });

  test('of a speaker leaves what they say themselves, and no hearsay', () => {
    expect(left(map, 'speaker', '~one')).toEqual(['a|supports|b 1', 'a|supports|d 1']);
  });

  test('of officials leaves what all who speak for one body say, and an official has none apart', () => {
    const minister = { id: 'minister', kind: 'person', within: { actor: 'russia', as: 'of Russia' } };
    const ofRussia = graphWith(
      { actors: [{ id: 'russia' }, minister, { id: 'rebels', kind: 'armed-group' }] },
      { line: 'russia -supports-> a', speakers: [{ actor: 'russia' }] },
      { line: 'russia -supports?-> b', speakers: [{ actor: 'minister' }] },
      { line: 'russia -supports-> c', speakers: [{ actor: 'minister' }] },
      { line: 'russia -supports-> d', speakers: [{ actor: 'rebels' }] },
      { line: 'russia -supports-> e', speakers: [{ actor: 'rebels' }] },
      { line: 'russia -supports-> f', speakers: [{ actor: 'tajikistan' }] },
    );
    expect(left(ofRussia, 'officials', 'russia')).toEqual([
      'russia|supports|a 1',
      'russia|supports|b 1',
      'russia|supports|c 1',
    ]);
    const voiced = presetsOf(ofRussia).filter(({ voice }) => voice !== null);
    expect(voiced.map(({ id, voice }) => `${id} ${voice ?? ''}`)).toEqual([
      'officials russia',
      'speaker rebels',
    ]);
  });

  test('draws who belongs where as little as the map does at first, so that the steps count the same', () => {
    const withOffices = graph(
      'a -supports-> b',
      'a -supports?-> c',
      'd -holds-office-in?-> a',
      { line: 'e -holds-office-in-> a', ...by('One') },
      { line: 'a -opposes-> e', ...by('One') },
      { line: 'a -supports-> e', ...by('One') },
    );
    const first = initialFilters(withOffices);
    expect(left(withOffices, 'possible')).toEqual(['a|supports|c 1']);
    for (const { filters } of presetsOf(withOffices))
      expect(offOf(filters, 'type')).toEqual(offOf(first, 'type'));
    const { filters } = presetsOf(withOffices).find(({ id }) => id === 'possible')!;
    for (const step of STEP_NUMBERS)
      expect(relationsUnder(withOffices, withStep(filters, step))).toEqual(
        relationsUnder(withOffices, withStep(first, step)),
      );
  });

  test('of independent sources is not offered where one text quotes all who speak', () => {
    const oneText = graph('a -supports-> b', { line: 'a -supports-> b', ...by('One') }, 'a -supports-> c');
    expect(left(oneText, 'independent')).toBeNull();
  });

  test('is not offered where it would leave nothing, or just what the map opens with', () => {
    const plain = graph('a -supports-> b');
    expect(presetsOf(plain).map(({ id }) => id)).not.toContain('possible');
    for (const { filters } of presetsOf(plain))
      expect(isSameChoice(filters, initialFilters(plain))).toBe(false);
  });

  test('is recognised however actors without lines are shown, and not with words or a period beside it', () => {
    const { filters } = presetsOf(map)[0]!;
    expect(isSameChoice({ ...filters, lonely: 'names' }, filters)).toBe(true);
    expect(isSameChoice({ ...filters, text: 'drones' }, filters)).toBe(false);
    const period = { axis: 'held', from: '2015', to: '2016', undated: 'keep', open: 'ends' } as const;
    expect(isSameChoice({ ...filters, period }, filters)).toBe(false);
  });

  test('has a name and a note', () => {
    for (const { id } of presetsOf(map)) {
      expect(refining.presets[id]).toBeTruthy();
      expect(refining.presetNotes[id]).not.toBe('');
    }
    expect(en.filtering.presets).not.toBe('');
  });
});
