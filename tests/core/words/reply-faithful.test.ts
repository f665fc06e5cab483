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
} from '../../../src/core/words/tell/reply.ts';
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

describe('a sentence of a few statements tells each in its own words', () => {
  test('so that what was tracked is not fought', () => {
    const { sentence } = answer(first, ask('does', ['russia', 'isis-k'], opposes));
    expect(sentence).toMatch(
      /^Russian intelligence had been actively tracking ISIS-K .*; Russia had the objective/,
    );
  });

  test('what somebody says is theirs, and what the author says is not', () => {
    const { sentence } = answer(first, ask('does', ['russia', 'terrorist-groups-in-afghanistan'], opposes));
    expect(sentence).toMatch(/Vladimir Putin called .*; .*no indications?.* direct military action/);
    expect(sentence).not.toMatch(/does not|did not/);
  });

  test('what is alleged is alleged', () => {
    const map = graph('a -support-> b (uncommitted)');
    expect(answer(map, ask('does', ['a', 'b'], supports)).sentence).toBe(
      'It was alleged that A supported B.',
    );
  });

  test('a statement of the author stands for the same one of somebody quoted', () => {
    const map = graph({ line: 'a -support-> b', speakers: [{ actor: 'a' }] }, 'a -support-> b');
    expect(answer(map, ask('does', ['a', 'b'], supports)).sentence).toBe('A supported B.');
  });

  test('"them" is never somebody else than the one named before', () => {
    const map = graph('a -opposition?-> b', 'a -military-support?-> c');
    expect(answer(map, ask('could', ['a'])).sentence).not.toMatch(/\b(?:it|them)\b/);
  });
});

describe('a sentence of many statements, told by their types', () => {
  const many = (verb: string, marks = '') =>
    ['c', 'd', 'e', 'f'].map((each) => `a -${verb}?-> ${each}${marks}`);

  test('keeps an option an option after something that is unlikely', () => {
    const map = graph('a -opposition?-> b (unlikely)', ...many('opposition'));
    const { sentence } = answer(map, ask('could', ['a']));
    expect(sentence).toMatch(/could act against C, D, E and F/);
    expect(sentence).toMatch(/is unlikely to act against B/);
    const mixed = graph('a -opposition?-> b (unlikely)', ...many('military-support'), 'a -opposition?-> c');
    expect(answer(mixed, ask('could', ['a'])).sentence).toMatch(/could [^;]*act against C/);
  });

  test('puts the other end where the verb wants it', () => {
    const map = graph(...many('military-support'), 'a -terrorist-designation?-> g');
    const { sentence } = answer(map, ask('could', ['a']));
    expect(sentence).toMatch(/support C, D, E and F militarily/);
    expect(sentence).toMatch(/list G as terrorists/);
    expect(sentence).not.toContain('…');
  });

  test('says of several in the past that they were', () => {
    const map = graph(...['a', 'b', 'c', 'd', 'e'].map((each) => `${each} -based-in-> z (earlier)`));
    expect(answer(map, ask('who', ['z'], types('based-in'))).sentence).toMatch(
      /A, B, C, D and E were in Z in the past/,
    );
  });

  test('gives each word to who said it', () => {
    const map = graphWith(
      { actors: [{ id: 'z' }] },
      ...['b', 'c', 'd', 'e'].map((each) => `a -support-> ${each}`),
      { line: 'a -alliance- f', speakers: [{ actor: 'z' }] },
    );
    const { sentence } = answer(map, ask('whom', ['a'], supports));
    expect(sentence).toMatch(/according to Author, A supports B, C, D and E/);
  });
});

