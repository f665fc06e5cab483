import { describe, expect, test } from 'vitest';
import type { Graph } from '../../../src/core/model/graph.ts';
import { initialFilters } from '../../../src/core/query/filters.ts';
import { isSameChoice, presetsOf, type PresetId } from '../../../src/core/query/presets.ts';
import { relationsUnder } from '../../../src/core/query/visible.ts';
import { en } from '../../../src/core/words/messages.ts';
import { refining } from '../../../src/core/words/en/refining.ts';
import { graph } from '../../support/build.ts';

const by = (name: string) => ({ speakers: [{ name }] });
const map = graph(
  'a -supports-> b',
  { line: 'a -supports-> b', ...by('One'), evidence: [{ source: 'report', exact: 'A supports B again' }] },
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

  test('is not offered where it would leave nothing, or just what the map opens with', () => {
    const plain = graph('a -supports-> b');
    expect(presetsOf(plain).map(({ id }) => id)).not.toContain('possible');
    for (const { filters } of presetsOf(plain))
      expect(isSameChoice(filters, initialFilters(plain))).toBe(false);
  });

  test('is recognised however actors without lines are shown, and not with words or a period beside it', () => {
    const { filters } = presetsOf(map)[0]!;
    expect(isSameChoice({ ...filters, lonely: 'none' }, filters)).toBe(true);
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
