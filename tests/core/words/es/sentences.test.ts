import { describe, expect, test } from 'vitest';
import { relationTypes } from '../../../../src/core/model/relation-types.ts';
import { initialFilters } from '../../../../src/core/query/filters.ts';
import { visible } from '../../../../src/core/query/visible.ts';
import { actorSentence } from '../../../../src/core/words/actor-sentence.ts';
import { claimSentence } from '../../../../src/core/words/claim-sentence.ts';
import { LINE_LIMIT } from '../../../../src/core/words/line-limit.ts';
import { lineWords } from '../../../../src/core/words/line-words.ts';
import { pairSentence } from '../../../../src/core/words/pair-sentence.ts';
import { relationSentence } from '../../../../src/core/words/relation-sentence.ts';
import { restsOn } from '../../../../src/core/words/rests-on.ts';
import { speakersWords } from '../../../../src/core/words/speakers-words.ts';
import { viewSentence } from '../../../../src/core/words/view-sentence.ts';
import { graph, graphWith, type Line } from '../../../support/build.ts';
import { es, inSpanish } from '../../../support/spanish.ts';

const START = 'En septiembre de 2021, según Author,';
const words = (line: Line) => {
  const map = inSpanish(graph(line));
  const [claim] = map.claims.values();
  const [relation] = map.relations.values();
  return [
    claimSentence(map, claim!, es),
    lineWords(map, [relation!], false, es),
    lineWords(map, [relation!], true, es),
  ];
};

describe('a statement in Spanish', () => {
  test.each<[Line, string, string, string]>([
    ['russia -support-> iran', 'Russia apoyaba a Iran (afirmado', 'apoya', 'Russia apoya'],
    [
      'russia -support-> iran (probable)',
      'Russia probablemente apoyaba a Iran (probable',
      'probable: apoya',
      'Russia probablemente apoya',
    ],
    [
      'russia -support-> iran (uncommitted)',
      'se alegaba que Russia apoyaba a Iran (alegado',
      'alegado',
      'alegado: Russia apoya',
    ],
    [
      'russia -support-> iran (pledged)',
      'Russia prometía o planeaba apoyar a Iran (prometido o planeado',
      'planea',
      'Russia planea apoyar',
    ],
    [
      'russia -support!-> iran (pledged)',
      'Russia no iba a apoyar a Iran (se dice que no es así',
      'no va a apoyar',
      'Russia no va a apoyar',
    ],
    [
      'russia -support-> iran (intended)',
      'Russia quería apoyar a Iran (objetivo, duda u opinión',
      'quiere apoyar',
      'Russia quiere apoyar',
    ],
    [
      'russia -support-> iran (attempted)',
      'Russia intentaba apoyar a Iran (objetivo, duda u opinión',
      'intenta apoyar',
      'Russia intenta apoyar',
    ],
    [
      'russia -scepticism-> taliban',
      'Russia dudaba de Taliban (objetivo, duda u opinión',
      'duda',
      'Russia duda',
    ],
    [
      'russia -support-> iran (option)',
      'Russia podría apoyar a Iran (posible',
      'podría apoyar',
      'Russia podría apoyar',
    ],
    [
      'russia -support-> iran (possible)',
      'Russia posiblemente apoyaba a Iran (posible',
      'quizá apoya',
      'Russia quizá apoya',
    ],
    [
      'russia -support-> iran (unlikely)',
      'era improbable que Russia llegara a apoyar a Iran (posible',
      'difícilmente apoya',
      'Russia difícilmente apoya',
    ],
    [
      'russia -support-> iran (feared)',
      'se temía que Russia pudiera apoyar a Iran (posible, temido',
      'quizá apoya',
      'Russia quizá apoya',
    ],
    [
      'russia -support!-> iran',
      'Russia no apoyaba a Iran (se dice que no es así',
      'no apoya',
      'Russia no apoya',
    ],
    [
      'russia -support-> iran (earlier)',
      'Russia anteriormente apoyaba a Iran (pasado',
      'pasado',
      'Russia apoyaba a Iran (pasado)',
    ],
    [
      'iran -alliance!- russia',
      'Iran y Russia no eran aliados (se dice que no es así',
      'no son aliados',
      'Iran y Russia no son aliados',
    ],
    [
      'russia -joint-exercises- iran (earlier)',
      'Russia e Iran anteriormente hacían ejercicios conjuntos entre sí (pasado',
      'pasado',
      'Russia e Iran hacían ejercicios conjuntos entre sí (pasado)',
    ],
    [
      'russia -engagement- iran (intended)',
      'Russia quería mantener contactos con Iran (objetivo, duda u opinión',
      'quiere',
      'Russia quiere mantener contactos con Iran',
    ],
  ])('%j: %s', (line, sentence, short, long) => {
    expect(words(line)).toEqual([`${START} ${sentence}; 1 pasaje).`, short, long]);
  });

  test('names who says so, when, and what else belongs to it', () => {
    const [told] = words({
      line: 'russia -support-> iran',
      where: 'el norte',
      held: '2016~/..',
      condition: 'si Irán lo pide',
      what: 'armas',
      about: ['isis'],
      openness: 'covert',
      speakers: [{ unnamed: 'una fuente' }],
    });
    expect(told).toBe(
      'En septiembre de 2021, según una fuente (sin nombrar), en Author, Russia de forma encubierta apoyaba a Iran («armas») en relación con Isis en el norte desde 2016 aproximadamente, si Irán lo pide (afirmado; 1 pasaje).',
    );
  });

  test('keeps what was said on a day of its own apart from the time of writing', () => {
    const [told] = words({
      line: 'russia -support-> iran (uncommitted)',
      speakers: [{ name: 'Lavrov', said: '2021-08-24' }],
    });
    expect(told).toBe(
      'Según alegaciones de Lavrov (el 24 de agosto de 2021), en Author (septiembre de 2021), Russia apoyaba a Iran (alegado; 1 pasaje).',
    );
  });

  test('quotes what a map in another language says of place and condition', () => {
    const line = { line: 'russia -support-> iran', where: 'in the north', condition: 'if Iran asks' };
    const map = inSpanish(graph(line), 'en');
    expect(claimSentence(map, [...map.claims.values()][0]!, es)).toContain(
      '(lugar: «in the north»), con esta condición: «if Iran asks»',
    );
  });

  test('says the article of a name only in the language of the map', () => {
    const named = graphWith({ actors: [{ id: 'taliban', article: 'the' }] }, 'russia -support-> taliban');
    const told = (language: string) => {
      const map = inSpanish(named, language);
      return claimSentence(map, [...map.claims.values()][0]!, es);
    };
    expect(told('en')).toContain('Russia apoyaba a Taliban');
    expect(told('es')).toContain('Russia apoyaba a the Taliban');
  });

  test('draws "a el" and "de el" together', () => {
    const named = graphWith(
      { actors: [{ id: 'iran', article: 'el' }] },
      'russia -support-> iran',
      'russia -scepticism-> iran',
    );
    const map = inSpanish(named);
    const told = [...map.claims.values()].map((claim) => claimSentence(map, claim, es));
    expect(told[0]).toContain('Russia apoyaba al Iran');
    expect(told[1]).toContain('Russia dudaba del Iran');
  });
});

