import { describe, expect, test } from 'vitest';
import type { Graph } from '../../../src/core/model/graph.ts';
import type { ActorId } from '../../../src/core/model/ids.ts';
import { AUTHOR, ownVoiceOf, UNNAMED, voicesIn } from '../../../src/core/model/voice.ts';
import { beliefOf, believing } from '../../../src/core/query/believing.ts';
import { facetCounts } from '../../../src/core/query/counts.ts';
import { voiceFacet } from '../../../src/core/query/facets/voice.ts';
import { initialFilters, only, type Filters } from '../../../src/core/query/filters.ts';
import { withStep } from '../../../src/core/query/steps.ts';
import { visible } from '../../../src/core/query/visible.ts';
import { viewSentence } from '../../../src/core/words/tell/view.ts';
import { graphWith } from '../../support/build.ts';
import { en } from '../../../src/core/words/messages.ts';

// The author sees an option; a minister states it; a group says so through the minister; somebody accuses.
const map = graphWith(
  {
    actors: [
      { id: 'russia' },
      { id: 'lavrov', kind: 'person', within: { actor: 'russia', as: 'minister of Russia' } },
      { id: 'taliban', kind: 'armed-group' },
      { id: 'taliban-officials', kind: 'unnamed-set', within: { actor: 'taliban', as: 'of the Taliban' } },
    ],
  },
  'russia -support?-> tajikistan',
  { line: 'russia -support-> tajikistan', speakers: [{ actor: 'lavrov' }] },
  { line: 'russia -support-> tajikistan', speakers: [{ actor: 'lavrov' }], what: 'arms' },
  {
    line: 'taliban -assurance-> russia',
    speakers: [{ actor: 'taliban-officials' }, { actor: 'lavrov' }],
  },
  { line: 'russia -support-> taliban (uncommitted)', speakers: [{ unnamed: 'an accuser' }] },
  { line: 'russia -opposition-> isis-k', speakers: [{ name: 'The military, and others' }] },
  'russia -opposition-> isis-k',
);
const russian = { officialsOf: 'russia' as ActorId };
const everything = withStep(initialFilters(map), 3);
const shown = (filters: Filters, of: Graph = map) =>
  visible(of, filters).relations.map(({ id, standing, claims }) => `${id} ${standing} ${claims.length}`);

describe('who says so', () => {
  test('is the author where nobody else is named, and of hearsay everybody who passes it on', () => {
    expect([...voicesIn(map)]).toEqual([
      [AUTHOR, 2],
      ['lavrov', 3],
      ['taliban-officials', 1],
      ['~the-military-and-others', 1],
      [UNNAMED, 1],
    ]);
  });

  test('is of hearsay the innermost, whose words they are', () => {
    expect([...map.claims.values()].map(ownVoiceOf)).toEqual([
      AUTHOR,
      'lavrov',
      'lavrov',
      'taliban-officials',
      UNNAMED,
      '~the-military-and-others',
      AUTHOR,
    ]);
  });
});

describe('what remains when only some are believed', () => {
  test('is drawn as what they say: an option, where only a minister states it', () => {
    expect(shown(everything)).toContain('russia|support|tajikistan stated 3');
    const left = shown(believing(map, everything, 'author'));
    expect(left).toEqual(['russia|support|tajikistan possible 1', 'russia|opposition|isis-k stated 1']);
  });

  test('is under officials no hearsay of others that they pass on', () => {
    expect(shown(believing(map, everything, russian))).toEqual(['russia|support|tajikistan stated 2']);
  });

  test('is hidden with its line where nothing of a relation is left at the step', () => {
    expect(shown(believing(map, initialFilters(map), 'author'))).toEqual([
      'russia|opposition|isis-k stated 1',
    ]);
  });

  test('is told in the sentence of the view', () => {
    expect(viewSentence(map, believing(map, everything, russian), undefined, en)).toMatch(
      /Only what Russia’s officials said/,
    );
    expect(viewSentence(map, only(map, everything, 'voice', 'taliban-officials'), undefined, en)).toMatch(
      /Only what Taliban-officials said/,
    );
    expect(viewSentence(map, everything, undefined, en)).not.toMatch(/Only what .* said/);
  });

  test('is recognised as the choice that it is, and as none where a reader chose one by one', () => {
    expect(beliefOf(map, everything)).toBe('all');
    expect(beliefOf(map, believing(map, everything, 'author'))).toBe('author');
    expect(beliefOf(map, believing(map, everything, russian))).toEqual(russian);
    expect(beliefOf(map, only(map, everything, 'voice', 'taliban-officials'))).toBeNull();
  });

  test('is still contradicted by a denial that is left out', () => {
    const disputed = graphWith(
      {},
      { line: 'a -support-> b', speakers: [{ name: 'One' }] },
      { line: 'a -support!-> b', speakers: [{ name: 'Other' }] },
    );
    const left = visible(disputed, only(disputed, initialFilters(disputed), 'voice', '~one')).relations;
    expect(left.map(({ claims, contradicted }) => [claims.length, contradicted])).toEqual([[1, true]]);
  });

  test('is counted beside each voice by its statements on the map', () => {
    const filters = believing(map, everything, russian);
    const counts = facetCounts(map, visible(map, filters).relations, voiceFacet);
    expect(counts.get('lavrov')).toEqual({ shown: 2, total: 3 });
    expect(counts.get(AUTHOR)).toEqual({ shown: 0, total: 2 });
    expect(counts.get(UNNAMED)).toEqual({ shown: 0, total: 1 });
  });
});
