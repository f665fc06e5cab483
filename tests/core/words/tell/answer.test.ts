import { describe, expect, test } from 'vitest';
import { answerTo } from '../../../../src/core/analysis/answer.ts';
import { askOf, type Ask } from '../../../../src/core/analysis/ask.ts';
import type { PathBounds } from '../../../../src/core/analysis/paths.ts';
import type { Graph } from '../../../../src/core/model/graph.ts';
import type { ActorId } from '../../../../src/core/model/ids.ts';
import {
  answerSentence,
  answerTally,
  chainName,
  originWords,
  questionWords,
  weakestWords,
} from '../../../../src/core/words/tell/answer.ts';
import { offersFor } from '../../../../src/core/analysis/offers.ts';
import { messagesIn } from '../../../../src/core/words/messages-in.ts';
import { graph, graphWith } from '../../../support/build.ts';

const messages = messagesIn('en');
const asked = (part: Partial<Ask> = {}): Ask => ({
  ...askOf('russia' as ActorId, 'isis-k' as ActorId),
  ...part,
});
const answer = (map: Graph, part: Partial<Ask> = {}, bounds?: PathBounds) =>
  answerTo(map, [...map.relations.values()], asked(part), bounds);
const sum = (map: Graph, part: Partial<Ask> = {}, bounds?: PathBounds) =>
  answerTally(map, answer(map, part, bounds), messages);

const map = graph(
  'russia -opposition-> isis-k',
  'russia -seeks-to-prevent-> isis-k',
  'russia -intelligence-sharing-> taliban',
  { line: 'taliban -opposition-> isis-k', speakers: [{ unnamed: 'an accuser' }] },
);

describe('the tally at the foot of an answer', () => {
  test('is dated, and counts what is direct, what is less firm, the chains and who says so', () => {
    expect(sum(map)).toBe(
      'In September 2021, counting stated acts and words in force: 1 direct relation (opposition), and 1 less firmly stated; 1 chain of two steps; 2 speakers.',
    );
  });

  test('says what was searched, and how', () => {
    expect(sum(map, { over: 'all' })).toMatch(
      /^In September 2021, counting all statements except denials: 2 direct/,
    );
    expect(sum(map, { over: 'shown', direction: 'forward', sign: 'opposes' })).toMatch(
      /^In September 2021, counting what the filters show, only steps towards Isis-k, only where one opposes the next: /,
    );
  });

  test('tells what is direct but less firm apart from nothing at all', () => {
    expect(sum(graph('russia -seeks-to-prevent-> isis-k'))).toMatch(
      /: 1 direct relation, less firmly stated; 1 speaker\.$/,
    );
    expect(sum(graph('russia -support-> iran', 'isis-k -support-> taliban'))).toBe('');
  });

  test('names a kind of relation once, also where each does it to the other', () => {
    expect(sum(graph('russia -opposition-> isis-k', 'isis-k -opposition-> russia'))).toMatch(
      /: 2 direct relations \(opposition\); /,
    );
  });

  test('says where what is told has no source', () => {
    expect(sum(graph('russia -opposition-> isis-k (unsourced)'))).toMatch(/; no source given\.$/);
  });

  test('counts no denial as a relation of theirs', () => {
    expect(sum(graph('russia -opposition!-> isis-k'))).not.toMatch(/direct relation/);
  });

  test('counts chains by their steps, and says where there are more than were looked for', () => {
    const many = graph(
      ...['m', 'n', 'o'].flatMap((one) => [`russia -support-> ${one}`, `${one} -support-> isis-k`]),
      'm -support-> n',
    );
    expect(sum(many)).toMatch(/: 3 chains of two steps and 2 of three; /);
    expect(sum(many, {}, { chains: 4, tried: 1000 })).toMatch(
      /: 3 chains of two steps and at least 1 of three; /,
    );
    expect(sum(many, {}, { chains: 2, tried: 1000 })).toMatch(/: at least 2 chains of two steps; /);
  });

  test('lists nothing that was not found', () => {
    const direct = graph('russia -opposition-> isis-k', 'russia -support-> iran');
    expect(sum(direct)).toMatch(/: 1 direct relation \(opposition\); 1 speaker\.$/);
  });

  test('names those grouped with one of the two, and what concerns the other', () => {
    const grouped = graphWith(
      { actors: [{ id: 'gru', within: { actor: 'russia', as: 'organ of Russia' } }] },
      'gru -opposition-> isis-k',
      { line: 'russia -intelligence-sharing-> taliban', about: ['isis-k'] },
    );
    expect(sum(grouped)).toMatch(
      / something said about Gru, grouped with one of them; 1 statement about one that mentions the other; /,
    );
  });
});

