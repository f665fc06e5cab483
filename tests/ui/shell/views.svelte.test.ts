import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { showsMap, VIEWS, viewRow, type ViewName } from '../../../src/core/share/views.ts';
import { en } from '../../../src/core/words/messages.ts';
import type { Command } from '../../../src/ui/kit/command.ts';
import BottomBar from '../../../src/ui/panels/BottomBar.svelte';
import Header from '../../../src/ui/panels/Header.svelte';
import Palette from '../../../src/ui/panels/Palette.svelte';
import { goCommands } from '../../../src/ui/shell/commands/go.ts';
import type { ShellActions } from '../../../src/ui/shell/commands/reach.ts';
import { unmatchedViews } from '../../../src/ui/shell/load-view.ts';
import Skips from '../../../src/ui/shell/Skips.svelte';
import { graph } from '../../support/build.ts';
import { explorerOf } from '../../support/explorer.ts';
import { show } from '../show.ts';

const map = graph('russia -support-> taliban');
const words = en.shell.bar;
const nothing = () => undefined;
/** From where each view is gone to: never from the view itself. */
const elsewhere = (view: ViewName) => explorerOf(map, { link: `view=${view === 'map' ? 'list' : 'map'}` });

afterEach(() => page.viewport(1280, 800));

async function pressOn(container: Element, name: string) {
  const button = [...container.querySelectorAll('button')].find(
    (one) => one.textContent.replace('✓', '').trim() === name && one.checkVisibility(),
  );
  expect(button, `${name} is a button that is shown`).toBeDefined();
  button!.focus();
  await userEvent.keyboard('{Enter}');
}

describe('every view', () => {
  test('has a component of its name, and no component is of no view', () => {
    expect(unmatchedViews()).toEqual([]);
  });

  test('has a name, and no other view has it', () => {
    const names = VIEWS.map((view) => words[view]);
    expect(new Set(names).size).toBe(VIEWS.length);
    for (const name of names) expect(name).toMatch(/\p{L}{2}/u);
  });

  test.each(VIEWS.flatMap((view) => [1440, 1024].map((width) => ({ view, width }))))(
    'is reached by keyboard from the header: $view at $width px',
    async ({ view, width }) => {
      await page.viewport(width, 800);
      const explorer = elsewhere(view);
      const { container } = await show(Header, explorer, () => ({}));
      if (viewRow(view).header === 'menu' || width < 1180) {
        container.querySelector<HTMLElement>('.views [popovertarget]')!.focus();
        await userEvent.keyboard('{Enter}');
      }
      await pressOn(container.querySelector('.views')!, words[view]);
      expect(explorer.view.view).toBe(view);
    },
  );

  test.each(VIEWS)('is reached from the bottom bar of a phone: %s', async (view) => {
    await page.viewport(360, 740);
    const explorer = elsewhere(view);
    const { container } = await show(BottomBar, explorer, () => ({ filter: nothing }));
    if (viewRow(view).bottomBar === 'menu') {
      container.querySelector<HTMLElement>('[popovertarget]')!.focus();
      await userEvent.keyboard('{Enter}');
    }
    await pressOn(container, words[view]);
    expect(explorer.view.view).toBe(view);
  });

  test.each(VIEWS)('is found by its name in the palette: %s', async (view) => {
    const explorer = elsewhere(view);
    const shell = { phone: false } as ShellActions;
    await show(Palette, explorer, () => ({
      commands: goCommands({ explorer, shell }),
      close: (command: Command | null) => command?.run(),
    }));
    await userEvent.keyboard(words[view]);
    await userEvent.keyboard('{Enter}');
    expect(explorer.view.view).toBe(view);
  });

  test.each(VIEWS)('has a place that the keyboard skips to: %s', async (view) => {
    const explorer = explorerOf(map, { link: `view=${view}` });
    const props = { phone: false, isCovered: false, isFiltering: false, hasColumn: true };
    const { container } = await show(Skips, explorer, () => props);
    expect(container.querySelectorAll('button')).toHaveLength(viewRow(view).skips.length);
    expect(viewRow(view).skips.length).toBeGreaterThan(0);
  });

  test.each(VIEWS)('skips to the map only where the map is shown: %s', (view) => {
    expect(viewRow(view).skips.includes('map')).toBe(showsMap(view, false));
  });
});

test('the bottom bar gives each of its places once', () => {
  const places = VIEWS.map((view) => viewRow(view).bottomBar).filter((place) => place !== 'menu');
  expect(places.sort()).toEqual(places.map((_, index) => index + 1));
});

test('a narrow page shows the map only in the view of that name', () => {
  expect(VIEWS.filter((view) => showsMap(view, true))).toEqual(['map']);
});
