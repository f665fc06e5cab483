import { describe, expect, test } from 'vitest';
import { answerTo } from '../../../src/core/analysis/answer.ts';
import type { Inquiry } from '../../../src/core/analysis/question.ts';
import { replyTo } from '../../../src/core/analysis/reply.ts';
import type { Graph } from '../../../src/core/model/graph.ts';
import { relationTypes } from '../../../src/core/model/relation-types.ts';
import { readQuestion, vocabulariesOf } from '../../../src/core/query/questions/read-question.ts';
import { messagesIn } from '../../../src/core/words/messages-in.ts';
import { answerSentence } from '../../../src/core/words/tell/answer.ts';
import { replySentence, sinceSentence, verdictWords } from '../../../src/core/words/tell/reply.ts';
import { shippedMap } from '../../support/maps.ts';

/** What was typed; what was understood (kind, subject, type or sign, object, and after a bar what was left out); words of the answer. */
type Row = readonly [typed: string, understood: string, told: string];

function understood({ kind, ...asked }: Inquiry, rest: readonly string[]): string {
  const left = rest.length > 0 ? ` | ${rest.join(' ')}` : '';
  if (!('actors' in asked)) return `${kind} ${asked.from} ${asked.to}${left}`;
  const { actors, verb, since, mutual } = asked;
  const does = verb?.kind === 'sign' ? (verb.sign > 0 ? '+' : '-') : (verb?.types.join('/') ?? '');
  const marks = [since ? 'since' : '', mutual ? 'mutual' : ''];
  return [kind, ...actors, does, ...marks].filter(Boolean).join(' ') + left;
}

function told(map: Graph, asked: Inquiry): string {
  const messages = messagesIn(map.language);
  if (asked.kind === 'tie')
    return answerSentence(map, answerTo(map, [...map.relations.values()], asked), messages);
  const reply = replyTo(map, asked);
  const parts = [
    verdictWords(map, reply, messages),
    replySentence(map, reply, messages),
    sinceSentence(map, reply, messages),
  ];
  return parts.filter(Boolean).join(' ');
}

function check(map: Graph, [typed, form, words]: Row) {
  const read = readQuestion(map, typed, vocabulariesOf(map, relationTypes));
  const asked = read?.inquiries[0];
  expect(asked && understood(asked, read.rest)).toBe(form);
  expect(asked && told(map, asked)).toContain(words);
}

