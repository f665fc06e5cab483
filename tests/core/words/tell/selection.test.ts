import { describe, expect, test } from 'vitest';
import { actorSentence } from '../../../../src/core/words/tell/actor.ts';
import { claimSentence } from '../../../../src/core/words/tell/claim.ts';
import { pairSentence } from '../../../../src/core/words/tell/pair.ts';
import { relationSentence } from '../../../../src/core/words/tell/relation.ts';
import { sentenceOf } from '../../../../src/core/words/tell/selection.ts';
import type { ActorId, ClaimId, PairId, RelationId } from '../../../../src/core/model/ids.ts';
import { pairsOf, type Pair } from '../../../../src/core/model/pair.ts';
import { graph } from '../../../support/build.ts';
import { en } from '../../../../src/core/words/messages.ts';

const map = graph(
  'russia -intelligence-sharing-> taliban',
  'russia -terrorist-designation-> taliban',
  'russia -opposition-> "radical ideas"',
);
const shown = [...map.pairs.values()];
const say = (id: string, pairs: readonly Pair[] = shown) => sentenceOf(map, id, pairs, en);

describe('the sentence of an id', () => {
  test('is that of the claim, the relation, the pair or the actor it stands for', () => {
    expect(say('c1')).toBe(claimSentence(map, map.claims.get('c1' as ClaimId)!, en));
    const relation = 'russia|intelligence-sharing|taliban';
    expect(say(relation)).toBe(relationSentence(map, map.relations.get(relation as RelationId)!, en));
    expect(say('russia|taliban')).toBe(pairSentence(map, map.pairs.get('russia|taliban' as PairId)!, en));
    expect(say('russia')).toBe(actorSentence(map, 'russia' as ActorId, shown, en));
  });

  test('is another for each of them', () => {
    const ids = ['c1', 'russia|intelligence-sharing|taliban', 'russia|taliban', 'russia', 'taliban'];
    const sentences = ids.map((id) => say(id));
    // One claim alone is told as its relation is.
    expect(new Set(sentences.slice(1)).size).toBe(ids.length - 1);
    for (const sentence of sentences) expect(sentence).not.toBe('');
  });

  test('of a claim about no actor is the claim, not its actor', () => {
    expect(say('c3')).toBe(claimSentence(map, map.claims.get('c3' as ClaimId)!, en));
    expect(say('c3')).toContain('radical ideas');
  });

  test('of a pair speaks of what is shown of it', () => {
    const help = pairsOf([...map.relations.values()].filter(({ type }) => type.sign === 1));
    expect(say('russia|taliban', help)).toBe(pairSentence(map, help[0]!, en));
    expect(say('russia|taliban', help)).not.toBe(say('russia|taliban'));
  });

  test('of a pair of which nothing is shown speaks of all that is said', () => {
    expect(say('russia|taliban', [])).toBe(say('russia|taliban'));
  });

  test('of an actor counts the lines shown', () => {
    expect(say('russia', [])).not.toBe(say('russia'));
  });

  test('that the map does not hold is empty', () => {
    expect(say('nobody')).toBe('');
    expect(say('')).toBe('');
  });
});
