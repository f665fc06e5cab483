import { createRawSnippet } from 'svelte';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { lineLooks } from '../../../src/core/look/line-looks.ts';
import { signLook } from '../../../src/core/look/signs.ts';
import { kebab } from '../../../src/core/look/tokens-css.ts';
import { LOOKS, type Look } from '../../../src/core/model/look.ts';
import type { Sign } from '../../../src/core/model/relation-type.schema.ts';
import { offOf, withOff } from '../../../src/core/query/filters.ts';
import FacetGroup from '../../../src/ui/panels/legend/FacetGroup.svelte';
import FacetRow from '../../../src/ui/panels/legend/FacetRow.svelte';
import LineSample from '../../../src/ui/parts/LineSample.svelte';
import { en } from '../../../src/core/words/messages.ts';
import { graph } from '../../support/build.ts';
import { explorerOf } from '../../support/explorer.ts';
import { show } from '../show.ts';

const map = graph(
  'russia -support-> taliban',
  'russia -opposition-> isis-k',
  'iran -opposition-> isis-k',
  'russia -support?-> tajikistan',
);

describe('a sample of a line', () => {
  async function sample(props: { look: Look; sign: Sign; directed?: boolean; mixed?: boolean }) {
    const { container } = await show(LineSample, explorerOf(map), () => props);
    return [...container.querySelectorAll('svg > *')];
  }

  test.each(LOOKS)('%s is drawn with the dash, the width and the mark of its row', async (look) => {
    const { dash, width, mark, hue } = lineLooks[look];
    const [body, ...others] = await sample({ look, sign: 1 });
    expect(body?.getAttribute('stroke-dasharray')).toBe(dash.length > 0 ? dash.join(' ') : null);
    expect(body?.getAttribute('stroke-width')).toBe(String(width));
    const role = hue === 'notSo' ? 'notSo' : signLook(1).hue;
    expect(body?.getAttribute('stroke')).toBe(`var(--${kebab(role)})`);
    expect(others.some(({ localName }) => localName === 'circle')).toBe(mark !== 'none');
  });

  test.each(LOOKS)('%s has a head at its end, a ball at both where it is mutual', async (look) => {
    const mark = lineLooks[look].mark === 'none' ? 0 : 1;
    const count = async (directed: boolean, name: string) =>
      (await sample({ look, sign: -1, directed })).filter(({ localName }) => localName === name).length;
    expect([await count(true, 'circle'), await count(false, 'circle')]).toEqual([mark, mark + 2]);
    expect((await count(true, 'path')) - (await count(false, 'path'))).toBe(1);
  });

  test('of what is neither for nor against has a head of strokes', async () => {
    const [, head] = await sample({ look: 'stated', sign: 0 });
    expect(head?.getAttribute('fill')).toBe('none');
  });

  test('of a denial has a cross and a quiet head, whatever it denies', async () => {
    const parts = (await sample({ look: 'denied', sign: 1 })).map(({ localName }) => localName);
    expect(parts).toEqual(['path', 'path', 'circle', 'path']);
  });

  test('of both at once has two strands, each in its hue', async () => {
    const strokes = (await sample({ look: 'stated', sign: 1, mixed: true })).map((part) =>
      part.getAttribute('stroke'),
    );
    expect(new Set(strokes)).toEqual(new Set(['var(--supports)', 'var(--opposes)']));
  });

  test('says nothing to a screen reader: the words beside it do', async () => {
    const { container } = await show(LineSample, explorerOf(map), () => ({
      look: 'stated' as const,
      sign: 1 as const,
    }));
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });
});