describe('a question in English, about the first map', () => {
  const map = shippedMap('russia-taliban-2021');
  test.each<Row>([
    [
      'Are Russia and the Taliban allies?',
      'does russia taliban alliance mutual',
      'The source does not say whether Russia and the',
    ],
    [
      'are russia and taliban allies',
      'does russia taliban alliance mutual',
      'The source does not say whether Russia and the',
    ],
    [
      'Is Russia an ally of the Taliban?',
      'does russia taliban alliance',
      'The source does not say whether Russia is an ally',
    ],
    [
      'Is Russia an enemy of ISIS-K?',
      'does russia isis-k -',
      'Russian intelligence had been actively tracking',
    ],
    [
      'Is Russia a friend of the Taliban?',
      'does russia taliban +',
      'Yes. Russia had for several years provided overt political and',
    ],
    [
      'Are Russia and the Taliban friends?',
      'does russia taliban + mutual',
      'The source says so of one side only. Russia had',
    ],
    [
      'Are the Taliban and ISIS-K enemies?',
      'does taliban isis-k - mutual',
      'It is only an aim, a doubt or a view. The Taliban',
    ],
    [
      'Do Russia and the Taliban cooperate?',
      'does russia taliban + mutual',
      'The source says so of one side only. Russia had',
    ],
    [
      'Do the Taliban and Russia fight each other?',
      'does taliban russia - mutual',
      'The source says so of one side only. Russia',
    ],
    [
      'Is Russia at war with ISIS-K?',
      'does russia isis-k opposition',
      'Russian intelligence had been actively tracking',
    ],
    [
      'Are Russia and ISIS-K at war?',
      'does russia isis-k opposition mutual',
      'The source says so of one side only. Russian',
    ],
    [
      'Is Putin president of Russia?',
      'does putin russia holds-office-in',
      'Yes. Vladimir Putin was the president of Russia',
    ],
    [
      'Who is the president of Russia?',
      'who russia holds-office-in',
      'Vladimir Putin is president of Russia; Sergei',
    ],
    ['Where is ISIS-K?', 'whom isis-k based-in/military-presence', 'ISIS-K was present in Afghanistan'],
    ['where is isisk based', 'whom isis-k based-in', 'ISIS-K was present in Afghanistan'],
    [
      'Where does Russia have troops?',
      'whom russia military-presence',
      'Russia had spent the previous few years bolstering its force',
    ],
    [
      'Where did the ANSF pilots flee?',
      'whom ansf-pilots fled-to',
      'Defecting pilots of the Afghan security forces flew into',
    ],
    [
      'Where does Russia have influence?',
      'whom russia influence',
      'Russia was the active regional influencer in the',
    ],
    [
      'Who is in Afghanistan?',
      'who afghanistan based-in/military-presence/member-of',
      'As of September 2021, according to Massicot, ISIS-K and',
    ],
    [
      'Which groups are in Afghanistan?',
      'who afghanistan based-in/military-presence/member-of',
      'ISIS-K and extremist groups in Afghanistan other',
    ],
    [
      'What do the Taliban control?',
      'whom taliban controls',
      'The Taliban rapidly swept across Afghanistan that summer',
    ],
    [
      'Who controls Afghanistan?',
      'who afghanistan controls',
      'The Taliban rapidly swept across Afghanistan that summer',
    ],
    [
      'Why does Russia support the Taliban?',
      'tie russia taliban | why',
      'Russia had for several years provided overt political and',
    ],
    ['Why Russia?', 'about russia | why', 'Russia had for several years provided overt political support'],
    [
      'Russia support Taliban?',
      'does russia taliban +',
      'Yes. Russia had for several years provided overt political and',
    ],
    ['russia taliban', 'tie russia taliban', 'Russia had for several years provided overt political and'],
    ['russa talibn', 'tie russia taliban', 'Russia had for several years provided overt political and'],
    [
      'Does Rusia support the Talibn?',
      'does russia taliban +',
      'Yes. Russia had for several years provided overt political and',
    ],
    [
      'since when does russia share intelligence with taliban',
      'does russia taliban intelligence-sharing since',
      '“since late 2016” (intelligence sharing)',
    ],
    [
      "Russia's ties with the Taliban",
      'tie russia taliban',
      'Russia had for several years provided overt political and',
    ],
    [
      'Russian ties to the Taliban',
      'tie russia taliban',
      'Russia had for several years provided overt political and',
    ],
    [
      'By whom is the Taliban supported?',
      'who taliban +',
      'Russia had for several years provided overt political and',
    ],
    ['Who is supported by Russia?', 'whom russia +', 'Russia supports the Taliban politically, shares'],
    ["Who are Russia's allies?", 'who russia alliance', 'Russia had allies in Central Asia'],
    ['allies of Russia', 'who russia alliance', 'Russia had allies in Central Asia'],
    ['enemies of ISIS-K', 'who isis-k -', 'the Taliban and the United States had'],
    [
      'supporters of the Taliban',
      'who taliban +',
      'Russia had for several years provided overt political and',
    ],
    ["Taliban's enemies", 'who taliban -', 'As of September 2021, according to Massicot, Russia officially'],
    [
      'What could the Taliban do?',
      'could taliban',
      'contain ISIS-K, Al Qaeda and the Islamic Movement of Uzbekistan',
    ],
    [
      'What could Russia do?',
      'could russia',
      'Tajikistan, Uzbekistan, Turkmenistan and the Taliban, support them militarily',
    ],
    [
      'What could Russia do about ISIS-K?',
      'could russia isis-k',
      'Russia had several options to intervene directly against ISIS-K',
    ],
    [
      'Whom could Russia arm?',
      'could russia military-support',
      'Russia could provide reconnaissance drones to',
    ],
    [
      'Who could help Tajikistan?',
      'who-could tajikistan +',
      'Providing intelligence to Tajikistan on border security and',
    ],
    [
      'Could Russia recognise the Taliban?',
      'could russia taliban recognition',
      'It is possible. Russia could recognise the Taliban',
    ],
    [
      'Could the Taliban fight ISIS-K?',
      'could taliban isis-k -',
      'It is unlikely. The Russian military and security services were among',
    ],
    [
      'Whom does Russia support?',
      'whom russia +',
      'and is an ally of Central Asian states; it could share intelligence with Tajikistan, Uzbekistan and Turkmenistan',
    ],
    [
      'Who does Russia oppose?',
      'whom russia -',
      'As of September 2021, according to Massicot, Russia officially',
    ],
    [
      'Who opposes the Taliban?',
      'who taliban -',
      'As of September 2021, according to Massicot, Russia officially',
    ],
    ['Who supports Russia?', 'who russia +', 'exercises with Tajikistan and Uzbekistan'],
    [
      'Has Russia armed the Taliban?',
      'does russia taliban military-support',
      'It is only possible. Russia could offer the Taliban',
    ],
    [
      'Has Russia recognized the Taliban?',
      'does russia taliban recognition',
      'No, the source says. Russia had not recognised the',
    ],
    [
      'Did the US talk to the Taliban?',
      'does united-states taliban engagement',
      'No, the source says. The United States did not have',
    ],
    [
      'Does the CSTO support Tajikistan?',
      'does csto tajikistan +',
      'The source does not say whether the Collective',
    ],
    [
      'Do Russia and the Taliban support ISIS-K?',
      'does russia isis-k +',
      'The source does not say whether Russia supports',
    ],
    [
      'Who supports Russia and the Taliban?',
      'who russia +',
      'Russia had allies in Central Asia; the Russian',
    ],
    [
      'Is Russia afraid of terrorist groups?',
      'does russia terrorist-groups-in-afghanistan threat-perception',
      'It is only an aim, a doubt or a view. On 24 August',
    ],
    [
      'What is Russia doing in Tajikistan?',
      'tie russia tajikistan',
      'According to Sergey Lavrov, Russia had a military',
    ],
    [
      'What does Putin say about Afghanistan?',
      'says putin afghanistan',
      'Vladimir Putin said on 24 August that Russia would',
    ],
    [
      'What does Shoigu say about the Taliban?',
      'says shoigu taliban',
      'According to Sergei Shoigu, the Taliban leaders',
    ],
    ['What is said about ISIS-K?', 'about isis-k', 'Russian intelligence had been actively tracking'],
    [
      'Does Russia love the Taliban?',
      'tie russia taliban | love',
      'Russia had for several years provided overt political and',
    ],
    [
      'Does America support the Taliban?',
      'about taliban | america support',
      'Russia had for several years provided overt political support',
    ],
    [
      'Does Russia regard the Taliban as terrorists?',
      'does russia taliban terrorist-designation',
      'Yes. Russia officially considered the Taliban a',
    ],
    [
      'Since when has Russian intelligence tracked ISIS-K?',
      'does russian-intelligence isis-k opposition since',
      'Since when: “since 2015”',
    ],
  ])('%s', (...row) => {
    check(map, row);
  });
});

