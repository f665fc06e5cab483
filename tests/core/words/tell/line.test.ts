import { describe, expect, test } from 'vitest';
import { relationTypes } from '../../../../src/core/model/relation-types.ts';
import { lineWords } from '../../../../src/core/words/tell/line.ts';
import { graph, graphWith, type Line } from '../../../support/build.ts';
import { en } from '../../../../src/core/words/messages.ts';

const words = (line: Line) => {
  const map = graph(line);
  const relations = [...map.relations.values()];
  return [lineWords(map, relations, undefined, en), lineWords(map, relations, true, en)];
};

describe('the word on a line', () => {
  test.each<[Line, string, string]>([
    ['russia -support-> iran', 'supports', 'Russia supports'],
    ['taliban -assurance-> russia', 'gives assurances', 'Taliban gives assurances'],
    ['russia -support-> iran (probable)', 'likely: supports', 'Russia probably supports'],
    ['russia -support-> iran (option)', 'could support', 'Russia could support'],
    ['refugees -fled-to-> iran (feared)', 'might flee to Iran', 'Refugees might flee to Iran'],
    ['russia -recognition!?-> taliban', 'might not recognise', 'Russia might not recognise'],
    ['russia -support-> iran (unlikely)', 'is unlikely to support', 'Russia is unlikely to support'],
    ['russia -support-> iran (uncommitted)', 'alleged: support', 'alleged: Russia supports'],
    ['russia -opposition-> isis (pledged)', 'planned: opposition', 'Russia plans to act against'],
    [
      { line: 'russia -opposition-> isis (pledged)', speakers: [{ actor: 'russia' }] },
      'promised: opposition',
      'Russia promises to act against',
    ],
    ['taliban -recognition-> chechnya (earlier)', 'past: recognition', 'Taliban recognised Chechnya (past)'],
    [
      { line: 'taliban -recognition-> chechnya (earlier)', held: '199X' },
      'past: recognition, 1990s',
      'Taliban recognised Chechnya (1990s)',
    ],
    ['russia -seeks-to-prevent-> isis', 'seeks to stop', 'Russia seeks to stop'],
    ['russia -scepticism-> taliban', 'doubts Taliban', 'Russia doubts Taliban'],
    ['russia -support-> iran (intended)', 'wants to support', 'Russia wants to support'],
    ['russia -support-> iran (attempted)', 'tries to support', 'Russia tries to support'],
    [
      'russia -military-support-> iran (intended)',
      'wants to give military support',
      'Russia wants to give military support',
    ],
    ['russia -recognition!-> taliban', 'not recognised', 'Russia does not recognise'],
    ['taliban -sanctuary!-> isis', 'no sanctuary', 'Taliban does not give sanctuary'],
    [
      'taliban -sanctuary!-> isis (intended)',
      'does not want to give sanctuary',
      'Taliban does not want to give sanctuary',
    ],
    ['russia -opposition!-> taliban (pledged)', 'will not act against', 'Russia will not act against'],
    ['iran -alliance!- russia', 'not allies', 'Iran and Russia are not allies'],
    ['iran -alliance- russia (earlier)', 'past: alliance', 'Iran and Russia were allies (past)'],
    [
      'iran -joint-exercises- russia (earlier)',
      'past: joint exercises',
      'Iran and Russia held joint exercises (past)',
    ],
    ['iran -engagement- russia', 'are in contact', 'Iran and Russia are in contact'],
    [
      'russia -engagement- iran (intended)',
      'wants to be in contact',
      'Russia wants to be in contact with Iran',
    ],
  ])('%j: %s', (line, short, long) => {
    expect(words(line)).toEqual([short, long]);
  });

  test('names whom where the line alone does not, and never says "there" or "it"', () => {
    const axes = [
      'certain',
      'uncommitted',
      'pledged',
      'earlier',
      'intended',
      'attempted',
      'negated',
      'option',
    ];
    for (const { id, directed } of relationTypes)
      for (const axis of axes)
        for (const word of words(`russia -${id}${directed ? '->' : '-'} china (${axis})`)) {
          expect(word, `${id} (${axis})`).not.toMatch(/^$|\b(?:there|it)\b|…|undefined/);
        }
    expect(words('russia -military-presence-> china')[0]).toBe('is present in China');
  });

  test("of a statement's own verb is its own", () => {
    const verb = { sentence: 'had tracked … since 2015', line: 'tracks …' };
    expect(words({ line: 'russia -opposition-> isis', verb })).toEqual(['tracks Isis', 'Russia tracks Isis']);
  });

  test('of a span within which it was names the decades', () => {
    const line = { line: 'a -fought-for-> b (earlier)', held: '1990/2009', heldAs: 'within' as const };
    expect(words(line)).toEqual(['past: fighting for, 1990s–2000s', 'A fought for B (1990s–2000s)']);
  });

  test('agrees with several', () => {
    const map = graphWith(
      { actors: [{ id: 'states', name: 'Central Asian states' }] },
      'states -threat-perception-> taliban',
      'states -sanction!-> taliban',
    );
    expect([...map.relations.values()].map((relation) => lineWords(map, [relation], true, en))).toEqual([
      'Central Asian states see a threat in Taliban',
      'Central Asian states do not impose sanctions',
    ]);
  });

  test('of several relations names the first and counts the rest', () => {
    const map = graph('russia -support-> iran', 'russia -sanctuary-> iran', 'iran -support-> russia');
    expect(lineWords(map, [...map.relations.values()], undefined, en)).toBe('supports +1');
  });

  test('is the word of the firmest statement', () => {
    const map = graph('russia -support?-> iran', 'russia -support-> iran (intended)');
    expect(lineWords(map, [...map.relations.values()], undefined, en)).toBe('wants to support');
  });
});