describe('the sentence that an answer begins with', () => {
  const lead = (some: Graph) => answerSentence(some, answer(some), messages);

  test('tells what is stated of the two, and no tally', () => {
    expect(lead(map)).toMatch(/Russia acted against Isis-k/);
    expect(lead(map)).not.toMatch(/direct relation|chain|speaker/);
  });

  test('tells first what is stated of an organ, where of the two themselves less is', () => {
    const grouped = graphWith(
      { actors: [{ id: 'gru', within: { actor: 'russia', as: 'organ of Russia' } }] },
      'gru -opposition-> isis-k',
      'russia -seeks-to-prevent-> isis-k',
    );
    expect(lead(grouped)).toMatch(/Gru acted against Isis-k.*Russia sought to stop Isis-k/);
  });

  test('names through whom two are tied of whom nothing is said directly', () => {
    expect(lead(graph('russia -support-> iran', 'iran -support-> isis-k'))).toMatch(
      /^Russia and Isis-k are tied through Iran\. .*Russia supported Iran.*Iran supported Isis-k/,
    );
  });

  test('says that the source says nothing, where it does not', () => {
    expect(lead(graph('russia -support-> iran', 'isis-k -support-> taliban'))).toBe(
      'The source says nothing that ties Russia to Isis-k.',
    );
  });

  test('never offers a chain that only shares a country', () => {
    const country = graph('russia -influence-> afghanistan', 'isis-k -based-in-> afghanistan');
    expect(answer(country).chains).toEqual([]);
    expect(lead(country)).toBe('The source says nothing that ties Russia to Isis-k.');
    const helped = graph('russia -support-> afghanistan', 'isis-k -based-in-> afghanistan');
    expect(answer(helped).chains).toHaveLength(1);
  });
});

test('a question names both', () => {
  expect(questionWords(map, asked(), messages)).toBe('How is Russia tied to Isis-k?');
});

test('a chain is named by its actors, and says what it rests on least', () => {
  const [chain] = answer(map).chains;
  expect(chainName(map, chain!, messages)).toBe('Russia – Taliban – Isis-k');
  expect(weakestWords(map, chain!, messages)).toBe('Weakest step: Russia and Taliban (stated; 1 passage)');
});

test('a step without a source says so', () => {
  const bare = graph('russia -support-> taliban (unsourced)', 'taliban -support-> isis-k');
  expect(weakestWords(bare, answer(bare).chains[0]!, messages)).toBe(
    'Weakest step: Russia and Taliban (stated; no source given)',
  );
});

test('a pair that points both ways is told by a statement of either side', () => {
  const both = graph('russia -support-> taliban', 'russia -terrorist-designation-> taliban');
  expect([...both.pairs.values()][0]!.leads.map(({ lead }) => lead).map(({ id }) => id)).toEqual([
    'c1',
    'c2',
  ]);
  expect([...map.pairs.values()][0]!.leads.map(({ lead }) => lead).map(({ id }) => id)).toEqual(['c1']);
});

test('whoever says so is named with their statements, and is said not to be named where they are not', () => {
  expect(answer(map).origins.map((row) => originWords(row, messages))).toEqual([
    'Ada Author (3 statements)',
    'an accuser, not named (1 statement)',
  ]);
});

test('what is offered is wider than what was asked, and nothing where nothing is wider', () => {
  expect(offersFor(asked()).map(({ id }) => id)).toEqual(['all', 'longer']);
  expect(offersFor(asked({ direction: 'forward', sign: 'supports' })).map(({ id }) => id)).toEqual([
    'all',
    'longer',
    'anyDirection',
    'anySign',
  ]);
  expect(offersFor(asked({ over: 'all', longest: 5 }))).toEqual([]);
});