describe('a question in English, about the second map', () => {
  const map = shippedMap('orrim-strait-2031');
  test.each<Row>([
    [
      "Who supports the Pilots' Guild?",
      'who pilots-guild +',
      'Ambery openly backed the Pilots’ Guild; small',
    ],
    [
      'Are Ambery and the guild allies?',
      'does ambery pilots-guild alliance mutual',
      'The source does not say whether Ambery and the',
    ],
    [
      'Are Lissamar and Ambery partners?',
      'does lissamar ambery partnership mutual',
      'The source does not say whether Lissamar and Ambery',
    ],
    [
      'Do Kestria and Ulmark cooperate?',
      'does kestria ulmark + mutual',
      'Yes. Kestria and Ulmark had kept the lights of the',
    ],
    [
      'Does Ambery pay the guild?',
      'does ambery pilots-guild payment',
      'The statements contradict each other.',
    ],
    [
      'Is Corvane an enemy of the guild?',
      'does corvane-lines pilots-guild -',
      'It is only possible. Corvane Lines could sue the',
    ],
    [
      'allies of the guild',
      'who pilots-guild alliance',
      'The Pilots’ Guild and Corvane Lines had been allies',
    ],
    [
      'Who is on strike against Corvane?',
      'who corvane-lines strike',
      'The Pilots’ Guild had been on strike against',
    ],
    [
      'Since when is the guild on strike against Corvane Lines?',
      'does pilots-guild corvane-lines strike since',
      'Since when: “since 3 March”',
    ],
    [
      'What could Corvane Lines do?',
      'could corvane-lines',
      'Corvane Lines might be sending ships to Tolvane by',
    ],
    [
      'What could the Narrows League do?',
      'could narrows-league',
      'The Narrows League was unlikely ever to support the',
    ],
    [
      'Whom does the Skerrin Fund pay?',
      'whom skerrin-fund payment',
      'The Skerrin Fund paid for the Sea School',
    ],
    [
      'Where does Corvane send ships?',
      'whom corvane-lines sends-ships-to',
      'Lissamar lived on the ships that Corvane Lines sent',
    ],
    ['Kestra Ulmark', 'tie kestria ulmark', 'Kestria and Ulmark had kept the lights of the'],
    [
      'Why is the guild on strike?',
      'about pilots-guild | why',
      'The Pilots’ Guild had been on strike against',
    ],
    [
      'What does Pellay say about Ambery?',
      'says pellay ambery',
      'Osric Pellay said on 2 April that Ambery paid the',
    ],
  ])('%s', (...row) => {
    check(map, row);
  });
});

