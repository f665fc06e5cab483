import { describe, expect, test } from 'vitest';
import type { Inquiry } from '../../../../src/core/analysis/question.ts';
import type { Graph } from '../../../../src/core/model/graph.ts';
import { relationTypes } from '../../../../src/core/model/relation-types.ts';
import { readQuestion, vocabulariesOf } from '../../../../src/core/query/questions/read-question.ts';
import { shippedMap } from '../../../support/maps.ts';

// Written down before the rules were read: how people put the same question.
const first = shippedMap('russia-taliban-2021');
const second = shippedMap('orrim-strait-2031');
const inSpanish = shippedMap('russia-taliban-2021', 'es');

const read = (map: Graph, text: string) => readQuestion(map, text, vocabulariesOf(map, relationTypes));

/** What was understood, with one of the types asked for: "does russia taliban recognition since". */
function understood(map: Graph, text: string, type: string): string {
  const asked: Inquiry | undefined = read(map, text)?.inquiries[0];
  if (!asked) return 'nothing';
  if (asked.kind === 'tie') return `tie ${asked.from} ${asked.to}`;
  const { verb } = asked;
  const types: readonly string[] = verb?.kind === 'types' ? verb.types : [];
  const does =
    verb?.kind === 'sign' ? (verb.sign > 0 ? '+' : '-') : types.includes(type) ? type : types.join('/');
  return [asked.kind, ...asked.actors, does, asked.since ? 'since' : ''].filter(Boolean).join(' ');
}

const typeIn = (expected: string) =>
  expected.split(' ').find((word) => first.types.has(word as never) || second.types.has(word as never)) ?? '';

