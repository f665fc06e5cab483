import { describe, expect, test } from 'vitest';
import type { Command } from '../../../../src/ui/kit/command.ts';
import { matchingCommands } from '../../../../src/ui/panels/palette/matching-commands.ts';

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