describe('a row of the legend', () => {
  const row = async (value = 'opposes', explorer = explorerOf(map)) => ({
    explorer,
    off: () => offOf(explorer.view.filters, 'sign'),
    screen: await show(FacetRow, explorer, () => ({
      facet: 'sign',
      value,
      label: 'Opposes',
      definition: 'What counts.',
    })),
  });

  test('takes its lines off the map, and puts them back', async () => {
    const { screen, explorer } = await row();
    const control = screen.getByRole('checkbox', { name: /Opposes/ });
    await expect.element(control).toBeChecked();
    await control.click();
    await expect.element(control).not.toBeChecked();
    expect(explorer.visible.relations.map(({ id }) => id)).toEqual(['russia|support|taliban']);
    await control.click();
    expect(explorer.visible.relations).toHaveLength(3);
  });

  test('is one stop of the Tab key; arrows lead to "only" and back', async () => {
    const { screen } = await row();
    const stops = [...screen.container.querySelectorAll<HTMLElement>('button, a')];
    expect(stops.filter(({ tabIndex }) => tabIndex >= 0)).toHaveLength(1);
    (screen.getByRole('checkbox').element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /Only/ }).element());
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(document.activeElement).toBe(screen.getByRole('checkbox').element());
  });

  test('counts its statements in one notation, on the map now and in all', async () => {
    const { screen } = await row('supports');
    await expect.element(screen.getByText('1 / 2')).toBeInTheDocument();
    await screen.getByRole('checkbox').click();
    await expect.element(screen.getByText('0 / 2')).toBeInTheDocument();
  });

  test('of a later step is neither on nor off, says so, and comes when it is pressed', async () => {
    const explorer = explorerOf(map);
    const props = { facet: 'look', value: 'possible', label: 'Possible' };
    const screen = await show(FacetRow, explorer, () => props);
    const control = screen.getByRole('checkbox');
    await expect.element(control).toHaveAttribute('aria-checked', 'mixed');
    await expect.element(control).toHaveAccessibleDescription(en.shell.legend.later);
    await control.click();
    await expect.element(control).toBeChecked();
    expect(explorer.visible.relations.map(({ id }) => id)).toContain('russia|support|tajikistan');
  });

  test('keeps its place and its words while it is pointed at and switched', async () => {
    const { screen } = await row();
    const control = screen.getByRole('checkbox');
    const places = () =>
      [...screen.container.querySelectorAll('li, .row, .label, .count')].map((part) => {
        const { x, y, width, height } = part.getBoundingClientRect();
        return [x, y, width, height].map(Math.round).join(' ');
      });
    const before = places();
    await control.hover();
    expect(places()).toEqual(before);
    await control.click();
    expect(places()).toEqual(before);
    const label = screen.container.querySelector('.label')!;
    expect(getComputedStyle(label).textDecorationLine).toBe('none');
  });

  test('can be shown alone', async () => {
    const { screen, off } = await row();
    await screen.getByRole('button', { name: 'Only Opposes' }).click();
    expect([...off()]).toEqual(['supports']);
  });

  test('is a discrete change, so that it can be undone', async () => {
    const { screen, explorer } = await row();
    explorer.change({ search: 't' }, { typing: true });
    await screen.getByRole('checkbox').click();
    expect(explorer.typing).toBe(false);
  });

  test('tells its definition to a screen reader', async () => {
    const { screen } = await row();
    const control = screen.getByRole('checkbox').element();
    const id = control.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(id)?.textContent).toBe('What counts.');
  });
});

describe('the tip of a row', () => {
  async function row() {
    const explorer = explorerOf(map, { link: 'russia' });
    const props = { facet: 'sign', value: 'opposes', label: 'Opposes', definition: 'What counts.' };
    const screen = await show(FacetRow, explorer, () => props);
    // The page steps back from the selection by the Escape that nobody else takes.
    const stepped = vi.fn();
    const heard = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') stepped();
    };
    window.addEventListener('keydown', heard);
    onTestFinished(() => window.removeEventListener('keydown', heard));
    const tip = screen.getByRole('tooltip');
    return { control: screen.getByRole('checkbox'), tip, stepped, screen };
  }

  test('stands beside its row and stays while the pointer goes over to it', async () => {
    const { control, tip, screen } = await row();
    await expect.element(tip).not.toBeInTheDocument();
    await control.hover();
    await expect.element(tip).toBeVisible();
    const [own, shown] = [screen.container.querySelector('li')!, tip.element()].map((element) =>
      element.getBoundingClientRect(),
    );
    expect(shown!.top >= own!.bottom || shown!.left >= own!.right || shown!.bottom <= own!.top).toBe(true);
    await tip.hover();
    await new Promise((resolve) => setTimeout(resolve, 500));
    await expect.element(tip).toBeVisible();
    await userEvent.unhover(tip);
    await expect.element(tip).not.toBeInTheDocument();
  });

  test('is hidden by Escape, which does nothing else', async () => {
    const { control, tip, stepped } = await row();
    (control.element() as HTMLElement).focus();
    await userEvent.keyboard('{Shift}');
    await control.hover();
    await expect.element(tip).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(tip).not.toBeInTheDocument();
    expect(stepped).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(stepped).toHaveBeenCalledOnce();
  });
});

describe('a group of the legend', () => {
  const group = async (values: readonly string[], explorer = explorerOf(map)) => {
    const children = createRawSnippet(() => ({ render: () => '<li>rows</li>' }));
    const props = { facet: 'type', title: 'Opposing', values, children };
    const screen = await show(FacetGroup, explorer, () => props);
    return { screen, off: () => [...offOf(explorer.view.filters, 'type')].sort() };
  };

  test('switches all its own off and on', async () => {
    const { screen, off } = await group(['opposition']);
    await screen.getByRole('button', { name: 'Opposing: all off' }).click();
    expect(off()).toEqual(['opposition']);
    await screen.getByRole('button', { name: 'Opposing: all on' }).click();
    expect(off()).toEqual([]);
  });

  test('leaves what another group has switched off', async () => {
    const explorer = explorerOf(map);
    explorer.change({ filters: withOff(explorer.view.filters, 'type', ['support']) });
    const { screen, off } = await group(['opposition'], explorer);
    await screen.getByRole('button', { name: 'Opposing: all off' }).click();
    expect(off()).toEqual(['opposition', 'support']);
    await screen.getByRole('button', { name: 'Opposing: all on' }).click();
    expect(off()).toEqual(['support']);
  });
});
