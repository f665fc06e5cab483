import { describe, expect, test } from 'vitest';
import { relationTypes } from '../../../src/core/model/relation-types.ts';
import { LINE_LIMIT } from '../../../src/core/words/line-limit.ts';
import { lineWords } from '../../../src/core/words/line-words.ts';
import { graph, graphWith, type Line } from '../../support/build.ts';
import { en } from '../../../src/core/words/messages.ts';

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
    ['refugees -fled-to-> iran (feared)', 'may flee there', 'Refugees may flee there'],
    ['russia -recognition!?-> taliban', 'might not recognise', 'Russia might not recognise'],
    ['russia -support-> iran (unlikely)', 'unlikely to support', 'Russia unlikely to support'],
    ['russia -support-> iran (uncommitted)', 'alleged', 'alleged: Russia supports'],
    ['russia -opposition-> isis (pledged)', 'plans', 'Russia plans to oppose'],
    [
      { line: 'russia -opposition-> isis (pledged)', speakers: [{ actor: 'russia' }] },
      'promises',
      'Russia promises to oppose',
    ],
    ['taliban -recognition-> chechnya (earlier)', 'past', 'Taliban recognised Chechnya (past)'],
    [
      { line: 'taliban -recognition-> chechnya (earlier)', held: '199X' },
      '1990s',
      'Taliban recognised Chechnya (1990s)',
    ],
    ['russia -seeks-to-prevent-> isis', 'wants to prevent', 'Russia wants to prevent'],
    ['russia -scepticism-> taliban', 'doubts it', 'Russia doubts it'],
    ['russia -support-> iran (intended)', 'wants to support', 'Russia wants to support'],
    ['russia -support-> iran (attempted)', 'tries to support', 'Russia tries to support'],
    ['russia -military-support-> iran (intended)', 'wants to', 'Russia wants to give military support'],
    ['russia -recognition!-> taliban', 'not recognised', 'Russia does not recognise'],
    ['taliban -sanctuary!-> isis', 'no sanctuary', 'Taliban does not give sanctuary'],
    ['taliban -sanctuary!-> isis (intended)', 'does not want to', 'Taliban does not want to give sanctuary'],
    ['russia -opposition!-> taliban (pledged)', 'will not oppose', 'Russia will not oppose'],
    ['iran -alliance!- russia', 'not allies', 'Iran and Russia are not allies'],
    ['iran -alliance- russia (earlier)', 'past', 'Iran and Russia were allies (past)'],
    [
      'iran -joint-exercises- russia (earlier)',
      'past',
      'Iran and Russia held joint exercises with each other (past)',
    ],
    ['iran -engagement- russia', 'are in contact', 'Iran and Russia are in contact'],
    ['russia -engagement- iran (intended)', 'wants to engage', 'Russia wants to engage with Iran'],
  ])('%j: %s', (line, short, long) => {
    expect(words(line)).toEqual([short, long]);
  });

  test('is short wherever it always stands', () => {
    const axes = ['uncommitted', 'pledged', 'earlier', 'intended', 'attempted', 'negated'];
    for (const { id, directed, nature } of relationTypes) {
      const arrow = directed ? '->' : '-';
      const lines = axes.map((axis) => `russia -${id}${arrow} china (${axis})`);
      if (nature === 'aim' || nature === 'view') lines.push(`russia -${id}${arrow} china`);
      for (const line of lines) {
        const [short = ''] = words(line);
        expect(short, line).not.toBe('');
        expect(short.length, `${line}: ${short}`).toBeLessThanOrEqual(LINE_LIMIT);
      }
    }
  });

  test('agrees with several', () => {
    const map = graphWith(
      { actors: [{ id: 'states', name: 'Central Asian states' }] },
      'states -threat-perception-> taliban',
      'states -sanction!-> taliban',
    );
    expect([...map.relations.values()].map((relation) => lineWords(map, [relation], true, en))).toEqual([
      'Central Asian states see a threat',
      'Central Asian states do not impose sanctions',
    ]);
  });

  test('of several relations names the first and counts the rest', () => {
    const map = graph('russia -support-> iran', 'russia -sanctuary-> iran', 'iran -support-> russia');
    expect(lineWords(map, [...map.relations.values()], undefined, en)).toBe('supports, …');
  });

  test('is the word of the firmest statement', () => {
    const map = graph('russia -support?-> iran', 'russia -support-> iran (intended)');
    expect(lineWords(map, [...map.relations.values()], undefined, en)).toBe('wants to support');
  });
});