describe('a question in Spanish, about the first map', () => {
  const map = shippedMap('russia-taliban-2021', 'es');
  test.each<Row>([
    [
      '¿Son Rusia y los talibanes aliados?',
      'does russia taliban alliance mutual',
      'La fuente no dice si Russia y Taliban son aliados',
    ],
    [
      '¿Es Rusia aliada de los talibanes?',
      'does russia taliban alliance',
      'La fuente no dice si Russia es aliado de Taliban',
    ],
    [
      '¿Es Rusia enemiga de ISIS-K?',
      'does russia isis-k -',
      'Sí, aunque se dice de Russian intelligence (organ of Russia),',
    ],
    [
      '¿Son amigos Rusia y los talibanes?',
      'does russia taliban + mutual',
      'La fuente lo dice solo de una de las partes. Rusia llevaba',
    ],
    [
      '¿Son enemigos los talibanes e ISIS-K?',
      'does taliban isis-k - mutual',
      'Solo es un objetivo, una duda o una opinión.',
    ],
    [
      '¿Cooperan Rusia y los talibanes?',
      'does russia taliban + mutual',
      'La fuente lo dice solo de una de las partes. Rusia llevaba',
    ],
    [
      '¿Está Rusia en guerra con ISIS-K?',
      'does russia isis-k opposition',
      'Sí, aunque se dice de Russian intelligence (organ of Russia),',
    ],
    [
      '¿Están en guerra Rusia e ISIS-K?',
      'does russia isis-k opposition mutual',
      'La fuente lo dice solo de una de las partes.',
    ],
    [
      '¿Es Putin presidente de Rusia?',
      'does putin russia holds-office-in',
      'Sí. Vladímir Putin era el presidente de Rusia.',
    ],
    [
      'quien es presidente de rusia',
      'who russia holds-office-in',
      'Vladimir Putin, Sergei Shoigu y Sergey Lavrov',
    ],
    [
      '¿Dónde está ISIS-K?',
      'whom isis-k based-in/military-presence',
      'ISIS-K estaba presente en Afganistán.',
    ],
    ['donde esta isis-k', 'whom isis-k based-in/military-presence', 'ISIS-K estaba presente en Afganistán.'],
    [
      '¿Dónde tiene tropas Rusia?',
      'whom russia military-presence',
      'Rusia había dedicado los últimos años a reforzar su dispositivo',
    ],
    [
      '¿Quién está en Afganistán?',
      'who afghanistan based-in/military-presence',
      'ISIS-K y extremist groups in Afghanistan other than',
    ],
    [
      'quien esta en afganistan',
      'who afghanistan based-in/military-presence',
      'ISIS-K y extremist groups in Afghanistan other than',
    ],
    [
      '¿Por qué apoya Rusia a los talibanes?',
      'tie russia taliban | porque',
      'Rusia llevaba varios años dando apoyo político abierto a los',
    ],
    [
      '¿Rusia apoya talibanes?',
      'does russia taliban +',
      'Sí. Rusia llevaba varios años dando apoyo político abierto a',
    ],
    ['rusia talibanes', 'tie russia taliban', 'Rusia llevaba varios años dando apoyo político abierto a los'],
    ['rusa talibanes', 'tie russia taliban', 'Rusia llevaba varios años dando apoyo político abierto a los'],
    [
      'desde cuando comparte rusia inteligencia con talibanes',
      'does russia taliban intelligence-sharing since',
      'Sí. Rusia llevaba varios años dando abiertamente a los talibanes',
    ],
    [
      '¿Desde cuándo comparte Rusia inteligencia con los talibanes?',
      'does russia taliban intelligence-sharing since',
      '«since late 2016»',
    ],
    [
      'quien apoya a los talibanes',
      'who taliban +',
      'Rusia llevaba varios años dando apoyo político abierto a los',
    ],
    [
      '¿Quién apoya a los talibanes?',
      'who taliban +',
      'Rusia llevaba varios años dando apoyo político abierto a los',
    ],
    [
      '¿Por quién son apoyados los talibanes?',
      'who taliban +',
      'Rusia llevaba varios años dando apoyo político abierto a los',
    ],
    ['¿Quién es apoyado por Rusia?', 'whom russia +', 'Russia da apoyo político a Taliban, comparte'],
    [
      'los vínculos de Rusia con los talibanes',
      'tie russia taliban',
      'Rusia llevaba varios años dando apoyo político abierto a los',
    ],
    [
      'relaciones entre Rusia y los talibanes',
      'tie russia taliban',
      'Rusia llevaba varios años dando apoyo político abierto a los',
    ],
    ['¿Quiénes son los aliados de Rusia?', 'who russia alliance', 'Rusia tenía aliados en Asia Central.'],
    ['aliados de Rusia', 'who russia alliance', 'Rusia tenía aliados en Asia Central.'],
    ['enemigos de ISIS-K', 'who isis-k -', 'La inteligencia rusa rastreaba activamente a ISIS-K en'],
    [
      'partidarios de los talibanes',
      'who taliban +',
      'Rusia llevaba varios años dando apoyo político abierto a los',
    ],
    [
      '¿Qué podrían hacer los talibanes?',
      'could taliban',
      'ISIS-K, Al Qaeda e Islamic Movement of Uzbekistan',
    ],
    ['¿Qué podría hacer Rusia?', 'could russia', 'Turkmenistan y Taliban, dar apoyo militar a los mismos'],
    [
      'que puede hacer rusia contra isis-k',
      'could russia isis-k',
      'Rusia tendría varias opciones para intervenir directamente contra ISIS-K si',
    ],
    [
      '¿A quién apoya Rusia?',
      'whom russia +',
      'y es aliado de Central Asian states; podría compartir inteligencia con',
    ],
    ['a quien se opone rusia', 'whom russia -', 'Russia considera oficialmente terrorista a Taliban'],
    [
      '¿Quién se opone a los talibanes?',
      'who taliban -',
      'A fecha de septiembre de 2021, según Massicot, Russia considera',
    ],
    [
      '¿Quién podría ayudar a Tayikistán?',
      'who-could tajikistan +',
      'Proporcionar inteligencia a Tayikistán',
    ],
    ['quien ayuda a tayikistan', 'who tajikistan +', 'Russian military hace ejercicios conjuntos con'],
    [
      '¿Qué dice Putin?',
      'says putin',
      'De las palabras de Vladímir Putin del 24 de agosto se desprendía que Rusia tenía aliados',
    ],
    [
      'que dice putin sobre afganistan',
      'says putin afghanistan',
      'Vladímir Putin aclaró el 24 de agosto que Rusia no volvería a',
    ],
    ['¿Qué se dice de ISIS-K?', 'about isis-k', 'La inteligencia rusa rastreaba activamente a ISIS-K en'],
    [
      '¿Quién es Patrushev?',
      'about patrushev',
      'Nikolái Pátrushev era el presidente del Consejo de Seguridad de',
    ],
    [
      '¿Tiene Rusia tropas en Tayikistán?',
      'does russia tajikistan military-presence',
      'Rusia tenía, según Serguéi Lavrov, una base militar en la',
    ],
    [
      '¿Quién controla Afganistán?',
      'who afghanistan controls',
      'Los talibanes avanzaron rápidamente por todo Afganistán ese verano',
    ],
    [
      '¿Qué controlan los talibanes?',
      'whom taliban controls',
      'Los talibanes avanzaron rápidamente por todo Afganistán ese verano',
    ],
    [
      '¿Ha reconocido Rusia a los talibanes?',
      'does russia taliban recognition',
      'No, según la fuente. Rusia no había reconocido hasta ese',
    ],
    [
      '¿Armó Rusia a los talibanes?',
      'does russia taliban military-support',
      'Solo es posible. Rusia podría ofrecer a los talibanes, como',
    ],
    [
      '¿Apoya Estados Unidos a los talibanes?',
      'does united-states taliban +',
      'La fuente no dice si United States apoya a Taliban',
    ],
    [
      '¿Habla EE. UU. con los talibanes?',
      'does united-states taliban engagement',
      'No, según la fuente. Estados Unidos no tenía con los talibanes',
    ],
    [
      '¿Apoya Russa a los talibnes?',
      'does russia taliban +',
      'Sí. Rusia llevaba varios años dando apoyo político abierto a',
    ],
    ['¿Desde cuándo se opone Rusia a ISIS-K?', 'does russia isis-k - since', 'Desde cuándo: «since 2015»'],
    [
      '¿Pertenece Tayikistán a la CSTO?',
      'does tajikistan csto member-of',
      'La fuente no dice si Tajikistan pertenece a',
    ],
    [
      '¿Qué hace Rusia en Tayikistán?',
      'tie russia tajikistan',
      'Rusia tenía, según Serguéi Lavrov, una base militar en la',
    ],
    [
      '¿Luchan entre sí Rusia y los talibanes?',
      'does russia taliban - mutual',
      'La fuente lo dice solo de una de las partes. Rusia consideraba',
    ],
    [
      '¿Podría Rusia armar a los talibanes?',
      'could russia taliban military-support',
      'Es posible. Rusia podría ofrecer a los talibanes, como',
    ],
    [
      '¿Podrían los talibanes combatir a ISIS-K?',
      'could taliban isis-k -',
      'Es improbable. El Ejército y los servicios de seguridad rusos',
    ],
    [
      '¿Adónde huyeron los pilotos de ANSF?',
      'whom ansf fled-to | pilotos',
      'La fuente no dice a dónde huyen Afghan security forces (ANSF).',
    ],
    [
      '¿Quién huyó a Uzbekistán?',
      'who uzbekistan fled-to',
      'Pilotos desertores de las ANSF volaron en agosto a Uzbekistán;',
    ],
    [
      '¿Considera Rusia terroristas a los talibanes?',
      'does russia taliban terrorist-designation',
      'Sí. Rusia consideraba oficialmente a los talibanes un grupo',
    ],
    [
      '¿Apoyan Rusia y los talibanes a ISIS-K?',
      'does russia isis-k +',
      'La fuente no dice si Russia apoya a ISIS-K',
    ],
    [
      '¿Quién apoya a Rusia y a los talibanes?',
      'who russia +',
      'Rusia tenía aliados en Asia Central; el Ejército ruso realizaba',
    ],
    [
      '¿Prometen algo los talibanes a Rusia?',
      'does taliban russia assurance',
      'Responsables talibanes prometieron a Rusia ese verano que los',
    ],
    ['Rusia contra ISIS-K', 'tie russia isis-k', 'La inteligencia rusa rastreaba activamente a ISIS-K en'],
    [
      '¿Cómo están vinculados Moscú y los talibanes?',
      'about taliban | moscu',
      'Rusia llevaba varios años dando apoyo político abierto a los',
    ],
    [
      '¿Confía Rusia en los talibanes?',
      'tie russia taliban | confia',
      'Rusia llevaba varios años dando apoyo político abierto a los',
    ],
    [
      '¿Le gusta a Rusia el queso?',
      'about russia | gusta queso',
      'Rusia llevaba varios años dando apoyo político abierto a los',
    ],
  ])('%s', (...row) => {
    check(map, row);
  });
});

