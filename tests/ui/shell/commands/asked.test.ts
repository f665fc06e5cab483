import { describe, expect, test } from 'vitest';
import { wholeCatalogue } from '../../../../src/core/words/catalogue.ts';
import { messagesIn } from '../../../../src/core/words/messages-in.ts';
import { foundSections } from '../../../../src/ui/parts/finding/found-sections.ts';
import { askedCommands } from '../../../../src/ui/shell/commands/asked.ts';
import { explorerOf } from '../../../support/explorer.ts';
import { shippedMap } from '../../../support/maps.ts';

const explorerIn = (language: string) =>
  explorerOf(shippedMap('russia-taliban-2021', language), {
    catalogue: wholeCatalogue(messagesIn(language)),
  });

describe.each<[language: string, rows: readonly (readonly [typed: string, question: string])[]]>([
  [
    'en',
    [
      ['how are Russia and the Taliban tied', 'How is Russia tied to the Taliban?'],
      ['does russia support taliban', 'Does Russia support the Taliban?'],
      ['since when does Russia support the Taliban', 'Does Russia support the Taliban, and since when?'],
      ['who opposes isis-k', 'Who opposes ISIS-K?'],
      ['whom does Russia support', 'Whom does Russia support?'],
      ['what could the Taliban do', 'What could the Taliban do?'],
      ['who could help Tajikistan', 'Who could support Tajikistan?'],
      ['what does Putin say', 'What does Vladimir Putin say?'],
      ['what is said of ISIS-K', 'What is said of ISIS-K?'],
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
    'What is said of the Taliban?',
  );
  expect(askedCommands(explorer, 'zebras', []).commands).toEqual([]);
});