describe('a line in Spanish', () => {
  test('is short wherever its word always stands', () => {
    const axes = ['uncommitted', 'pledged', 'earlier', 'intended', 'attempted', 'negated'];
    for (const { id, directed, nature } of relationTypes) {
      const arrow = directed ? '->' : '-';
      const lines = axes.map((axis) =>
        axis === 'negated' ? `a -${id}!${arrow} b` : `a -${id}${arrow} b (${axis})`,
      );
      if (nature === 'aim' || nature === 'view') lines.push(`a -${id}${arrow} b`);
      for (const line of lines) {
        const [, short] = words(line);
        expect(short?.length, `${line}: ${short}`).toBeLessThanOrEqual(LINE_LIMIT);
      }
    }
  });
});

describe('relations, pairs, actors and views in Spanish', () => {
  const map = inSpanish(
    graph(
      'russia -intelligence-sharing-> taliban',
      'russia -terrorist-designation-> taliban',
      'russia -recognition!-> taliban',
      'russia -support-> iran (intended)',
      'iran -opposition-> isis',
      'iran -support?-> csto',
    ),
  );
  const pairs = [...map.pairs.values()];
  const [mixed] = pairs;

  test('count statements and passages, and say what is put otherwise', () => {
    const several = inSpanish(graph('a -support?-> b', 'a -support-> b', 'a -support!-> b'));
    const [relation] = several.relations.values();
    expect(relationSentence(several, relation!, es)).toBe(
      `${START} A apoyaba a B (afirmado; 1 pasaje; 2 más lo dicen de otro modo). Contradicho: el mismo hecho también se niega.`,
    );
  });

  test('tell both sides where a pair cooperates and opposes at once', () => {
    expect(pairSentence(map, mixed!, es)).toBe(
      `${START} Russia y Taliban cooperaban y se oponían a la vez: Russia compartía inteligencia con Taliban; Russia designaba como terrorista a Taliban.`,
    );
  });

  test('count the lines of an actor', () => {
    const [russia] = map.actors.keys();
    expect(actorSentence(map, russia!, pairs, es)).toBe(
      'Russia, a fecha de septiembre de 2021, 2 líneas mostradas: ambos a la vez 1, objetivos y opiniones 1.',
    );
  });

  test('say what is shown and what is hidden', () => {
    const first = initialFilters(map);
    expect(viewSentence(map, first, visible(map, first), es)).toBe(
      '2 de 4 pares: lo que se afirma o se considera probable, a fecha de septiembre de 2021. Oculto: 2 pares; 1 actor más en los otros pasos.',
    );
  });

  test('say what a map rests on', () => {
    expect(restsOn(map, null, es)).toMatchObject({
      sentence: 'Una fuente: este mapa muestra lo que escribió un autor en septiembre de 2021.',
    });
  });

  test('say who says so, and in whose text', () => {
    const quoted = inSpanish(
      graph({ line: 'a -support-> b', speakers: [{ name: 'dirigentes' }, { name: 'Shoigú' }] }),
    );
    expect(speakersWords(quoted, [...quoted.claims.values()][0]!, es)).toMatch(
      /^dirigentes, en cita de Shoigú, en Author/,
    );
  });
});