describe('a question in Spanish, about the second map', () => {
  const map = shippedMap('orrim-strait-2031', 'es');
  test.each<Row>([
    [
      "¿Quién apoya al Pilots' Guild?",
      'who pilots-guild +',
      'Ambery respaldaba abiertamente al Gremio de Prácticos; los',
    ],
    [
      '¿Quién apoya a la guild?',
      'who pilots-guild +',
      'Ambery respaldaba abiertamente al Gremio de Prácticos; los',
    ],
    [
      '¿Son aliados Ambery y la guild?',
      'does ambery pilots-guild alliance mutual',
      'La fuente no dice si Ambery y Pilots’ Guild son',
    ],
    [
      'aliados de la guild',
      'who pilots-guild alliance',
      'El Gremio de Prácticos y Corvane Lines habían sido aliados en',
    ],
    [
      '¿Qué podría hacer Corvane Lines?',
      'could corvane-lines',
      'Corvane Lines podría estar enviando barcos de noche a Tolvane;',
    ],
    [
      '¿Quién se opone a Corvane?',
      'who corvane-lines -',
      'El Gremio de Prácticos estaba en huelga contra Corvane Lines',
    ],
    [
      '¿Cómo están vinculados Kestria y Ulmark?',
      'tie kestria ulmark',
      'Kestria y Ulmark mantenían juntas desde 1988 las luces del',
    ],
    ['¿Qué dice Taldar?', 'says taldar', 'Renée Taldar dijo en marzo que Lissamar daba atraques gratis a'],
    [
      '¿Es Corvane enemiga de la guild?',
      'does corvane-lines pilots-guild -',
      'Solo es posible. Corvane Lines podría demandar al Gremio de',
    ],
    ['Kestra Ulmark', 'tie kestria ulmark', 'Kestria y Ulmark mantenían juntas desde 1988 las luces del'],
    [
      '¿Dónde está la Sea School?',
      'whom sea-school based-in/military-presence',
      'La fuente no dice dónde está Sea School',
    ],
    [
      'Who pays the guild?',
      'who pilots-guild payment',
      'Osric Pellay dijo el 2 de abril en el Parlamento que Ambery',
    ],
  ])('%s', (...row) => {
    check(map, row);
  });
});

describe('two of whom the source does not say it', () => {
  const map = shippedMap('russia-taliban-2021');

  test('are allies only where a statement says so; what is stated between them comes with the answer', () => {
    const asked = readQuestion(map, 'Are Russia and the Taliban allies?', vocabulariesOf(map, relationTypes))
      ?.inquiries[0];
    if (!asked || asked.kind === 'tie') throw new Error('It asks whether they are allies.');
    const reply = replyTo(map, asked);
    expect(reply.groups).toEqual([]);
    expect(reply.otherwise?.id).toBe('russia|taliban');
  });

  test.each(['Russia', 'the Taliban', 'ISIS-K', 'Putin', 'Tajikistan', 'the GRU'])(
    'no question about %s is left without an answer',
    (name) => {
      const vocabularies = vocabulariesOf(map, relationTypes);
      for (const text of [`Is ${name} blue?`, `Why ${name}?`, `Who knows ${name}?`, `¿Quién es ${name}?`])
        expect(readQuestion(map, text, vocabularies)?.inquiries.length, text).toBeGreaterThan(0);
    },
  );
});