describe('an answer says each thing once', () => {
  test('with all names where statements differ in one end only', () => {
    const map = graph(
      { line: 'a -military-support-> b', verb: 'sent drones to … by sea' },
      { line: 'a -military-support-> c', verb: 'sent drones to … by sea' },
    );
    expect(answer(map, ask('whom', ['a'], supports)).sentence).toBe('A sent drones to B and C by sea.');
    const doers = graph(
      { line: 'b -military-support-> a', verb: 'sent drones to … by sea' },
      { line: 'c -military-support-> a', verb: 'sent drones to … by sea' },
    );
    expect(answer(doers, ask('who', ['a'], supports)).sentence).toBe('B and C sent drones to A by sea.');
  });

  test('but never joins those whose verb is in the singular', () => {
    const map = graph(
      { line: 'b -military-support-> a', verb: 'was arming' },
      { line: 'c -military-support-> a', verb: 'was arming' },
    );
    expect(answer(map, ask('who', ['a'], supports)).sentence).toBe('B was arming A; C was arming A.');
  });

  test('and never says that two allies of one are allies', () => {
    const map = graph('a -alliance- b', 'a -alliance- c');
    expect(answer(map, ask('whom', ['a'], supports)).sentence).not.toContain('A, B and C');
  });

  test('and keeps what is so, what could be and what was apart, the surest first', () => {
    const map = graph(
      ...['b', 'c', 'd', 'e'].map((each) => `a -support-> ${each}`),
      'a -support?-> f',
      'a -military-support-> g (earlier)',
    );
    expect(answer(map, ask('whom', ['a'], supports)).sentence).toMatch(
      /A supports B, C, D and E; it could support F; it supported G militarily in the past\.$/,
    );
  });
});

describe('a question about two alike', () => {
  const alike = (verb: QuestionVerb): Question => ({ ...ask('does', ['a', 'b'], verb), mutual: true });

  test('is answered by what either does to the other, and says where only one does', () => {
    const map = graph('b -opposition-> a');
    const { question, verdict, sentence } = answer(map, alike(opposes));
    expect(question).toBe('Do A and B oppose each other?');
    expect(verdict).toBe(english.answering.reply.verdicts.oneSided);
    expect(sentence).toBe('B acted against A.');
    const both = graph('b -opposition-> a', 'a -opposition-> b');
    expect(answer(both, alike(opposes)).verdict).toBe(english.answering.reply.verdicts.stated);
  });

  test('is put as the type puts it of both', () => {
    const map = graph('a -alliance- b');
    expect(answer(map, alike(types('alliance'))).question).toBe('Are A and B allies?');
    expect(answer(map, alike(types('recognition'))).question).toBe('Do A and B recognise each other?');
  });
});

describe('a question about a place', () => {
  test('is asked with where, and with what where somebody holds it', () => {
    const map = graph('a -based-in-> z', 'a -controls-> z', 'a -influence-> z', 'a -member-of-> z');
    const question = (type: string) => answer(map, ask('whom', ['a'], types(type))).question;
    expect(['based-in', 'controls', 'influence', 'member-of'].map(question)).toEqual([
      'Where is A?',
      'What does A control?',
      'Where does A have influence?',
      'What does A belong to?',
    ]);
  });

  test('finds those who hold an office of the one asked about', () => {
    const map = graphWith(
      { actors: [{ id: 'a', within: { actor: 'z', as: 'official of Z' } }, { id: 'z' }] },
      'a -holds-office-in-> z',
    );
    expect(answer(map, ask('who', ['z'], types('holds-office-in'))).sentence).toBe('A held office in Z.');
  });
});

describe('who could do it', () => {
  test('is answered by what could be, without what is so and what is feared', () => {
    const map = graph('a -support-> z', 'b -support?-> z', 'c -opposition?-> z');
    const { question, sentence } = answer(map, ask('who-could', ['z'], supports));
    expect(question).toBe('Who could support Z?');
    expect(sentence).toBe('B could support Z.');
    expect(answer(map, ask('who-could', ['a'], supports)).sentence).toBe(
      'The source does not say who could support A.',
    );
  });
});

describe('could it', () => {
  test('is answered by what the source calls possible, and not by what is not so yet', () => {
    const { verdict, sentence } = answer(first, ask('could', ['russia', 'taliban'], types('recognition')));
    expect(verdict).toBe('It is possible.');
    expect(sentence).toMatch(/Russia could recognise the Taliban/);
  });

  test('asks for options alone where one actor is named', () => {
    const map = graph('a -support-> b', 'a -support?-> c');
    const { question, verdict, sentence } = answer(map, ask('could', ['a'], supports));
    expect(verdict).toBe('');
    expect(question).toBe('Whom could A support?');
    expect(sentence).toBe('A could support C.');
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
