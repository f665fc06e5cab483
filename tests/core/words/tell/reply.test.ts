import { describe, expect, test } from 'vitest';
import { replyTo, type Reply } from '../../../../src/core/analysis/reply.ts';
import type { Graph } from '../../../../src/core/model/graph.ts';
import { relationTypes } from '../../../../src/core/model/relation-types.ts';
import { readQuestion, vocabulariesOf } from '../../../../src/core/query/questions/read-question.ts';
import { messagesIn } from '../../../../src/core/words/messages-in.ts';
import {
  inquiryWords,
  replySentence,
  sinceSentence,
  verdictWords,
} from '../../../../src/core/words/tell/reply.ts';
import { graph, graphWith } from '../../../support/build.ts';
import { shippedMap } from '../../../support/maps.ts';

const first = shippedMap('russia-taliban-2021');
const second = shippedMap('orrim-strait-2031');
const firstInSpanish = shippedMap('russia-taliban-2021', 'es');

function reply(map: Graph, text: string): Reply {
  const asked = readQuestion(map, text, vocabulariesOf(map, relationTypes))?.inquiries[0];
  if (!asked || asked.kind === 'tie') throw new Error(`"${text}" asks for no reply.`);
  return replyTo(map, asked);
}

function answer(map: Graph, text: string) {
  const messages = messagesIn(map.language);
  const made = reply(map, text);
  return {
    question: inquiryWords(map, made.question, messages),
    verdict: verdictWords(map, made, messages),
    sentence: replySentence(map, made, messages),
    since: sinceSentence(map, made, messages),
    ids: made.groups.map(({ standing, rows }) => [standing, ...rows.map(({ claim }) => claim.id)].join(' ')),
  };
}

