import { expect, test } from 'vitest';
import { answerTo } from '../../../src/core/analysis/answer.ts';
import { askOf } from '../../../src/core/analysis/ask.ts';
import type { Graph } from '../../../src/core/model/graph.ts';
import type { ActorId } from '../../../src/core/model/ids.ts';
import { answerText } from '../../../src/core/publish/answer-text.ts';
import { messagesIn } from '../../../src/core/words/messages-in.ts';
import { graph, graphWith } from '../../support/build.ts';
import { shippedOf } from '../../support/shipped.ts';

const messages = messagesIn('en');
const permalink = 'https://example.org/#ask=russia,isis-k';

function text(map: Graph, at: number | null = null): string {
  const answer = answerTo(map, [], askOf('russia' as ActorId, 'isis-k' as ActorId));
  const chain = at === null ? null : answer.chains[at]!;
  return answerText({
    graph: map,
    shipped: shippedOf(map),
    messages,
    answer,
    chain,
    style: 'chicago-author-date',
    permalink,
  });
}

const map = graph(
  'russia -opposition-> isis-k',
  'russia -intelligence-sharing-> taliban',
  'taliban -opposition-> isis-k',
);

test('an answer as text holds the sentences, the quotes with their source, who says so and the link', () => {
  expect(text(map)).toBe(
    [
      'How is Russia tied to Isis-k?',
      'Author wrote in September 2021 that Russia acted against Isis-k.',
      '',
      'Between Russia and Isis-k',
      'Author wrote in September 2021 that Russia acted against Isis-k (stated; 1 passage).',
      '   “Russia opposition Isis-k” (A report)',
      '',
      'Chains through others',
      messages.answering.chains.note,
      '',
      'Russia – Taliban – Isis-k',
      'Weakest step: Russia and Taliban (stated; 1 passage)',
      '1. Author wrote in September 2021 that Russia shared intelligence with Taliban (stated; 1 passage).',
      '   “Russia intelligence-sharing Taliban” (A report)',
      '2. Author wrote in September 2021 that Taliban acted against Isis-k (stated; 1 passage).',
      '   “Taliban opposition Isis-k” (A report)',
      '',
      'Who says so',
      'Ada Author (3 statements)',
      '',
      'Sources',
      'A report.',
      '',
      'Map: A test',
      'As of September 2021',
      '',
      'This answer',
      permalink,
    ].join('\n'),
  );
});

test('one chain alone brings its note and no other chain', () => {
  const alone = text(map, 0);
  expect(alone).toContain(messages.answering.chains.note);
  expect(alone).toContain('2. Author wrote in September 2021');
  expect(alone).not.toContain(messages.answering.tie.heading('Russia', 'Isis-k'));
  expect(alone).toContain(permalink);
});

test('what has no source says so, and the notice of a map goes along', () => {
  const bare = graphWith({ map: { notice: 'Fiction.' } }, 'russia -opposition-> isis-k (unsourced)');
  expect(text(bare)).toContain(`   (${messages.answering.text.unsourced})`);
  expect(text(bare)).toContain('\nFiction.');
  expect(text(bare)).not.toContain(`\n${messages.answering.text.sources}\n`);
});

test('of many chains the first are told in full, and how many more there are', () => {
  const many = graph(
    ...Array.from({ length: 7 }, (_, at) => [`russia -support-> m${at}`, `m${at} -support-> isis-k`]).flat(),
  );
  expect(text(many).match(/Weakest step/g)).toHaveLength(5);
  expect(text(many)).toContain(messages.answering.text.more(2));
});

test('those grouped with one of the two come with the word that the grouping is the map’s own', () => {
  const { grouped } = messages.answering;
  const within = graphWith(
    { actors: [{ id: 'gru', within: { actor: 'russia', as: 'organ of Russia' } }] },
    'gru -opposition-> isis-k',
    'russia -support-> iran',
  );
  expect(text(within)).toContain(`${grouped.heading}\n${grouped.intro}`);
  expect(text(map)).not.toContain(grouped.intro);
});
