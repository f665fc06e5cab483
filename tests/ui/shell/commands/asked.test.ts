import { describe, expect, test } from 'vitest';
import { builtInRows } from '../../../../src/core/model/built-in-rows.ts';
import { graphOf } from '../../../../src/core/model/graph.ts';
import { rowsIn, wholeCatalogue } from '../../../../src/core/words/catalogue.ts';
import { messagesIn } from '../../../../src/core/words/messages-in.ts';
import { foundSections } from '../../../../src/ui/panels/header/finding/found-sections.ts';
import { askedCommands } from '../../../../src/ui/shell/commands/asked.ts';
import { graphWith } from '../../../support/build.ts';
import { explorerOf } from '../../../support/explorer.ts';

const { map } = graphWith(
  {
    actors: [
      { id: 'taliban', name: 'Taliban', plural: true },
      { id: 'isis-k', name: 'ISIS-K' },
      { id: 'putin', name: 'Vladimir Putin', aliases: ['Putin'], kind: 'person' },
    ],
  },
  'russia -support-> taliban',
  'russia -opposition-> isis-k',
  'russia -support?-> tajikistan',
  { line: 'taliban -opposition?-> isis-k', speakers: [{ actor: 'putin' }] },
);

const explorerIn = (language: string) =>
  explorerOf(graphOf(map, rowsIn(messagesIn(language), builtInRows)), {
    catalogue: wholeCatalogue(messagesIn(language)),
  });

describe.each<[language: string, rows: readonly (readonly [typed: string, question: string])[]]>([
  [
    'en',
    [
      ['how are Russia and the Taliban tied', 'How is Russia tied to Taliban?'],
      ['does russia support taliban', 'Does Russia support Taliban?'],
      ['since when does Russia support the Taliban', 'Does Russia support Taliban, and since when?'],
      ['who opposes isis-k', 'Who opposes ISIS-K?'],
      ['whom does Russia support', 'Whom does Russia support?'],
      ['what could the Taliban do', 'What could Taliban do?'],
      ['who could help Tajikistan', 'Who could support Tajikistan?'],
      ['what does Putin say', 'What does Vladimir Putin say?'],
      ['what is said of ISIS-K', 'What is said about ISIS-K?'],
    ],
  ],
  [
    'es',
    [
      ['qué vínculo hay entre Rusia y los talibanes', '¿Qué vínculo hay entre Russia y Taliban?'],
      ['apoya rusia a los talibanes', '¿Russia apoya a Taliban?'],
      ['desde cuando apoya rusia a los talibanes', '¿Russia apoya a Taliban, y desde cuándo?'],
      ['quien se opone a isis-k', '¿Quién se opone a ISIS-K?'],
      ['a quien apoya rusia', '¿A quién apoya Russia?'],
      ['que podrían hacer los talibanes', '¿Qué podrían hacer Taliban?'],
      ['quien podria ayudar a tayikistan', '¿Quién podría apoyar a Tajikistan?'],
      ['que dice Putin', '¿Qué dice Vladimir Putin?'],
      ['que se dice de ISIS-K', '¿Qué se dice de ISIS-K?'],
    ],
  ],
])('the palette in %s', (language, rows) => {
  const explorer = explorerIn(language);

  test.each(rows)('asks what the search field asks: %s', (typed, question) => {
    const { commands, isGuess } = askedCommands(explorer, typed, []);
    expect(commands[0]?.label).toBe(question);
    expect(isGuess).toBe(false);
    const [found] = foundSections(explorer, typed, new Set()).sections;
    commands[0]?.run();
    expect(found?.rows[0]).toMatchObject({ kind: 'ask', inquiry: explorer.view.ask });
  });
});

test('the palette tells which words it left out, and asks of an actor that is named beside words nobody knows', () => {
  const explorer = explorerIn('en');
  const { rest } = explorer.messages.answering.reply.understood;
  expect(askedCommands(explorer, 'Who merrily opposes ISIS-K?', []).commands[0]?.note).toBe(
    rest(['merrily']),
  );
  expect(askedCommands(explorer, 'taliban zebras', []).commands[0]?.label).toBe(
    'What is said about Taliban?',
  );
  expect(askedCommands(explorer, 'zebras', []).commands).toEqual([]);
});
