import { describe, expect, test } from 'vitest';
import { leadPair } from '../../../src/core/query/lead-pair.ts';
import type { ActorId } from '../../../src/core/model/ids.ts';
import { graph, graphWith } from '../../support/build.ts';

const said = (line: string, exact: string) => ({ line, evidence: [{ source: 'report', exact }] });
const ends = (made: ReturnType<typeof graph>) => leadPair(made)?.ends;

describe('the pair that a map is about', () => {
  test('is the one that its author names, in that order', () => {
    const lead = ['iran', 'syria'] as unknown as readonly [ActorId, ActorId];
    const made = graphWith(
      { map: { lead } },
      'russia -supports-> taliban',
      'russia -opposes-> taliban',
      'syria -supports?-> iran',
    );
    expect(ends(made)).toEqual(['iran', 'syria']);
    expect(leadPair(made)?.pair.id).toBe('iran|syria');
  });

  test('is otherwise the one that cooperates and opposes at once, even if more is said of another', () => {
    const made = graph(
      said('iran -supports-> syria', 'Iran supports Syria'),
      said('iran -supports-> syria', 'Iran again supports Syria'),
      said('iran -supports-> syria', 'Iran still supports Syria'),
      'taliban -supports-> russia',
      'taliban -opposes-> russia',
    );
    expect(ends(made)).toEqual(['taliban', 'russia']);
  });

  test('is of several such pairs the one with most passages, not most statements', () => {
    const made = graph(
      said('a -supports-> b', 'A and B'),
      said('a -opposes-> b', 'A and B'),
      said('a -opposes-> b', 'A and B'),
      said('c -supports-> d', 'C helps D'),
      said('c -opposes-> d', 'C hinders D'),
    );
    expect(ends(made)).toEqual(['c', 'd']);
  });

  test('is the one with most stated passages if none does both', () => {
    const made = graph(
      'a -supports-> b',
      'c -opposes-> d',
      said('c -opposes-> d', 'C opposes D again'),
      'e -supports?-> f',
      said('e -supports?-> f', 'E could support F'),
      said('e -supports?-> f', 'E might support F'),
    );
    expect(ends(made)).toEqual(['c', 'd']);
  });

  test('opposition that is only possible does not make a pair one that does both', () => {
    const made = graph(
      'a -supports-> b',
      'a -opposes?-> b',
      'c -supports-> d',
      said('c -supports-> d', 'Twice'),
    );
    expect(ends(made)).toEqual(['c', 'd']);
  });

  test('is nobody if nothing is stated, or only memberships are', () => {
    expect(leadPair(graph('a -supports?-> b', 'a -opposes!-> c'))).toBeNull();
    expect(leadPair(graph('a -member-of-> b'))).toBeNull();
  });
});