describe('the questions that first readers asked', () => {
  test('does Russia support the Taliban, and since when?', () => {
    const { question, verdict, sentence, since } = answer(
      first,
      'Does Russia support the Taliban, since when?',
    );
    expect(question).toBe('Does Russia support the Taliban, and since when?');
    expect(verdict).toBe('Yes.');
    expect(sentence).toBe(
      'Russia had for several years provided overt political and intelligence support to the Taliban.',
    );
    expect(since).toMatch(/“since late 2016” \(intelligence sharing\)/);
    expect(since).toMatch(/several years” \(.*political support/);
  });

  test('who opposes ISIS-K? Russian intelligence does, others only want to', () => {
    const { question, sentence } = answer(first, 'Who opposes ISIS-K?');
    expect(question).toBe('Who opposes ISIS-K?');
    expect(sentence).toMatch(
      /^Russian intelligence had been actively tracking ISIS-K .*; .*Russia had the objective of limiting ISIS-K\.$/,
    );
  });

  test('does Russia oppose ISIS-K? An organ of it does, and that is said', () => {
    const { verdict, ids } = answer(first, 'Does Russia oppose ISIS-K?');
    expect(verdict).toBe(
      'Yes, though this is said about Russian intelligence (organ of Russia), not directly about Russia.',
    );
    expect(ids).toEqual(['stated c092', 'aim c096', 'possible c138']);
  });

  test('whom does Russia support? Acts come first, and what is only possible is not said to be so', () => {
    const { sentence } = answer(first, 'Whom does Russia support?');
    expect(sentence).toMatch(/Russia .*shares? intelligence with (?:the Taliban|them)/);
    expect(sentence).toContain('is an ally of Central Asian states');
    expect(sentence).not.toMatch(/(?:shares intelligence with|supports) [^,;]*Uzbekistan/);
  });

  test('what could Russia do? Only options, and no fear', () => {
    const { sentence, ids } = answer(first, 'What could Russia do?');
    expect(sentence).toMatch(/Russia could .*share intelligence with Tajikistan, Uzbekistan, Turkmenistan/);
    expect(sentence).toMatch(/among other things\.$/);
    expect(ids).toHaveLength(1);
    expect(ids[0]).toMatch(/^possible /);
    expect(ids[0]).not.toContain('c134');
  });

  test('what does Putin say about Afghanistan? First what he says, not what is only in a place', () => {
    const { sentence, ids } = answer(first, 'What does Putin say about Afghanistan?');
    expect(sentence).toMatch(/Vladimir Putin.*Russia .*Afghanistan/);
    expect(ids[0]).toBe('denied c025');
    expect(ids.join(' ')).toContain('c024');
  });

  test('who supports the Pilots’ Guild? What somebody is quoted with, and what is denied, is not said to be so', () => {
    const { sentence } = answer(second, 'Who supports the Pilots’ Guild?');
    expect(sentence).toMatch(/Ambery openly backed the Pilots’ Guild/);
    expect(sentence).not.toMatch(/\bpays\b/);
    expect(sentence).toMatch(/small shipowners (?:said|alleged)[^;]* that they sided/);
  });

  test('does Ambery pay the guild? One says so, another denies it', () => {
    const { verdict, sentence } = answer(second, 'Does Ambery pay the guild?');
    expect(verdict).toBe('The statements contradict each other.');
    expect(sentence).toMatch(/Osric Pellay said .*Ambery paid .*; Renée Taldar said .*did not pay/);
  });

  test('has Russia recognised the Taliban? No, before that it could', () => {
    const { verdict, sentence } = answer(first, 'Has Russia recognised the Taliban?');
    expect(verdict).toBe('No, the source says.');
    expect(sentence).toMatch(/^Russia had not recognised the Taliban/);
  });

  test('what nobody says is told as silence of the source, with what is said of the two', () => {
    const { verdict, sentence } = answer(first, 'Does Russia support ISIS-K?');
    expect(verdict).toBe('');
    expect(sentence).toBe('The source does not say whether Russia supports ISIS-K.');
    expect(reply(first, 'Does Russia support ISIS-K?').otherwise?.id).toBe('isis-k|russia');
  });

  test('in Spanish', () => {
    expect(answer(firstInSpanish, '¿Apoya Rusia a los talibanes, y desde cuándo?')).toMatchObject({
      question: '¿Russia apoya a Taliban, y desde cuándo?',
      verdict: 'Sí.',
      since: expect.stringMatching(
        /^Desde cuándo: .*«since late 2016» \(intercambio de inteligencia\)/,
      ) as string,
    });
    expect(answer(firstInSpanish, '¿Quién se opone a ISIS-K?').sentence).toMatch(
      /^La inteligencia rusa rastreaba activamente a ISIS-K .*Rusia tenía el objetivo de limitar a ISIS-K/,
    );
    expect(answer(firstInSpanish, '¿Apoya Rusia a ISIS-K?').sentence).toBe(
      'La fuente no dice si Russia apoya a ISIS-K.',
    );
  });
});

describe('an answer', () => {
  test('says how surely, where it is less than stated', () => {
    const map = graph(
      'russia -support?-> iran',
      'russia -support-> china (uncommitted)',
      'russia -support-> cuba (pledged)',
    );
    expect(answer(map, 'Does Russia support Iran?').verdict).toBe('It is only possible.');
    expect(answer(map, 'Does Russia support China?').verdict).toBe('It is only alleged.');
    expect(answer(map, 'Does Russia support Cuba?').verdict).toBe('It is only promised or planned.');
  });

  test('does not say yes where only somebody in the source does', () => {
    const map = graph({ line: 'russia -support-> iran', speakers: [{ name: 'A minister' }] });
    expect(answer(map, 'Does Russia support Iran?')).toMatchObject({
      verdict: '',
      sentence: 'According to A minister, Russia supported Iran.',
    });
  });

  test('takes a denial of one kind of support for no denial of support', () => {
    const map = graph('russia -recognition!-> iran');
    expect(answer(map, 'Does Russia support Iran?').verdict).toBe('');
    expect(answer(map, 'Does Russia recognise Iran?').verdict).toBe('No, the source says.');
  });

  test('is of both where what they do holds both ways, but not where one only wants it', () => {
    const map = graph('iran -alliance- russia', 'china -alliance- russia (intended)');
    expect(answer(map, 'Is Russia an ally of Iran?').verdict).toBe('Yes.');
    expect(answer(map, 'Is Russia an ally of China?').sentence).toMatch(/^The source does not say/);
  });

  test('finds what is said of an official of the one asked about', () => {
    const map = graphWith(
      {
        actors: [{ id: 'russia' }, { id: 'shoigu', within: { actor: 'russia', as: 'official of Russia' } }],
      },
      'shoigu -opposition-> iran',
    );
    expect(answer(map, 'Who does Russia oppose?').sentence).toContain('Shoigu acted against Iran');
  });

  test('says that it is not said since when, where it is not', () => {
    expect(answer(graph('russia -support-> iran'), 'Since when does Russia support Iran?').since).toBe(
      'The source does not say since when.',
    );
  });
});
