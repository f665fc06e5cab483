import { describe, expect, test } from 'vitest';
import type { Question, QuestionVerb } from '../../../src/core/analysis/question.ts';
import { replyTo } from '../../../src/core/analysis/reply.ts';
import type { Graph } from '../../../src/core/model/graph.ts';
import type { ActorId, TypeId } from '../../../src/core/model/ids.ts';
import { messagesIn } from '../../../src/core/words/messages-in.ts';
import {
  inquiryWords,
  replySentence,
  sinceSentence,
  verdictWords,
} from '../../../src/core/words/reply-words.ts';
import { graph, graphWith } from '../../support/build.ts';
import { shippedMap } from '../../support/maps.ts';

const english = messagesIn('en');
const first = shippedMap('russia-taliban-2021');

const opposes: QuestionVerb = { kind: 'sign', sign: -1 };
const supports: QuestionVerb = { kind: 'sign', sign: 1 };
const types = (...ids: readonly string[]): QuestionVerb => ({
  kind: 'types',
  types: ids as readonly TypeId[],
});
const ask = (
  kind: Question['kind'],
  actors: readonly string[],
  verb: QuestionVerb | null = null,
  since = false,
): Question => ({ kind, actors: actors as readonly ActorId[], verb, since });

function answer(map: Graph, question: Question, messages = english) {
  const reply = replyTo(map, question);
  return {
    question: inquiryWords(map, question, messages),
    verdict: verdictWords(map, reply, messages),
    sentence: replySentence(map, reply, messages),
    since: sinceSentence(map, reply, messages),
  };
}

describe('the sentence of an answer says no more than its statements', () => {
  test('an option stays an option after something that is unlikely', () => {
    const map = graph('a -opposition?-> b (unlikely)', 'a -opposition?-> c');
    const { sentence } = answer(map, ask('could', ['a']));
    expect(sentence).toMatch(/could oppose C/);
    expect(sentence).toMatch(/unlikely to oppose B/);
    expect(sentence).not.toMatch(/(?<!could |to )oppose/);
    const { sentence: spanish } = answer(map, ask('could', ['a']), messagesIn('es'));
    expect(spanish).toMatch(/(?<!difícilmente )podría oppose C/);
  });

  test('what somebody says is not laid into the mouth of the author, nor the other way round', () => {
    const putin = answer(first, ask('does', ['russia', 'terrorist-groups-in-afghanistan'], opposes)).sentence;
    expect(putin).toMatch(/sees a threat .*, according to Vladimir Putin[^;]*;/);
    expect(putin).toMatch(/^As of [^,]*, according to Massicot, /);
    expect(putin).not.toMatch(/Putin[^;]*, in Massicot/);
  });

  test('a statement of the author stands for the same one of somebody quoted', () => {
    const map = graph('a -supports-> b', { line: 'a -supports-> b', speakers: [{ actor: 'a' }] });
    expect(answer(map, ask('does', ['a', 'b'], supports)).sentence).toBe(
      'As of September 2021, according to Author, A supports B.',
    );
  });

  test('what the author and somebody quoted both say keeps its place before contact', () => {
    const { sentence } = answer(
      first,
      ask('does', ['russia', 'taliban'], types('intelligence-sharing', 'engagement')),
    );
    expect(sentence).toMatch(/Russia shares intelligence with the Taliban and engages with them\.$/);
  });

  test('words of one speaker alone are theirs', () => {
    const map = graphWith({ actors: [{ id: 'c' }] }, { line: 'a -supports-> b', speakers: [{ actor: 'c' }] });
    expect(answer(map, ask('does', ['a', 'b'], supports)).sentence).toMatch(
      /according to C, in Author, A supports B\.$/,
    );
  });

  test('a denial that is about one means names it', () => {
    const { sentence } = answer(first, ask('does', ['russia', 'terrorist-groups-in-afghanistan'], opposes));
    expect(sentence).toMatch(/does not want to oppose (them|[^;]*) through military action/);
  });

  test('what may be so and what is feared is no choice of somebody', () => {
    const may = graph('a -based-in-> b (possible)');
    expect(answer(may, ask('who', ['b'], types('based-in'))).sentence).toMatch(/A may be based in B\.$/);
    const feared = graph('a -opposition-> b (feared)');
    expect(answer(feared, ask('who', ['b'], opposes)).sentence).toMatch(/A might, it is feared, oppose B\.$/);
  });
});

describe('could it', () => {
  test('is answered by what the source calls possible, and not by what is not so yet', () => {
    const { verdict, sentence } = answer(first, ask('could', ['russia', 'taliban'], types('recognition')));
    expect(verdict).toBe('It is possible.');
    expect(sentence).toMatch(/Russia could recognise the Taliban/);
  });

  test('asks for options alone where one actor is named', () => {
    const map = graph('a -supports-> b', 'a -supports?-> c');
    const { question, verdict, sentence } = answer(map, ask('could', ['a'], supports));
    expect(verdict).toBe('');
    expect(question).toBe('Whom could A support?');
    expect(sentence).toMatch(/A could supports C\.$/);
    expect(answer(map, ask('could', ['a'], supports), messagesIn('es')).question).toBe(
      '¿A quién podría apoyar A?',
    );
  });

  test('is not called possible where it is unlikely', () => {
    const map = graph('a -supports?-> b (unlikely)');
    expect(answer(map, ask('could', ['a', 'b'], supports)).verdict).toBe('It is unlikely.');
    expect(answer(map, ask('does', ['a', 'b'], supports)).verdict).toBe('It is unlikely.');
  });
});

describe('a question', () => {
  test('with a verb of being is put as English puts it', () => {
    const map = graphWith({ actors: [{ id: 'b', plural: true }] }, 'a -alliance- b');
    expect(answer(map, ask('does', ['a', 'b'], types('alliance'))).question).toBe('Is A an ally of B?');
    expect(answer(map, ask('does', ['b', 'a'], types('alliance'))).question).toBe('Are B an ally of A?');
    expect(answer(map, ask('whom', ['a'], types('alliance'))).question).toBe('Whom is A an ally of?');
  });

  test('since when is not answered by years within which it was at some time', () => {
    const map = graph({ line: 'a -recognition-> b (earlier)', held: '1990/2009' });
    expect(answer(map, ask('does', ['a', 'b'], types('recognition'), true)).since).toBe(
      'The source does not say since when.',
    );
  });
});
