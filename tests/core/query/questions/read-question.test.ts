import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Inquiry, QuestionVerb } from '../../../../src/core/analysis/question.ts';
import type { Graph } from '../../../../src/core/model/graph.ts';
import { relationTypes } from '../../../../src/core/model/relation-types.ts';
import { readQuestion, vocabulariesOf } from '../../../../src/core/query/questions/read-question.ts';
import { shippedMap } from '../../../support/maps.ts';

const first = shippedMap('russia-taliban-2021');
const second = shippedMap('orrim-strait-2031');
const firstInSpanish = shippedMap('russia-taliban-2021', 'es');

const read = (map: Graph, text: string) => readQuestion(map, text, vocabulariesOf(map, relationTypes));

const verbWords = (verb: QuestionVerb | null) =>
  verb === null ? '' : verb.kind === 'sign' ? (verb.sign > 0 ? '+' : '-') : verb.types.join('/');

/** What was understood on one line: "does russia taliban + since". */
function line(asked: Inquiry | undefined): string {
  if (!asked) return 'nothing';
  if (asked.kind === 'tie') return `tie ${asked.from} ${asked.to}`;
  return [asked.kind, ...asked.actors, verbWords(asked.verb), asked.since ? 'since' : '']
    .filter(Boolean)
    .join(' ');
}
const understood = (map: Graph, text: string) => line(read(map, text)?.inquiries[0]);

describe('a question in English', () => {
  test.each([
    ['How is Russia tied to ISIS-K?', 'tie russia isis-k'],
    ['How are Russia and ISIS-K tied?', 'tie russia isis-k'],
    ['russia isisk', 'tie russia isis-k'],
    ['What is the relationship between Moscow and the Taliban?', 'tie russia taliban'],
    ['Does Russia support the Taliban?', 'does russia taliban +'],
    ['Does Russia support the Taliban, and since when?', 'does russia taliban + since'],
    ['Since when has Russia supported the Taliban?', 'does russia taliban + since'],
    ['When did Russia start to support the Taliban?', 'does russia taliban + since'],
    ['How long has Moscow been helping the Taliban?', 'does russia taliban + since'],
    ['Is the Taliban supported by Russia?', 'does russia taliban +'],
    ['Is Russia backing the Taliban', 'does russia taliban +'],
    ['Did the Kremlin recognise the Taliban?', 'does russia taliban recognition'],
    ['Has Russia recognized the Taliban?', 'does russia taliban recognition'],
    ['Does Russia list the Taliban as terrorists?', 'does russia taliban terrorist-designation'],
    ['Did Russia ban the Taliban?', 'does russia taliban terrorist-designation'],
    ['Is the Taliban designated as terrorist by Russia?', 'does russia taliban terrorist-designation'],
    ['Does Russia share intelligence with the Taliban?', 'does russia taliban intelligence-sharing'],
    ['Is Russia passing intelligence to the Taliban?', 'does russia taliban intelligence-sharing'],
    ['Does Russia talk to the Taliban?', 'does russia taliban engagement'],
    ['Does Russia arm Tajikistan?', 'does russia tajikistan military-support'],
    ['Does Russia give weapons to Tajikistan?', 'does russia tajikistan military-support'],
    ['Does Russia oppose ISIS-K?', 'does russia isis-k -'],
    ['Is Russia against ISIS-K?', 'does russia isis-k -'],
    ['Does the United States fight ISIS-K?', 'does united-states isis-k -'],
    ['Who opposes ISIS-K?', 'who isis-k -'],
    ['Who is fighting against ISIS-K', 'who isis-k -'],
    ['Who is against the Taliban?', 'who taliban -'],
    ['Which countries support the Taliban?', 'who taliban +'],
    ['Who is the Taliban supported by?', 'who taliban +'],
    ['By whom is the Taliban supported?', 'who taliban +'],
    ['Who lists the Taliban as terrorists?', 'who taliban terrorist-designation'],
    ['Whom does Russia support?', 'whom russia +'],
    ['Who does Russia oppose?', 'whom russia -'],
    ['Who is supported by Russia?', 'whom russia +'],
    ['Who is Russia against?', 'whom russia -'],
    ['What could Russia do?', 'could russia'],
    ['What can Russia do for Tajikistan?', 'could russia tajikistan'],
    ['Could Russia arm the Taliban?', 'could russia taliban military-support'],
    ['What does Putin say about Afghanistan?', 'says putin afghanistan'],
    ['What did Lavrov say?', 'says lavrov'],
    ['What does Patrushev think of ISIS-K?', 'says patrushev isis-k'],
    ['What about the GRU?', 'about gru'],
    ['What does Russia eat for breakfast?', 'about russia'],
    ['Who supports Russia’s allies?', 'who russias-allies +'],
    ['Does Russia supports the Talibans?', 'does russia taliban +'],
    ['Who supports whom?', 'nothing'],
    ['taliban', 'nothing'],
    ['', 'nothing'],
  ])('%s', (text, expected) => {
    expect(understood(first, text)).toBe(expected);
  });

  test.each([
    ['Who supports the Pilots’ Guild?', 'who pilots-guild +'],
    ['Does Ambery pay the guild?', 'does ambery pilots-guild payment'],
    ['Who is paid by the Skerrin Fund?', 'whom skerrin-fund payment'],
    ['Is Corvane Lines suing the guild?', 'does corvane-lines pilots-guild lawsuit'],
    ['Who has licensed Stellwater Towage?', 'who stellwater-towage licence'],
    ['Does Lissamar give berths to Stellwater?', 'does lissamar stellwater-towage berths'],
    ['What could Corvane do?', 'could corvane-lines'],
  ])('knows the verbs of a map’s own types: %s', (text, expected) => {
    expect(understood(second, text)).toBe(expected);
  });

  test('tells which words it did not understand, and takes the rest', () => {
    expect(read(first, 'Why does Russia support the Taliban?')).toMatchObject({
      inquiries: [{ kind: 'tie' }],
      rest: ['why'],
      isAsked: true,
    });
    expect(read(first, 'russia taliban opium')).toMatchObject({ rest: ['opium'], isAsked: false });
  });

  test('that names one of several actors offers them all', () => {
    const { inquiries } = read(first, 'Who opposes Islamic?')!;
    expect(inquiries.map(line)).toContain('who islamic-state -');
    expect(inquiries.map(line)).toContain('who imu -');
  });
});

