import { describe, expect, test } from 'vitest';
import { answerTo } from '../../../src/core/analysis/answer.ts';
import { askOf, type Ask } from '../../../src/core/analysis/ask.ts';
import type { ActorId } from '../../../src/core/model/ids.ts';
import type { Graph } from '../../../src/core/model/graph.ts';
import { graph, graphWith } from '../../support/build.ts';

const answer = (map: Graph, part: Partial<Ask> = {}, shown: Graph | null = null) =>
  answerTo(map, shown ? [...shown.relations.values()] : [], {
    ...askOf('russia' as ActorId, 'isis-k' as ActorId),
    ...part,
  });

describe('what is told of two actors without going over a third', () => {
  test('is all that stands between them, and apart what chains go along', () => {
    const { tie } = answer(graph('russia -seeks-to-prevent-> isis-k', 'isis-k -opposition?-> russia'));
    expect(tie.pair!.relations).toHaveLength(2);
    expect(tie.firm).toEqual([]);
    const { tie: firm } = answer(graph('russia -seeks-to-prevent-> isis-k', 'isis-k -opposition-> russia'));
    expect(firm.firm.map(({ id }) => id)).toEqual(['isis-k|opposition|russia']);
  });

  test('counts of what stands between them only what goes as asked, and nothing as less firm for that', () => {
    const map = graph(
      'isis-k -opposition-> russia',
      'russia -support-> isis-k',
      'russia -opposition?-> isis-k',
    );
    const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
    const { tie } = answer(map, { direction: 'forward' });
    expect(ids(tie.firm)).toEqual(['russia|support|isis-k']);
    expect(ids(tie.less)).toEqual(['russia|opposition|isis-k']);
    expect(ids(answer(map, { sign: 'opposes' }).tie.firm)).toEqual(['isis-k|opposition|russia']);
  });

  test('is of what the filters show where that is asked for', () => {
    const map = graph('russia -opposition-> isis-k', 'russia -seeks-to-prevent-> isis-k');
    const shown = graph('russia -opposition-> isis-k');
    expect(answer(map, { over: 'shown' }, shown).tie.pair!.relations).toHaveLength(1);
    expect(answer(map, { over: 'shown' }, graph('russia -support-> iran')).tie.pair).toBe(null);
  });

  test('is what one does to a third that concerns the other or goes through it', () => {
    const map = graph(
      { line: 'russia -intelligence-sharing-> taliban', about: ['isis-k'] },
      { line: 'iran -opposition-> isis-k', by: ['russia'] },
      { line: 'russia -intelligence-sharing?-> tajikistan', about: ['isis-k'] },
      { line: 'iran -support-> taliban', about: ['isis-k'] },
    );
    expect(answer(map).tie.concerning.map(({ id }) => id)).toEqual(['c1', 'c2']);
    expect(answer(map, { over: 'all' }).tie.concerning.map(({ id }) => id)).toEqual(['c1', 'c2', 'c3']);
  });

  test('is what those do whom the map groups within one of the two, however deep', () => {
    const within = (actor: string) => ({ actor: actor as never, as: 'organ of Russia' });
    const map = graphWith(
      {
        actors: [
          { id: 'gru', within: within('military') },
          { id: 'military', within: within('russia') },
        ],
      },
      'gru -opposition-> isis-k',
      'military -support-> russia',
      'iran -opposition-> isis-k',
      'russia -opposition-> isis-k',
    );
    expect(answer(map).tie.grouped).toMatchObject([{ pair: { id: 'gru|isis-k' }, members: ['gru'] }]);
  });
});

describe('an answer', () => {
  const map = graph(
    { line: 'russia -support-> taliban', speakers: [{ actor: 'shoigu' }] },
    { line: 'taliban -opposition-> isis-k', speakers: [{ unnamed: 'an accuser' }] },
    'russia -opposition-> isis-k',
    'iran -support-> russia',
    'shoigu -holds-office-in-> russia',
  );

  test('holds chains through others, apart from the direct tie', () => {
    const { chains, tie } = answer(map);
    expect(chains.map(({ steps }) => steps.map(({ to }) => to))).toEqual([['taliban', 'isis-k']]);
    expect(tie.firm).toHaveLength(1);
  });

  test('names whoever says so, of what it tells and of nothing else', () => {
    expect(
      answer(map).origins.map(({ origin, statements }) => [origin.name, origin.kind, statements]),
    ).toEqual([
      ['Shoigu', 'speaker', 1],
      ['Ada Author', 'author', 1],
      ['an accuser', 'unnamed', 1],
    ]);
  });

  test('says over how many relations it was searched', () => {
    expect(answer(map).searched).toBe(5);
    expect(answer(map, { over: 'shown' }, graph('iran -support-> russia')).searched).toBe(1);
  });

  test('is nothing where nothing is told', () => {
    expect(answer(graph('russia -support-> iran', 'isis-k -support-> taliban'))).toMatchObject({
      chains: [],
      paths: { shortest: null, isCut: false },
      common: [],
      origins: [],
      tie: { pair: null, firm: [], less: [], concerning: [], grouped: [] },
    });
  });
});
