import { describe, expect, test } from 'vitest';
import { askOf } from '../../../src/core/analysis/ask.ts';
import { focusOn } from '../../../src/core/analysis/focus.ts';
import type { ActorId } from '../../../src/core/model/ids.ts';
import { beliefOf } from '../../../src/core/query/believing.ts';
import { initialFilters, offOf, withOff } from '../../../src/core/query/filters.ts';
import { stepOf } from '../../../src/core/query/steps.ts';
import type { View } from '../../../src/core/share/view.ts';
import { VIEWS } from '../../../src/core/share/views.ts';
import type { Explorer } from '../../../src/state/explorer.svelte.ts';
import { commandsOf } from '../../../src/ui/shell/commands.ts';
import type { ShellActions } from '../../../src/ui/shell/commands/reach.ts';
import { graphWith } from '../../support/build.ts';
import { explorerOf } from '../../support/explorer.ts';

const map = graphWith(
  {
    actors: [
      { id: 'russia', aliases: ['Moscow'] },
      { id: 'fsb', within: { actor: 'russia', as: 'organ of Russia' }, kind: 'state-organ' },
    ],
  },
  'russia -support-> taliban',
  { line: 'russia -opposition?-> isis-k', speakers: [{ name: 'Shoigu' }] },
  'fsb -engagement-> taliban',
);
const id = (name: string) => name as ActorId;

/** A reader with a view, and all that the shell was asked to do. */
function reader(part: Partial<View> = {}, shell: Partial<ShellActions> = {}, graph = map) {
  const explorer = explorerOf(graph);
  explorer.change(part);
  const done: string[] = [];
  const note = (what: string) => () => void done.push(what);
  const actions: ShellActions = {
    phone: false,
    tools: [
      { label: 'Zoom in', sign: '+', act: note('zoom in') },
      { label: 'Rearrange', sign: '↻', act: note('arrange'), disabled: true },
      {
        label: 'More',
        sign: '⋯',
        act: note('nothing'),
        menu: [{ name: 'Small map', act: note('small map') }],
      },
    ],
    search: note('search'),
    ask: note('ask'),
    keys: note('keys'),
    undo: note('undo'),
    redo: note('redo'),
    copyLink: note('copy link'),
    takeAway: note('take away'),
    print: note('print'),
    ...shell,
  };
  const commands = () => commandsOf({ explorer, shell: actions });
  const run = (name: string) => {
    const command = commands().find((one) => one.id === name);
    if (!command) throw new Error(`There is no command ${name}.`);
    command.run();
    return { explorer, done };
  };
  return { explorer, done, commands, run, ids: () => commands().map((command) => command.id) };
}

const FULL: Partial<View> = {
  selection: 'russia|taliban',
  marked: [id('russia'), id('isis-k')],
  focus: focusOn([id('russia')]),
  ask: askOf(id('russia'), id('taliban')),
  filters: { ...initialFilters(map), text: 'support' },
};