describe('in English', () => {
  test.each([
    ['does russia support taliban', 'does russia taliban +'],
    ['Is Russia supporting the Taliban?', 'does russia taliban +'],
    ['Has Moscow ever supported the Taliban?', 'does russia taliban +'],
    ['Since when does Russia support the Taliban?', 'does russia taliban + since'],
    ['When did Russia start supporting the Taliban?', 'does russia taliban + since'],
    ['How long has Russia supported the Taliban?', 'does russia taliban + since'],
    ['Are the Taliban supported by Russia?', 'does russia taliban +'],
    ['Is ISIS-K opposed by Russia?', 'does russia isis-k -'],
    ['Does Russia fight ISIS-K?', 'does russia isis-k -'],
    ['Does the Kremlin recognise the Taliban?', 'does russia taliban recognition'],
    ['Did the Taliban recognise Chechnya?', 'does taliban chechnya recognition'],
    ['Does Russia arm the Taliban?', 'does russia taliban military-support'],
    ['Is Russia arming the Taliban?', 'does russia taliban military-support'],
    [
      'Since when has Russia shared intelligence with the Taliban?',
      'does russia taliban intelligence-sharing since',
    ],
    ['Does Russia pass intelligence to the Taliban?', 'does russia taliban intelligence-sharing'],
    ['Does Russia consider the Taliban a terrorist group?', 'does russia taliban terrorist-designation'],
    ['Are the Taliban banned by Russia?', 'does russia taliban terrorist-designation'],
    ['Who is fighting ISIS-K?', 'who isis-k -'],
    ['Who is against ISIS-K?', 'who isis-k -'],
    ['Who supports the Taliban?', 'who taliban +'],
    ['Who supported the Taliban?', 'who taliban +'],
    ['By whom are the Taliban supported?', 'who taliban +'],
    ['Who are the Taliban supported by?', 'who taliban +'],
    ['Who shares intelligence with the Taliban?', 'who taliban intelligence-sharing'],
    ['Who recognises the Taliban?', 'who taliban recognition'],
    ['Which states support Tajikistan?', 'who tajikistan +'],
    ['Who does Russia support?', 'whom russia +'],
    ['Whom does Russia oppose?', 'whom russia -'],
    ['With whom does Russia share intelligence?', 'whom russia intelligence-sharing'],
    ['Who does Russia share intelligence with?', 'whom russia intelligence-sharing'],
    ['Who could Russia support?', 'could russia +'],
    ['What can Russia do about ISIS-K?', 'could russia isis-k'],
    ['What might the Taliban do?', 'could taliban'],
    ['Could Russia recognise the Taliban?', 'could russia taliban recognition'],
    ['Could Russia arm Tajikistan?', 'could russia tajikistan military-support'],
    ['What did Putin say?', 'says putin'],
    ['What does Lavrov think of Tajikistan?', 'says lavrov tajikistan'],
    ['What has Shoigu said about the Taliban?', 'says shoigu taliban'],
    ['What do the Taliban say about ISIS-K?', 'says taliban isis-k'],
    ['How are Russia and the Taliban connected?', 'tie russia taliban'],
    ['Russia and the Taliban', 'tie russia taliban'],
    ['Russia Taliban', 'tie russia taliban'],
    ['What is the relationship between Russia and the U.S.?', 'tie russia united-states'],
    ['Does Russian intelligence track ISIS-K?', 'does russian-intelligence isis-k opposition'],
    ['Does Russia support ISIS?', 'does russia islamic-state +'],
    ['Does Russia admire the Taliban?', 'tie russia taliban'],
    ['Does Russia like cheese?', 'about russia'],
    ['Whom did the Taliban recognise?', 'whom taliban recognition'],
    ['Who gave sanctuary to Shamil Basaev?', 'who shamil-basaev sanctuary'],
    ['Who fought for the Islamic State?', 'who islamic-state fought-for'],
    ['Who commands Rosgvardiya?', 'who rosgvardiya commands'],
    ['Is Russia an ally of Central Asia?', 'does russia central-asian-states alliance'],
    ['What does Russia want?', 'about russia'],
    ['Who?', 'nothing'],
    ['Does it?', 'nothing'],
    ["Does Russia's military fight ISIS-K?", 'does russian-military isis-k -'],
    ['Is Russian military present in Tajikistan?', 'does russian-military tajikistan military-presence'],
    ['Does the US support the Taliban?', 'does united-states taliban +'],
    ['Does the U.S. oppose ISIS-K?', 'does united-states isis-k -'],
    ['Is the United States in contact with the Taliban?', 'does united-states taliban engagement'],
    ['Who hates ISIS-K?', 'about isis-k'],
    ["Who are the Taliban's friends?", 'who taliban +'],
    ["Who are ISIS-K's enemies?", 'who isis-k -'],
    ['What does the Taliban say about Russia?', 'says taliban russia'],
    ['What is said about ISIS-K?', 'about isis-k'],
    ['What do we know about ISIS-K?', 'about isis-k'],
    ['Tell me about the Taliban', 'about taliban'],
    ['Who says that Russia supports the Taliban?', 'does russia taliban +'],
    ['Did Russia ever oppose the Taliban?', 'does russia taliban -'],
    ["Hasn't Russia recognised the Taliban?", 'does russia taliban recognition'],
    ["Doesn't Russia support the Taliban?", 'does russia taliban +'],
    ['russia opposes isis-k?', 'does russia isis-k -'],
    ['Is it true that Russia supports the Taliban?', 'does russia taliban +'],
    [
      'Since when has Russian intelligence been tracking ISIS-K?',
      'does russian-intelligence isis-k opposition since',
    ],
    ['When did the Taliban recognise Chechnya?', 'does taliban chechnya recognition since'],
    ['When did Russia recognise the Taliban?', 'does russia taliban recognition since'],
    ['What could the Taliban do to Russia?', 'could taliban russia'],
    ['What could Russia give Tajikistan?', 'could russia tajikistan'],
    [
      'Could special forces deploy to Afghanistan?',
      'could russian-special-forces afghanistan military-presence',
    ],
    ["What are Russia's options?", 'could russia'],
    ['What options does Russia have?', 'could russia'],
    ['What did Patrushev say?', 'says patrushev'],
    ['What does Vladimir Putin think about terrorism?', 'says putin'],
    ['What does Russia say about the Taliban?', 'says russia taliban'],
    ['Who is based in Afghanistan?', 'who afghanistan based-in'],
    ['Who fled to Uzbekistan?', 'who uzbekistan fled-to'],
    ['Does Russia see a threat in the Taliban?', 'does russia taliban threat-perception'],
    ['Who does the Taliban fight?', 'whom taliban -'],
    ['Who do the Taliban fight against?', 'whom taliban -'],
    ['Against whom do the Taliban fight?', 'whom taliban -'],
    ['To whom does Russia give intelligence?', 'whom russia intelligence-sharing'],
    ['Whom does Russia help?', 'whom russia +'],
    ['Does Russia help the Taliban to fight ISIS-K?', 'does russia taliban +'],
    [
      'Does Russia want to prevent international terrorist groups?',
      'does russia international-terrorist-groups seeks-to-prevent',
    ],
    ['Does Al-Qaeda support the Taliban?', 'does al-qaeda taliban +'],
    ['Does al qaida support the taliban', 'does al-qaeda taliban +'],
    ['Does Russia train with Uzbekistan?', 'does russia uzbekistan joint-exercises'],
    [
      'Does the Russian military exercise with Tajikistan?',
      'does russian-military tajikistan joint-exercises',
    ],
    ['How are Putin and the FSB linked?', 'tie putin fsb'],
    ['Is Putin a member of the FSB?', 'does putin fsb member-of'],
    ['Does Putin hold office in Russia?', 'does putin russia holds-office-in'],
    ['Do Russia and Tajikistan cooperate?', 'does russia tajikistan +'],
    ['Are Russia and the Taliban enemies?', 'does russia taliban -'],
    ['WHO OPPOSES ISIS-K', 'who isis-k -'],
    ['who opposes isisk', 'who isis-k -'],
    ['Who opposes ISIS K?', 'who isis-k -'],
  ])('%s', (text, expected) => {
    expect(understood(first, text, typeIn(expected))).toBe(expected);
  });
});

