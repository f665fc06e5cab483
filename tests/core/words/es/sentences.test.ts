import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../../src/core/model/claim.schema.ts';
import type { Graph } from '../../../../src/core/model/graph.ts';
import { relationTypes } from '../../../../src/core/model/relation-types.ts';
import { standingOf } from '../../../../src/core/model/standing.ts';
import { initialFilters } from '../../../../src/core/query/filters.ts';
import { visible } from '../../../../src/core/query/visible.ts';
import { actorSentence } from '../../../../src/core/words/tell/actor.ts';
import { claimSentence, speakersWords } from '../../../../src/core/words/tell/claim.ts';
import { lineWords } from '../../../../src/core/words/tell/line.ts';
import { pairSentence } from '../../../../src/core/words/tell/pair.ts';
import { relationSentence } from '../../../../src/core/words/tell/relation.ts';
import { restsOn } from '../../../../src/core/words/tell/rests-on.ts';
import { viewSentence } from '../../../../src/core/words/tell/view.ts';
import { graph, graphWith, type Extras, type Line } from '../../../support/build.ts';
import { es, inSpanish } from '../../../support/spanish.ts';

const firstOf = (map: Graph): Claim => {
  const [claim] = map.claims.values();
  if (!claim) throw new Error('The graph has no statement.');
  return claim;
};
const PLURAL: Extras = { actors: [{ id: 'taliban', plural: true }] };
/** By default the map is in English, so that its names have no article and its own verbs are not used. */
const told = (line: Line, language = 'en', extras = PLURAL, naming?: 'in-sentence') => {
  const map = inSpanish(graphWith(extras, line), language);
  return claimSentence(map, firstOf(map), es, naming);
};
const words = (line: Line) => {
  const map = inSpanish(graphWith(PLURAL, line), 'en');
  const relations = [...map.relations.values()];
  return [lineWords(map, relations, false, es), lineWords(map, relations, true, es)];
};

const CERTAINTIES = ['certain', 'probable', 'possible', 'unlikely', 'uncommitted'] as const;
const MOODS = ['fact', 'attempted', 'pledged', 'intended', 'option', 'feared'] as const;
const TENSES = ['then', 'earlier'] as const;
const CAUTION =
  /\b(podr|podía|pudier|podido|probablemente|posiblemente|improbable|[Ss]upuestamente|sostenía|previsto|no|habí|habr|hubier|quer|quisier|intenta|posibilidad|buscaba|trataba|preocupación|dudaba|compartí)/;

