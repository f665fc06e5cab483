import { describe, expect, it } from 'vitest';
import { graph, graphWith } from '../../support/build.ts';

describe('the builder of small graphs', () => {
  it('makes actors, types and claims from readable lines', () => {
    const { actors, relations, claims } = graph('russia -supports-> taliban', 'taliban -opposes-> isis-k');
    expect([...actors.keys()]).toEqual(['russia', 'taliban', 'isis-k']);
    expect([...relations.keys()]).toEqual(['russia|supports|taliban', 'taliban|opposes|isis-k']);
    expect([...relations.values()].map(({ type }) => type.sign)).toEqual([1, -1]);
    expect([...claims.keys()]).toEqual(['c1', 'c2']);
  });

  it('reads options, denials, axes and objects that are no actor', () => {
    const [option, denial, axes, named] = graph(
      'russia -intelligence-sharing?-> taliban',
      'russia -recognition!-> taliban',
      'russia -support-> taliban (earlier, probable, covert)',
      'russia -seeks-to-prevent-> "radical ideas"',
    ).claims.values();
    expect(option).toMatchObject({ mood: 'option', type: 'intelligence-sharing' });
    expect(denial).toMatchObject({ negated: true, type: 'recognition' });
    expect(axes).toMatchObject({ tense: 'earlier', certainty: 'probable', openness: 'covert' });
    expect(named).toMatchObject({ to: { name: 'radical ideas' } });
  });

  it('keeps one relation of an undirected type whichever way round it is written', () => {
    const { relations } = graph(
      'russia -engagement- iran',
      'iran -engagement- russia',
      'iran -meets- russia',
    );
    expect([...relations.keys()]).toEqual(['iran|engagement|russia', 'iran|meets|russia']);
  });

  it('takes further fields of claims, actors, types and map', () => {
    const made = graphWith(
      { actors: [{ id: 'russia', kind: 'state-organ', name: 'Moscow' }], types: [{ id: 'meets', sign: 1 }] },
      { line: 'russia -meets-> iran', about: ['isis-k'], id: 'mine' },
    );
    expect([...made.claims.keys()]).toEqual(['mine']);
    expect([...made.actors.values()].map(({ name }) => name)).toEqual(['Moscow', 'Iran', 'Isis-k']);
    expect([...made.relations.values()][0]?.type.sign).toBe(1);
  });
});