describe('with the verbs of the second map', () => {
  test.each([
    ["Who supports the Pilots' Guild?", 'who pilots-guild +'],
    ['Who pays the Sea School?', 'who sea-school payment'],
    ['Whom does the Skerrin Fund pay?', 'whom skerrin-fund payment'],
    ['Is the guild on strike against Corvane Lines?', 'does pilots-guild corvane-lines strike'],
    ['Who is on strike against Corvane?', 'who corvane-lines strike'],
    ['Since when is the guild on strike against Corvane?', 'does pilots-guild corvane-lines strike since'],
    ['Does Lissamar sue Tolvane?', 'does lissamar tolvane lawsuit'],
    ['Who was sued by Lissamar?', 'whom lissamar lawsuit'],
    ['What does Taldar say about Corvane Lines?', 'says taldar corvane-lines'],
    ['What could the Narrows League do?', 'could narrows-league'],
    ['How is Kestria tied to Ulmark?', 'tie kestria ulmark'],
    ['Who does Corvane hire?', 'whom corvane-lines hire'],
    ['Does Kestria back the guild?', 'does kestria pilots-guild +'],
    ['Does the Kestrian ministry license Corvane?', 'does kestrian-ministry corvane-lines licence'],
    ['Who licensed Stellwater Towage?', 'who stellwater-towage licence'],
    ['Is Lissamar a partner of Ambery?', 'does lissamar ambery partnership'],
    ['Who are the partners of Ambery?', 'who ambery partnership'],
    ['What does Pellay say about the guild?', 'says pellay pilots-guild'],
    ['Who serves Corvane?', 'who corvane-lines service'],
    ['Does the Fund pay the school?', 'does skerrin-fund sea-school payment'],
    ['Who sends ships to Tolvane?', 'who tolvane sends-ships-to'],
    ['Whom does the guild strike against?', 'whom pilots-guild strike'],
    ['Who funds the Sea School?', 'who sea-school payment'],
    ['Who took the guild to court?', 'who pilots-guild lawsuit'],
  ])('%s', (text, expected) => {
    expect(understood(second, text, typeIn(expected))).toBe(expected);
  });
});