describe('every command', () => {
  const all = [reader(), reader(FULL), reader({ selection: 'taliban' })].map(({ commands }) => commands());

  test('has an id of its own', () => {
    for (const commands of all) {
      const ids = commands.map((command) => command.id);
      expect(ids.filter((one, at) => ids.indexOf(one) !== at)).toEqual([]);
    }
  });

  test('has a label and a heading in words', () => {
    for (const { label, group } of all.flat()) {
      expect(label).toMatch(/\p{L}{2}/u);
      expect(label).not.toMatch(/undefined|\[object/);
      expect(group).toMatch(/\p{L}{2}/u);
    }
  });

  test('is told apart from the others under its heading', () => {
    for (const commands of all) {
      const labels = commands.map(({ group, label }) => `${group}: ${label}`);
      expect(labels.filter((one, at) => labels.indexOf(one) !== at)).toEqual([]);
    }
  });

  test('can be run, and leaves a view that has a link', () => {
    for (const command of reader(FULL).ids()) {
      const { explorer } = reader(FULL).run(command);
      expect(explorer.link).toBeTypeOf('string');
    }
  });
});

type Effect = (explorer: Explorer) => unknown;
const effects: readonly (readonly [string, Partial<View>, Effect, unknown])[] = [
  ...VIEWS.map((view) => [`view:${view}`, {}, ({ view: now }: Explorer) => now.view, view] as const),
  ['step:3', {}, ({ view }) => stepOf(view.filters), 3],
  ['believe:author', {}, ({ view }) => beliefOf(map, view.filters), 'author'],
  ['lonely:names', {}, ({ view }) => view.filters.lonely, 'names'],
  ['text:lift', FULL, ({ view }) => view.filters.text, ''],
  [
    'preset:possible',
    {},
    ({ visible }) => visible.relations.map(({ id: one }) => one),
    ['russia|opposition|isis-k'],
  ],
  ['filters:reset', FULL, ({ view }) => view.filters, initialFilters(map)],
  ['focus:russia', { selection: 'russia' }, ({ view }) => view.focus?.actors, ['russia']],
  ['focus:marked', FULL, ({ view }) => view.focus?.actors, ['russia', 'isis-k']],
  ['focus:deeper', FULL, ({ view }) => view.focus?.steps, 2],
  ['focus:nearer', { focus: focusOn([id('russia')], { steps: 3 }) }, ({ view }) => view.focus?.steps, 2],
  ['focus:others:hide', FULL, ({ view }) => view.focus?.others, 'hide'],
  ['focus:direction:out', FULL, ({ view }) => view.focus?.direction, 'out'],
  ['focus:sign:opposes', FULL, ({ view }) => view.focus?.sign, 'opposes'],
  ['focus:leave', FULL, ({ view }) => view.focus, null],
  ['ask:leave', FULL, ({ view }) => view.ask, null],
  [
    'ask:russia:taliban',
    { selection: 'russia|taliban' },
    ({ view }) => view.ask,
    askOf(id('russia'), id('taliban')),
  ],
  [
    'ask:russia:isis-k',
    { marked: [id('russia'), id('isis-k')] },
    ({ view }) => view.ask,
    askOf(id('russia'), id('isis-k')),
  ],
  ['ask:fsb:isis-k', { selection: 'fsb' }, ({ view }) => view.ask, askOf(id('fsb'), id('isis-k'))],
  ['grouped', {}, ({ view }) => view.grouped, true],
  ['colour:speaker', {}, ({ view }) => view.colour, 'speaker'],
  ['selection:leave', FULL, ({ view }) => view.selection, null],
  ['marked:leave', FULL, ({ view }) => view.marked, []],
  ['cite', FULL, ({ citing }) => citing, { id: 'russia|taliban' }],
  ['theme:dark', {}, ({ view }) => view.theme, 'dark'],
  ['theme:system', { theme: 'dark' }, ({ view }) => view.theme, null],
  ['language:es', {}, ({ view }) => view.language, 'es'],
  ['actor:isis-k', {}, ({ view }) => view.selection, 'isis-k'],
  ['focus-on:isis-k', {}, ({ view }) => view.focus?.actors, ['isis-k']],
  ['facet:kind:state', {}, ({ view }) => [...offOf(view.filters, 'kind')], ['state']],
  [
    'facet:kind:state',
    { filters: withOff(initialFilters(map), 'kind', ['state']) },
    ({ view }) => offOf(view.filters, 'kind').size,
    0,
  ],
  ['only:kind:state', {}, ({ view }) => [...offOf(view.filters, 'kind')], ['state-organ']],
];

describe('a command does what it says', () => {
  test.each(effects.map(([command, part, effect, outcome]) => ({ command, part, effect, outcome })))(
    '$command',
    ({ command, part, effect, outcome }) => {
      expect(effect(reader(part).run(command).explorer)).toEqual(outcome);
    },
  );

  test.each([
    ['search', 'search'],
    ['ask', 'ask'],
    ['keys', 'keys'],
    ['undo', 'undo'],
    ['redo', 'redo'],
    ['copy-link', 'copy link'],
    ['take-away', 'take away'],
    ['print', 'print'],
    ['tool:0', 'zoom in'],
    ['menu:0', 'small map'],
  ])('%s is done by the shell', (command, what) => {
    expect(reader().run(command).done).toEqual([what]);
  });
});

describe('what cannot be done now', () => {
  test('is not offered', () => {
    const ids = reader().ids();
    for (const command of [
      'focus:deeper',
      'focus:leave',
      'ask:leave',
      'selection:leave',
      'marked:leave',
      'text:lift',
    ])
      expect(ids).not.toContain(command);
  });

  test('nor is what the map offers while no map is shown, or not just now', () => {
    expect(reader({}, { tools: [] }).ids()).not.toContain('tool:0');
    expect(
      reader()
        .commands()
        .map(({ label }) => label),
    ).not.toContain('Rearrange');
  });

  test('nor is a switch of groupings where there are none', () => {
    expect(reader().ids()).toContain('grouped');
    expect(reader({}, {}, graphWith({}, 'a -support-> b')).ids()).not.toContain('grouped');
  });
});

test('on a phone another view takes the place of the evidence', () => {
  const { explorer } = reader({ selection: 'russia' }, { phone: true }).run('view:list');
  expect([explorer.view.view, explorer.view.selection]).toEqual(['list', null]);
});

test('a command tells whether it is how things stand', () => {
  const on = reader({ view: 'list' })
    .commands()
    .filter(({ isOn }) => isOn)
    .map((command) => command.id);
  expect(on).toEqual(expect.arrayContaining(['view:list', 'step:1', 'theme:system']));
  expect(on).not.toContain('view:map');
});
