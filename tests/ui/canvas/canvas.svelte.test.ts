import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ActorId } from '../../../src/core/model/ids.ts';
import { colours, type Theme } from '../../../src/core/look/colours.ts';
import Canvas from '../../../src/ui/canvas/Canvas.svelte';
import type { Drawing } from '../../../src/ui/canvas/cytoscape.svelte.ts';
import { graph } from '../../support/build.ts';
import { explorerOf } from '../../support/explorer.ts';
import { shippedOf } from '../../support/shipped.ts';
import { show } from '../show.ts';

const map = graph(
  'russia -intelligence-sharing-> taliban',
  'russia -terrorist-designation-> taliban',
  'iran -support-> taliban',
  'russia -opposition-> "radical ideas"',
);

async function canvas(link = '') {
  const explorer = explorerOf(map, { link });
  let drawing: Drawing | undefined;
  let theme: Theme = $state('light');
  const screen = await show(Canvas, explorer, () => ({
    get theme() {
      return theme;
    },
    label: 'Map',
    help: 'Help',
    sentence: (id: string) => `says ${id}`,
    measureWord: (text: string) => 6 * text.length,
    ready: (handle: { drawing: Drawing }) => {
      ({ drawing } = handle);
      return () => (drawing = undefined);
    },
  }));
  const stop = screen.getByRole('application').element() as HTMLElement;
  const marked = (name: string) =>
    (drawing?.core.elements(`.${name}`).map((element) => element.id()) ?? []).filter(
      (id) => !/^(word|cross):/.test(id),
    );
  const colour = () => String(drawing?.core.edges().first().data('colour'));
  return { explorer, screen, map: stop, marked, colour, darken: () => (theme = 'dark') };
}

describe('the selected', () => {
  test.each([
    ['taliban', ['taliban']],
    ['russia|intelligence-sharing|taliban', ['russia|intelligence-sharing|taliban']],
    ['c2', ['russia|terrorist-designation|taliban']],
    ['c4', ['russia']],
  ])('%s is marked on the map as %s', async (id, marks) => {
    const { marked, explorer } = await canvas();
    explorer.select(id);
    await expect.poll(() => marked('selected')).toEqual(marks);
  });

  test('stays marked in another theme', async () => {
    const { marked, colour, darken } = await canvas('taliban');
    await expect.poll(() => marked('selected')).toEqual(['taliban']);
    darken();
    await expect.poll(colour).toBe(colours.dark.supports);
    expect(marked('selected')).toEqual(['taliban']);
  });

  test('stays marked when the map is arranged anew', async () => {
    const { marked, explorer } = await canvas('taliban');
    await expect.poll(() => marked('selected')).toEqual(['taliban']);
    const at = { taliban: { x: 10, y: 20 } };
    explorer.picture.arranged = { 0: shippedOf(map, { at }).placements.wide };
    await new Promise(requestAnimationFrame);
    expect(marked('selected')).toEqual(['taliban']);
  });
});

describe('the map by keyboard', () => {
  test('is entered at the actor with most lines, and says where one stands', async () => {
    const { map, screen, marked } = await canvas();
    map.focus();
    await expect.poll(() => marked('focused')).toEqual(['taliban']);
    await expect.element(screen.getByText('says taliban')).toBeInTheDocument();
  });

  test('jumps by letter, goes onto a line and opens its evidence', async () => {
    const { map, explorer, screen } = await canvas();
    map.focus();
    await userEvent.keyboard('i');
    await expect.element(screen.getByText('says iran')).toBeInTheDocument();
    for (const key of ['{ArrowLeft}', '{ArrowUp}', '{ArrowDown}', '{ArrowRight}']) {
      if (document.querySelector('[data-live]')?.textContent.includes('|')) break;
      await userEvent.keyboard(key);
    }
    await expect.element(screen.getByText('says iran|taliban')).toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    expect(explorer.view.selection).toBe('iran|taliban');
  });

  test('steps back by Escape: from the line to the actor, then out of the selection', async () => {
    const { map, explorer } = await canvas('iran');
    map.focus();
    await userEvent.keyboard('{Escape}');
    expect(explorer.view.selection).toBeNull();
  });

  test('puts in focus what is already selected, adds another to it, and steps back out of everything', async () => {
    const { map, explorer } = await canvas('taliban');
    map.focus();
    await userEvent.keyboard('{Enter}');
    expect(explorer.view.focus?.actors).toEqual(['taliban']);
    await userEvent.keyboard('i{Shift>}{Enter}{/Shift}');
    expect(explorer.view.focus?.actors).toEqual(['taliban', 'iran']);
    await userEvent.keyboard(' ');
    expect(explorer.view.marked).toEqual(['iran']);
    explorer.select('iran');
    for (const left of ['selection', 'marked', 'focus'] as const) {
      await userEvent.keyboard('{Escape}');
      const { selection, marked, focus } = explorer.view;
      expect({ selection, marked, focus }[left]).toEqual(left === 'marked' ? [] : null);
    }
  });

  test('sets how far a focus reaches by plus, minus and digits, and zooms where nothing is in focus', async () => {
    const { map, explorer } = await canvas('select=taliban&focus=taliban');
    map.focus();
    await userEvent.keyboard('+');
    expect(explorer.view.focus?.steps).toBe(2);
    await userEvent.keyboard('4');
    expect(explorer.view.focus?.steps).toBe(4);
    await userEvent.keyboard('-');
    expect(explorer.view.focus?.steps).toBe(3);
  });

  test('is entered anew where a focus hides the actor that one stood at', async () => {
    const { map, explorer, screen } = await canvas();
    map.focus();
    await userEvent.keyboard('i');
    await expect.element(screen.getByText('says iran')).toBeInTheDocument();
    explorer.change({ filters: { ...explorer.view.filters, lonely: 'none' } });
    explorer.asking.focus(['russia' as ActorId]);
    explorer.asking.change({ others: 'hide' });
    await expect.element(screen.getByText('says russia')).toBeInTheDocument();
  });

  test('keeps the keys of the browser', async () => {
    const { map, explorer } = await canvas();
    map.focus();
    await userEvent.keyboard('{Control>}i{/Control}');
    expect(explorer.view.selection).toBeNull();
    expect(document.querySelector('[data-live]')?.textContent).toContain('taliban');
  });
});