describe('in Spanish', () => {
  test.each([
    ['¿Rusia apoya a los talibanes?', 'does russia taliban +'],
    ['apoya rusia a los taliban', 'does russia taliban +'],
    ['¿Apoyó Rusia a los talibanes?', 'does russia taliban +'],
    ['¿Ha apoyado Rusia a los talibanes?', 'does russia taliban +'],
    ['¿Apoya Rusia a los talibanes, y desde cuándo?', 'does russia taliban + since'],
    ['¿Está apoyando Rusia a los talibanes?', 'does russia taliban +'],
    ['¿Los talibanes son apoyados por Rusia?', 'does russia taliban +'],
    ['¿Rusia se opuso a ISIS-K?', 'does russia isis-k -'],
    ['¿Combate Rusia a ISIS-K?', 'does russia isis-k -'],
    ['¿Reconocieron los talibanes a Chechnya?', 'does taliban chechnya recognition'],
    ['¿Arma Rusia a los talibanes?', 'does russia taliban military-support'],
    [
      '¿Desde cuándo comparte Rusia inteligencia con los talibanes?',
      'does russia taliban intelligence-sharing since',
    ],
    ['¿Designa Rusia a los talibanes como terroristas?', 'does russia taliban terrorist-designation'],
    ['¿Quiénes se oponen a ISIS-K?', 'who isis-k -'],
    ['¿Quién combate a ISIS-K?', 'who isis-k -'],
    ['¿Quién lucha contra ISIS-K?', 'who isis-k -'],
    ['¿Quién apoyaba a los talibanes?', 'who taliban +'],
    ['¿Quién apoyó a los talibanes?', 'who taliban +'],
    ['¿Quién comparte inteligencia con los talibanes?', 'who taliban intelligence-sharing'],
    ['¿Quién reconoce a los talibanes?', 'who taliban recognition'],
    ['¿A quiénes apoya Rusia?', 'whom russia +'],
    ['¿Con quién comparte inteligencia Rusia?', 'whom russia intelligence-sharing'],
    ['¿Qué puede hacer Rusia?', 'could russia'],
    ['¿Podría Rusia reconocer a los talibanes?', 'could russia taliban recognition'],
    ['¿Qué dice Putin sobre Afghanistan?', 'says putin afghanistan'],
    ['¿Qué dice Putin de Afganistán?', 'says putin afghanistan'],
    ['¿Qué dijo Putin?', 'says putin'],
    ['¿Qué ha dicho Shoigu sobre los talibanes?', 'says shoigu taliban'],
    ['¿Cómo están vinculados Rusia y los talibanes?', 'tie russia taliban'],
    ['¿Qué relación tienen Rusia y los talibanes?', 'tie russia taliban'],
    ['Rusia y los talibanes', 'tie russia taliban'],
    ['¿Admira Rusia a los talibanes?', 'tie russia taliban'],
    ['¿Le gusta el queso a Rusia?', 'about russia'],
    ['¿Quién dio refugio a Shamil Basaev?', 'who shamil-basaev sanctuary'],
    ['¿Quién luchó en las filas de Islamic State?', 'who islamic-state fought-for'],
    ['¿Quién?', 'nothing'],
    ['¿Quién está en contra de ISIS-K?', 'who isis-k -'],
    ['¿Quién es enemigo de ISIS-K?', 'who isis-k -'],
    ['¿Quién ayuda a Tajikistan?', 'who tajikistan +'],
    ['¿A quién ayuda Rusia?', 'whom russia +'],
    ['¿A quién podría ayudar Rusia?', 'could russia +'],
    ['¿Qué podrían hacer los talibanes?', 'could taliban'],
    ['¿Qué podría hacer Rusia contra ISIS-K?', 'could russia isis-k'],
    ['¿Podría Rusia armar a Tajikistan?', 'could russia tajikistan military-support'],
    ['¿Qué opina Lavrov de Tajikistan?', 'says lavrov tajikistan'],
    ['¿Qué dicen los talibanes sobre Rusia?', 'says taliban russia'],
    ['¿Qué se dice de ISIS-K?', 'about isis-k'],
    ['¿Qué se sabe de ISIS-K?', 'about isis-k'],
    ['¿Es Rusia aliada de los talibanes?', 'does russia taliban alliance'],
    ['¿Son aliados Rusia y los talibanes?', 'does russia taliban alliance'],
    ['¿Quiénes son los enemigos de ISIS-K?', 'who isis-k -'],
    ['¿Sigue Russian intelligence a ISIS-K?', 'does russian-intelligence isis-k opposition'],
    ['¿Cuándo reconocieron los talibanes a Chechnya?', 'does taliban chechnya recognition since'],
    ['¿Quién huyó a Uzbekistán?', 'who uzbekistan fled-to'],
    ['¿Quién manda sobre Rosgvardiya?', 'who rosgvardiya commands'],
    ['¿Con quién coopera Rusia?', 'whom russia +'],
    ['¿Quién coopera con Rusia?', 'who russia +'],
    ['Rusia apoya a los talibanes', 'does russia taliban +'],
    ['quien apoya a los talibanes', 'who taliban +'],
    ['a quien apoya rusia', 'whom russia +'],
    ['¿Qué hace Rusia?', 'about russia'],
    ['¿Apoyará Rusia a los talibanes?', 'does russia taliban +'],
    ['¿Apoyan los talibanes a Rusia?', 'does taliban russia +'],
    ['¿Apoya a Rusia Tajikistan?', 'does tajikistan russia +'],
    ['¿Los talibanes han sido reconocidos por Rusia?', 'does russia taliban recognition'],
    ['¿Por quién han sido reconocidos los talibanes?', 'who taliban recognition'],
    ['¿Quién ha sido apoyado por Rusia?', 'whom russia +'],
    ['¿Quién da inteligencia a los talibanes?', 'who taliban intelligence-sharing'],
    ['¿Hay relación entre Rusia e ISIS-K?', 'tie russia isis-k'],
  ])('%s', (text, expected) => {
    expect(understood(inSpanish, text, typeIn(expected))).toBe(expected);
  });
});

test('a question why is answered by what ties the two, and says that it was not understood', () => {
  expect(read(first, 'Why does Russia support the Taliban?')).toMatchObject({
    inquiries: [{ kind: 'tie', from: 'russia', to: 'taliban' }],
    rest: ['why'],
  });
  expect(understood(inSpanish, '¿Por qué se opone Rusia a ISIS-K?', '')).toBe('tie russia isis-k');
});

test.each([
  'Does the USA oppose ISIS-K?',
  'Who oposes ISIS-K?',
  'What does Massicot say about Russia?',
  'Does Russia like cheese?',
])('a question that names an actor of the map is never read as nothing: %s', (text) => {
  expect(read(first, text)?.inquiries.length).toBeGreaterThan(0);
});