describe('a statement in Spanish', () => {
  test.each<[Line, string]>([
    ['russia -support-> iran', 'Russia apoyaba a Iran (afirmado; 1 pasaje).'],
    ['russia -support-> iran (implied)', 'Russia apoyaba a Iran (de forma implícita; 1 pasaje).'],
    ['russia -support-> iran (probable)', 'Russia probablemente apoyaba a Iran (probable; 1 pasaje).'],
    ['russia -support-> iran (uncommitted)', 'Supuestamente, Russia apoyaba a Iran (supuesto; 1 pasaje).'],
    ['russia -support-> iran (pledged)', 'Russia tenía previsto apoyar a Iran (previsto; 1 pasaje).'],
    ['russia -support!-> iran (pledged)', 'Russia no tenía previsto apoyar a Iran (no previsto; 1 pasaje).'],
    ['russia -support-> iran (intended)', 'Russia quería apoyar a Iran (un objetivo; 1 pasaje).'],
    ['russia -support-> iran (attempted)', 'Russia intentaba apoyar a Iran (un intento; 1 pasaje).'],
    ['russia -support-> iran (option)', 'Russia podría apoyar a Iran (una opción; 1 pasaje).'],
    ['russia -support-> iran (possible)', 'Russia posiblemente apoyaba a Iran (posible; 1 pasaje).'],
    [
      'russia -support-> iran (unlikely)',
      'Era improbable que Russia llegara a apoyar a Iran (improbable; 1 pasaje).',
    ],
    [
      'russia -support?-> iran (unlikely)',
      'Era improbable que Russia pudiera apoyar a Iran (una opción improbable; 1 pasaje).',
    ],
    [
      'russia -support-> iran (feared)',
      'Se planteaba la posibilidad de que Russia llegara a apoyar a Iran (una posibilidad; 1 pasaje).',
    ],
    ['russia -support!-> iran', 'Russia no apoyaba a Iran (afirmado; 1 pasaje).'],
    ['russia -support-> iran (earlier)', 'Russia había apoyado a Iran (pasado; 1 pasaje).'],
    ['russia -scepticism-> taliban', 'Russia dudaba de Taliban (una duda; 1 pasaje).'],
    ['russia -threat-perception-> isis', 'Russia veía con preocupación a Isis (una preocupación; 1 pasaje).'],
    ['russia -opposition-> isis (possible)', 'Russia podía ir en contra de Isis (posible; 1 pasaje).'],
    ['taliban -controls-> kunduz (earlier)', 'Taliban habían tomado o controlado Kunduz (pasado; 1 pasaje).'],
    ['taliban -fled-to-> iran', 'Taliban huyeron a Iran (afirmado; 1 pasaje).'],
    ['taliban -comes-from-> iran (earlier)', 'Taliban habían salido de Iran (pasado; 1 pasaje).'],
    ['taliban -moves-to-> iran (possible)', 'Taliban podrían haberse desplazado a Iran (posible; 1 pasaje).'],
    ['iran -military-presence-> syria (earlier)', 'Iran había tenido presencia en Syria (pasado; 1 pasaje).'],
    ['iran -alliance!- russia', 'Iran y Russia no eran aliados (afirmado; 1 pasaje).'],
    [
      'russia -joint-exercises- iran (earlier)',
      'Russia e Iran habían hecho ejercicios conjuntos (pasado; 1 pasaje).',
    ],
    [
      'russia -engagement- iran (intended)',
      'Russia quería mantener contactos con Iran (un objetivo; 1 pasaje).',
    ],
  ])('%j: %s', (line, sentence) => {
    expect(told(line)).toBe(sentence);
  });

  test('alone begins with who wrote it and when', () => {
    const alone = (line: Line) => told(line, 'en', PLURAL, 'in-sentence');
    expect(alone('russia -support-> iran')).toBe(
      'Author escribió en septiembre de 2021 que Russia apoyaba a Iran (afirmado; 1 pasaje).',
    );
    expect(alone('russia -support-> iran (feared)')).toBe(
      'Author planteó en septiembre de 2021 la posibilidad de que Russia llegara a apoyar a Iran (una posibilidad; 1 pasaje).',
    );
    expect(alone({ line: 'russia -support-> iran', speakers: [{ name: 'Lavrov' }] })).toContain(
      'que, según Lavrov, Russia apoyaba a Iran',
    );
  });

  test('agrees with several: verb, and what they are said to be', () => {
    expect(told('taliban -opposition-> isis (unlikely)')).toContain('Taliban llegaran a actuar');
    expect(told('taliban -support?-> isis')).toContain('Taliban podrían apoyar');
    expect(told('russia -terrorist-designation-> taliban')).toContain(
      'consideraba oficialmente terroristas a',
    );
    expect(told('russia -terrorist-designation-> isis')).toContain(
      'consideraba oficialmente terrorista a Isis',
    );
  });

  test('makes one tidy sentence of every combination of axes, and says its caution outside the brackets too', () => {
    for (const type of relationTypes) {
      const map = inSpanish(graph(`russia -${type.id}${type.directed ? '->' : '-'} china`), 'en');
      const first = firstOf(map);
      for (const certainty of CERTAINTIES)
        for (const mood of MOODS)
          for (const tense of TENSES)
            for (const negated of [false, true]) {
              const claim = { ...first, certainty, mood, tense, negated };
              const sentence = claimSentence(map, claim, es);
              expect(sentence).toMatch(/^[A-Z][^(]+ \([^()]+; 1 pasaje\)\.$/);
              expect(sentence).not.toMatch(/ {2}|undefined|null|…| [,.;]|,,|\b(?:de|a) el\b/);
              if (standingOf(claim, type.nature) !== 'stated')
                expect(sentence.replace(/\(.*/, ''), `${type.id} ${certainty} ${mood}`).toMatch(CAUTION);
            }
    }
  });
});

describe('what belongs to a statement in Spanish', () => {
  test('comes after who and whom, in one order', () => {
    const line: Line = {
      line: 'russia -intelligence-sharing-> taliban (covert)',
      where: 'el norte',
      held: '2016~/..',
      heldAsStated: 'desde 2016',
      condition: 'si Irán lo pide',
      what: 'datos',
      about: ['isis'],
      by: [{ name: 'mercenarios' }],
    };
    expect(told(line, 'es')).toBe(
      'Russia compartía de forma encubierta inteligencia con Taliban sobre Isis por medio de mercenarios en el norte desde 2016 («datos»), si Irán lo pide (afirmado; 1 pasaje).',
    );
  });

  test('of a denial is what is denied, and of an option is not', () => {
    const what = 'a relationship';
    expect(told({ line: 'russia -engagement!- taliban', what })).toContain(
      'no mantenían contactos en el sentido de «a relationship»',
    );
    expect(told({ line: 'iran -sanctuary!-> isis (intended)', what: 'permanent' })).toContain(
      'no quería dar refugio a Isis en el sentido de «permanent»',
    );
    expect(told({ line: 'iran -sanctuary!?-> isis', what: 'permanent' })).toContain(
      'podría no dar refugio a Isis: «permanent»',
    );
  });

  test('is said once: a place, a region and words that the subject has', () => {
    expect(told({ line: 'a -military-presence?-> syria', where: 'northern Syria' })).toContain(
      'A podría desplegarse en northern Syria (',
    );
    expect(
      told({ line: 'a -military-presence?-> syria', where: 'border areas', by: [{ name: 'drones' }] }),
    ).toBe('A podría desplegarse en Syria (en border areas) con drones (una opción; 1 pasaje).');
    const actors = [
      { id: 'groups', name: 'groups in Syria' },
      { id: 'states', name: 'Central Asian states' },
    ];
    expect(told('groups -based-in-> syria', 'en', { actors })).toContain('Groups in Syria estaban allí (');
    const crossings = 'a -controls-> "crossings with Central Asian countries"';
    expect(told({ line: crossings, about: ['states'] }, 'en', { actors })).toContain(
      'controlaba crossings with Central Asian countries (',
    );
    expect(told({ line: 'groups -support-> a', what: 'groups' }, 'en', { actors })).not.toContain('«');
  });

  test('of time needs no quotation marks where it is years only', () => {
    const held = (fields: object) => told({ line: 'a -support-> b', ...fields });
    expect(held({ held: '2015/..', heldAsStated: 'since 2015' })).toContain('apoyaba a B desde 2015 (');
    expect(held({ held: '2015', heldAsStated: '2015' })).toContain('apoyaba a B en 2015 (');
    expect(held({ heldAsStated: 'for several years' })).toContain('apoyaba a B («for several years») (');
    expect(held({ held: '1990/2009', heldAs: 'within', heldAsStated: '1990s and 2000s' })).toContain(
      'en algún momento de las décadas de 1990 y 2000 (',
    );
  });

  test('has no personal "a" before what is no actor, and quotes what is no name', () => {
    expect(told('russia -seeks-to-prevent-> isis')).toContain('buscaba frenar a Isis (');
    expect(told('russia -seeks-to-prevent-> "arms smuggling"')).toContain('buscaba impedir arms smuggling (');
    expect(told('russia -threat-perception-> "the situation"')).toContain(
      'con preocupación «the situation» (',
    );
    expect(told('russia -support?-> "operations"')).toContain('podría apoyar operations (');
    expect(told('russia -assurance-> "unnamed addressees"')).toContain('seguridades a quien no se nombra (');
    expect(told('russia -border-security-support-> "the border"')).toContain(
      'reforzaba la seguridad de «the border» (',
    );
  });
});

describe('a set without named members', () => {
  test('is not allied as a whole, and its own are not named again', () => {
    const actors = [
      { id: 'states', name: 'Central Asian states', kind: 'unnamed-set' },
      { id: 'allies', name: 'Russia’s allies', kind: 'unnamed-set' },
    ];
    expect(told('russia -alliance- states', 'en', { actors })).toBe(
      'Russia tenía aliados entre Central Asian states (afirmado; 1 pasaje).',
    );
    expect(told('russia -alliance- allies', 'en', { actors })).toBe(
      'Russia tenía aliados (afirmado; 1 pasaje).',
    );
  });
});

describe('who says so in Spanish', () => {
  const by = (line: string, ...speakers: Extract<Line, object>['speakers'] & object) =>
    told({ line, speakers });

  test('comes before what is said, the innermost last', () => {
    expect(by('a -support-> b', { name: 'Shoigu' })).toBe(
      'Según Shoigu, A apoyaba a B (afirmado; 1 pasaje).',
    );
    expect(by('a -support-> b', { name: 'its leaders' }, { name: 'Shoigu' })).toBe(
      'Según Shoigu, its leaders decían que A apoyaba a B (afirmado; 1 pasaje).',
    );
  });

  test('said it on a day of their own, whose year goes without saying', () => {
    expect(by('a -support-> b', { name: 'Putin', said: '2021-08-24' })).toBe(
      'Putin dijo el 24 de agosto que A apoyaba a B (afirmado; 1 pasaje).',
    );
    expect(by('a -support-> b (pledged)', { name: 'Russian officials' })).toBe(
      'Russian officials dijeron que A iba a apoyar a B (prometido; 1 pasaje).',
    );
  });

  test('is not named twice where the subject itself speaks', () => {
    expect(by('a -scepticism-> b', { actor: 'a' })).toBe('A dudaba de B (una duda; 1 pasaje).');
    expect(by('a -support-> b (pledged)', { actor: 'a' })).toBe(
      'A dijo que iba a apoyar a B (prometido; 1 pasaje).',
    );
    expect(by('taliban -support!-> b (pledged)', { actor: 'taliban' })).toBe(
      'Taliban dijeron que no iban a apoyar a B (descartado; 1 pasaje).',
    );
    expect(by('a -support-> b (uncommitted)', { actor: 'a' })).toBe(
      'A sostenía que apoyaba a B (supuesto; 1 pasaje).',
    );
    expect(by('a -engagement!- b', { actor: 'a' })).toBe(
      'Según A, no mantenía contactos con B (afirmado; 1 pasaje).',
    );
  });

  test('held on a day in the past what is told of that day', () => {
    expect(by('a -scepticism-> b (earlier)', { actor: 'a', said: '2017' })).toBe(
      'En 2017, A dudaba de B (pasado; 1 pasaje).',
    );
  });

  test('doubts what is called unlikely, and fears what is feared', () => {
    expect(by('taliban -opposition?-> isis (unlikely)', { name: 'the services' })).toBe(
      '«The services» dudaban que Taliban pudieran actuar contra Isis (una duda; 1 pasaje).',
    );
    expect(by('a -sanction-> b (feared)', { actor: 'b' })).toBe(
      'B temía que A llegara a imponer sanciones a B (un temor; 1 pasaje).',
    );
  });

  test('alleges where the source takes no side', () => {
    expect(by('a -support-> b (uncommitted)', { unnamed: 'an accuser' })).toBe(
      '«An accuser» (sin nombrar) sostenía que A apoyaba a B (supuesto; 1 pasaje).',
    );
    expect(by('a -support-> b (uncommitted)', { name: 'Lavrov', said: '2021-08-24' })).toBe(
      'Lavrov sostuvo el 24 de agosto que A apoyaba a B (supuesto; 1 pasaje).',
    );
  });
});

describe('the words of a map in another language', () => {
  const types = [
    {
      ...relationTypes.find(({ id }) => id === 'support')!,
      id: 'service',
      label: 'service',
      verb: { base: 'serve', present: 'serves', past: 'served' },
      short: { base: 'serve', present: 'serves' },
    },
  ];
  const own = (line: Line) => told(line, 'en', { ...PLURAL, types });

  test('are no Spanish verb: a type of its own is quoted as it is', () => {
    expect(own('taliban -service-> b')).toBe('Taliban «served» B (afirmado; 1 pasaje).');
    expect(own('a -service!-> b')).toContain('A no «served» B (');
    expect(own('a -service?-> b')).toContain('A podría «serve» B (');
    expect(own('a -service-> b (earlier)')).toContain('A antes «served» B (');
  });

  test('leave a statement to its type, not to its own English verb', () => {
    expect(told({ line: 'russia -opposition-> isis', verb: 'tracked', what: 'tracking' })).toBe(
      'Russia actuaba contra Isis: «tracking» (afirmado; 1 pasaje).',
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

describe('the word on a line in Spanish', () => {
  test.each<[Line, string, string]>([
    ['russia -support-> iran', 'apoya', 'Russia apoya'],
    ['taliban -assurance-> russia', 'dan seguridades', 'Taliban dan seguridades'],
    ['russia -support-> iran (probable)', 'probable: apoya', 'Russia probablemente apoya'],
    ['russia -support-> iran (option)', 'podría apoyar', 'Russia podría apoyar'],
    ['russia -support-> iran (possible)', 'quizá apoya', 'Russia quizá apoya'],
    ['taliban -fled-to-> iran (feared)', 'podrían huir a Iran', 'Taliban podrían huir a Iran'],
    ['taliban -fled-to-> iran', 'huyeron a Iran', 'Taliban huyeron a Iran'],
    ['taliban -based-in-> iran', 'están en Iran', 'Taliban están en Iran'],
    ['russia -recognition!?-> taliban', 'podría no reconocer', 'Russia podría no reconocer'],
    [
      'taliban -support-> iran (unlikely)',
      'difícilmente llegarán a apoyar',
      'Taliban difícilmente llegarán a apoyar',
    ],
    ['russia -support-> iran (uncommitted)', 'supuestamente: apoyo', 'supuestamente: Russia apoya'],
    ['russia -opposition-> isis (pledged)', 'previsto: oposición', 'Russia planea actuar en contra'],
    [
      { line: 'russia -opposition-> isis (pledged)', speakers: [{ actor: 'russia' }] },
      'prometido: oposición',
      'Russia promete actuar en contra',
    ],
    [
      'russia -recognition-> taliban (earlier)',
      'pasado: reconocimiento',
      'Russia reconocía a Taliban (pasado)',
    ],
    ['russia -seeks-to-prevent-> isis', 'busca frenar a Isis', 'Russia busca frenar a Isis'],
    ['russia -scepticism-> taliban', 'duda de Taliban', 'Russia duda de Taliban'],
    ['taliban -threat-perception-> isis', 'se inquietan por Isis', 'Taliban se inquietan por Isis'],
    ['russia -support-> iran (intended)', 'quiere apoyar', 'Russia quiere apoyar'],
    ['taliban -sanctuary!-> isis', 'no dan refugio', 'Taliban no dan refugio'],
    ['taliban -sanctuary!-> isis (intended)', 'no quieren dar refugio', 'Taliban no quieren dar refugio'],
    [
      'russia -opposition!-> taliban (pledged)',
      'no va a actuar en contra',
      'Russia no va a actuar en contra',
    ],
    ['iran -alliance!- russia', 'no son aliados', 'Iran y Russia no son aliados'],
    [
      'russia -joint-exercises- iran (earlier)',
      'pasado: ejercicios conjuntos',
      'Russia e Iran hacían ejercicios conjuntos (pasado)',
    ],
    [
      'russia -engagement- iran (intended)',
      'quiere tener contactos',
      'Russia quiere mantener contactos con Iran',
    ],
  ])('%j: %s', (line, short, long) => {
    expect(words(line)).toEqual([short, long]);
  });

  test('never lacks whom, whatever its type and axes', () => {
    const axes = [
      'certain',
      'uncommitted',
      'pledged',
      'earlier',
      'intended',
      'negated',
      'option',
      'unlikely',
    ];
    for (const { id, directed } of relationTypes)
      for (const axis of axes)
        for (const word of words(`taliban -${id}${directed ? '->' : '-'} china (${axis})`))
          expect(word, `${id} (${axis})`).not.toMatch(/^$|…|undefined|\b(?:a|de|en|con|por)$/);
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
      'A apoyaba a B (afirmado; 1 pasaje; otra afirmación es menos firme; otra afirmación dice que no es así). Contradicho: A no apoyaba a B.',
    );
  });

  test('tell both sides where a pair cooperates and opposes at once', () => {
    expect(pairSentence(map, mixed!, es)).toBe(
      'Russia compartía inteligencia con Taliban; al mismo tiempo, Russia consideraba oficialmente terrorista a Taliban. Además: Russia no reconocía a Taliban.',
    );
  });

  test('name a subject once for all that it does, and a flat denial before what is only possible', () => {
    const several = inSpanish(graph('a -support-> b', 'a -sanctuary-> b'));
    const [pair] = several.pairs.values();
    expect(pairSentence(several, pair!, es)).toBe('A apoyaba a B; daba refugio a B.');
    const denied = inSpanish(graph('a -recognition?-> b', 'a -recognition!-> b'));
    const [relation] = denied.relations.values();
    expect(relationSentence(denied, relation!, es)).toMatch(
      /^A no reconocía a B; podría reconocer a B \(afirmado, y una opción/,
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
      '2 de 4 pares: lo que se afirma o se considera probable, a fecha de septiembre de 2021. Oculto: 2 pares.',
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