describe('a question in Spanish', () => {
  test.each([
    ['¿Qué vínculo hay entre Rusia e ISIS-K?', 'tie russia isis-k'],
    ['¿Cómo están vinculados Russia y los Taliban?', 'tie russia taliban'],
    ['¿Apoya Rusia a los talibanes?', 'does russia taliban +'],
    ['¿Apoya a los talibanes Rusia?', 'does russia taliban +'],
    ['¿Apoyaba Rusia a los talibanes?', 'does russia taliban +'],
    ['¿Apoyó Rusia a los Taliban, y desde cuándo?', 'does russia taliban + since'],
    ['¿Desde cuándo apoya Rusia a los talibanes?', 'does russia taliban + since'],
    ['¿Cuándo empezó Rusia a apoyar a los talibanes?', 'does russia taliban + since'],
    ['¿Es apoyado el Taliban por Rusia?', 'does russia taliban +'],
    ['¿Están los Taliban apoyados por Russia?', 'does russia taliban +'],
    ['¿Ayuda Rusia a los talibanes?', 'does russia taliban +'],
    ['¿Da Rusia armas a Tajikistan?', 'does russia tajikistan military-support'],
    ['¿Reconoce Rusia a los talibanes?', 'does russia taliban recognition'],
    ['¿Ha reconocido Rusia a los talibanes?', 'does russia taliban recognition'],
    ['¿Comparte Rusia inteligencia con los talibanes?', 'does russia taliban intelligence-sharing'],
    ['¿Pasa Rusia inteligencia a los talibanes?', 'does russia taliban intelligence-sharing'],
    ['¿Considera Rusia terroristas a los talibanes?', 'does russia taliban terrorist-designation'],
    ['¿Prohibió Rusia a los talibanes?', 'does russia taliban terrorist-designation'],
    ['¿Habla Rusia con los talibanes?', 'does russia taliban engagement'],
    ['¿Arma Rusia a Tajikistan?', 'does russia tajikistan military-support'],
    ['¿Se opone Rusia a ISIS-K?', 'does russia isis-k -'],
    ['¿Lucha Rusia contra ISIS-K?', 'does russia isis-k -'],
    ['¿Está Rusia en contra de ISIS-K?', 'does russia isis-k -'],
    ['¿Quién se opone a ISIS-K?', 'who isis-k -'],
    ['¿Quiénes combaten a ISIS-K?', 'who isis-k -'],
    ['¿Quién apoya a los talibanes?', 'who taliban +'],
    ['¿Por quién son apoyados los talibanes?', 'who taliban +'],
    ['¿A quién apoya Rusia?', 'whom russia +'],
    ['¿A quién se opone Rusia?', 'whom russia -'],
    ['¿Contra quién lucha Rusia?', 'whom russia -'],
    ['¿Quién es apoyado por Rusia?', 'whom russia +'],
    ['¿Qué podría hacer Rusia?', 'could russia'],
    ['¿Qué puede hacer Rusia por Tajikistan?', 'could russia tajikistan'],
    ['¿Podría Rusia armar a los talibanes?', 'could russia taliban military-support'],
    ['¿Qué dice Putin sobre Afganistán?', 'says putin afghanistan'],
    ['¿Qué dijo Putin de Afganistán?', 'says putin afghanistan'],
    ['¿Qué dice Lavrov?', 'says lavrov'],
    ['¿Qué se dice de Afganistán?', 'about afghanistan'],
    ['¿Quién apoya a quién?', 'nothing'],
    ['Does Russia support the Taliban?', 'does russia taliban +'],
  ])('%s', (text, expected) => {
    expect(understood(firstInSpanish, text)).toBe(expected);
  });
});

test('whatever is typed is read as a question or as none, and the same each time', () => {
  const pieces = fc.constantFrom(
    ...[
      'who',
      'does',
      'support',
      'Russia',
      'Taliban',
      'ISIS-K',
      'by',
      'could',
      'say',
      'about',
      '?',
      '¿',
      'the',
    ],
    ...['quién', 'apoya', 'a', 'por', 'when', 'list', 'as terrorists', '\ud800', 'constructor', '__proto__'],
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 12 }).map((some) => some.join(' ')),
  );
  fc.assert(
    fc.property(text, (typed) => {
      for (const map of [first, firstInSpanish]) {
        const found = read(map, typed);
        expect(read(map, typed)).toEqual(found);
        for (const inquiry of found?.inquiries ?? [])
          if (inquiry.kind !== 'tie') expect(inquiry.actors.every((id) => map.actors.has(id))).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});
