import { describe, expect, test } from 'vitest';
import type { Command } from '../../../../src/ui/kit/command.ts';
import { matchingCommands, withAsked } from '../../../../src/ui/panels/palette/matching-commands.ts';

const command = (id: string, label: string, group: string, more: Partial<Command> = {}): Command => ({
  id,
  label,
  group,
  run: () => {},
  ...more,
});
const commands = [
  command('map', 'Go to: Map', 'Go to'),
  command('list', 'Go to: List', 'Go to'),
  command('circle', 'Layout: Circle', 'Map'),
  command('theme', 'Theme: Dark', 'Theme and language'),
  command('keys', 'Keys', 'Page', { also: 'keyboard shortcuts' }),
  command('erdogan', 'Erdoğan', 'Actors', { isFoundOnly: true, also: 'the president' }),
  command('mali', 'Mali', 'Actors', { isFoundOnly: true }),
];
const found = (typed: string) =>
  matchingCommands(commands, typed).groups.flatMap((group) => group.commands.map(({ id }) => id));

describe('the commands that typed words bring up', () => {
  test('are those of everyday where nothing is typed', () => {
    expect(found('')).toEqual(['map', 'list', 'circle', 'theme', 'keys']);
    expect(found('  ')).toEqual(found(''));
  });

  test.each([
    ['circle', ['circle']],
    ['dark theme', ['theme']],
    ['shortcuts', ['keys']],
    ['erdogan', ['erdogan']],
    ['president', ['erdogan']],
    ['go li', ['list']],
    ['zebra', []],
  ])('%s', (typed, ids) => {
    expect(found(typed)).toEqual(ids);
  });

  test('come with those first whose label holds the words, then those of that heading', () => {
    expect(found('map')).toEqual(['map', 'circle']);
    expect(found('ma')).toEqual(['map', 'mali', 'circle']);
  });

  test('stand once under each heading', () => {
    const groups = matchingCommands(commands, 'ma').groups.map(({ group }) => group);
    expect(groups).toEqual([...new Set(groups)]);
  });

  test('are near ones where nothing matches, and that is said', () => {
    expect(found('cirkle')).toEqual(['circle']);
    expect(matchingCommands(commands, 'cirkle').isNear).toBe(true);
    expect(matchingCommands(commands, 'circle').isNear).toBe(false);
    expect(matchingCommands(commands, 'zebra').isNear).toBe(false);
  });

  test('are no more than can be read, and their number is told', () => {
    const many = Array.from({ length: 300 }, (_, at) => command(String(at), `Row ${String(at)}`, 'Rows'));
    const { groups, total } = matchingCommands(many, 'row');
    expect([groups[0]?.commands.length, total]).toEqual([60, 300]);
  });
});

describe('the questions that typed words ask', () => {
  const asked = (isGuess: boolean, ...labels: readonly string[]) => ({
    ...{ group: 'Question', isGuess },
    commands: labels.map((label) => command(`asked:${label}`, label, 'Question')),
  });
  const labels = (typed: string, questions: ReturnType<typeof asked>) =>
    withAsked(matchingCommands(commands, typed), questions).groups.flatMap((group) =>
      group.commands.map(({ label }) => label),
    );

  test('come before the commands, or after them where they are a guess', () => {
    expect(labels('dark', asked(false, 'Who is dark?'))).toEqual(['Who is dark?', 'Theme: Dark']);
    expect(labels('dark', asked(true, 'Who is dark?'))).toEqual(['Theme: Dark', 'Who is dark?']);
  });

  test('are told once where a command asks the same', () => {
    expect(labels('dark', asked(false, 'Theme: Dark'))).toEqual(['Theme: Dark']);
    expect(withAsked(matchingCommands(commands, 'dark'), asked(false, 'Theme: Dark')).total).toBe(1);
  });

  test('take the place of commands that are only near', () => {
    const { groups, isNear, total } = withAsked(
      matchingCommands(commands, 'cirkle'),
      asked(false, 'Who is Cirkle?'),
    );
    expect([groups.length, isNear, total]).toEqual([1, false, 1]);
  });
});
