import { page, userEvent } from 'vitest/browser';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Graph } from '../../../src/core/model/graph.ts';
import type { Explorer } from '../../../src/state/explorer.svelte.ts';
import TimelineView from '../../../src/ui/panels/TimelineView.svelte';
import { graph, type Line } from '../../support/build.ts';
import { explorerOf } from '../../support/explorer.ts';
import { show, textOf } from '../show.ts';

const map = graph(
  { line: 'a -support-> b', held: '1990/2009' },
  { line: 'a -support-> c', held: '2016-12~/..' },
  { line: 'd -opposition-> b', held: '2018' },
  'd -support-> c',
);

beforeEach(async () => {
  await page.viewport(1300, 700);
});

async function timeline(of: Graph = map, link = 'view=timeline') {
  const explorer = explorerOf(of, { link });
  const screen = await show(TimelineView, explorer, () => ({}));
  const handle = (end: 'First' | 'Last') => screen.getByRole('slider', { name: `${end} date shown` });
  const told = () => textOf(screen.container.querySelector('[data-told]'));
  return { explorer, screen, handle, told };
}
const more = (screen: { getByText: (text: string) => { click: () => Promise<void> } }) =>
  screen.getByText('Exact dates and more').click();
const ends = ({ view }: Explorer) => {
  const { period } = view.filters;
  return period && [period.from, period.to];
};

describe('the handles of the brush', () => {
  test('say the date where they stand, and move by the unit, by ten, and to the ends of the axis', async () => {
    const { explorer, handle } = await timeline();
    (handle('First').element() as HTMLElement).focus();
    await expect.element(handle('First')).toHaveAttribute('aria-valuetext', '1990');
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(handle('First')).toHaveAttribute('aria-valuetext', '1991');
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
    expect(ends(explorer)).toEqual(['2001', '2021']);
    (handle('Last').element() as HTMLElement).focus();
    await userEvent.keyboard('{Home}');
    // They never pass each other.
    expect(ends(explorer)).toEqual(['2001', '2001']);
    await userEvent.keyboard('{End}');
    expect(ends(explorer)).toEqual(['2001', '2021']);
  });

  test('at the ends of the axis show all time again', async () => {
    const { explorer, handle } = await timeline();
    (handle('First').element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowLeft}{ArrowLeft}');
    expect(explorer.view.filters.period).toBeNull();
  });

  test('pressed one soon after the other make one entry of the history', async () => {
    const { explorer, handle } = await timeline();
    (handle('First').element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(explorer.typing).toBe(false);
    await userEvent.keyboard('{ArrowRight}');
    expect(explorer.typing).toBe(true);
    // Something else came between: what follows is an entry of its own.
    explorer.select('a');
    await userEvent.keyboard('{ArrowRight}');
    expect(explorer.typing).toBe(false);
  });
});

describe('a drag on the axis', () => {
  const at = (track: Element, share: number) => {
    const { left, width, top } = track.getBoundingClientRect();
    return { clientX: left + share * width, clientY: top + 5 };
  };
  function send(kind: string, target: Element, share: number, track: Element) {
    target.dispatchEvent(
      new PointerEvent(kind, { ...at(track, share), bubbles: true, pointerId: 1, button: 0 }),
    );
  }

  test('draws a stretch of whole years, moves it, and is one entry', async () => {
    const { explorer, screen } = await timeline();
    const track = screen.container.querySelector('.track')!;
    // The browser knows no pointer that is only made up.
    (track as HTMLElement).setPointerCapture = () => undefined;
    // 32 years, 1990 to 2021: the middle of 2006 is at 16.5 of them.
    send('pointerdown', track, 16.5 / 32, track);
    send('pointermove', track, 18.5 / 32, track);
    expect([ends(explorer), explorer.typing]).toEqual([['2006', '2008'], false]);
    send('pointermove', track, 20.5 / 32, track);
    expect([ends(explorer), explorer.typing]).toEqual([['2006', '2010'], true]);
    send('pointerup', track, 20.5 / 32, track);
    send('pointermove', track, 25.5 / 32, track);
    expect(ends(explorer)).toEqual(['2006', '2010']);

    const last = screen.container.querySelector('[data-grip="to"]')!;
    send('pointerdown', last, 21 / 32, track);
    send('pointermove', track, 3.5 / 32, track);
    expect([ends(explorer), explorer.typing]).toEqual([['2006', '2006'], false]);
  });

  test('that is only a click changes nothing', async () => {
    const { explorer, screen } = await timeline();
    const track = screen.container.querySelector('.track')!;
    (track as HTMLElement).setPointerCapture = () => undefined;
    send('pointerdown', track, 0.5, track);
    send('pointermove', track, 0.501, track);
    send('pointerup', track, 0.501, track);
    expect(explorer.view.filters.period).toBeNull();
  });
});

describe('exact dates', () => {
  test('can be typed, and what is none is told in words and left as it is', async () => {
    const { explorer, screen } = await timeline();
    await more(screen);
    await screen.getByLabelText('From', { exact: true }).fill('2018-02');
    await userEvent.keyboard('{Tab}');
    expect(ends(explorer)).toEqual(['2018-02', '2021']);
    await screen.getByLabelText('To', { exact: true }).fill('2017');
    await userEvent.keyboard('{Tab}');
    await expect
      .element(screen.getByRole('alert'))
      .toHaveTextContent('The first date is later than the last.');
    await screen.getByLabelText('To', { exact: true }).fill('May');
    await userEvent.keyboard('{Tab}');
    await expect.element(screen.getByRole('alert')).toHaveTextContent('“May” is not a date');
    await expect
      .element(screen.getByLabelText('To', { exact: true }))
      .toHaveAttribute('aria-invalid', 'true');
    expect(ends(explorer)).toEqual(['2018-02', '2021']);
    await screen.getByLabelText('To', { exact: true }).fill('2019');
    await userEvent.keyboard('{Tab}');
    expect(ends(explorer)).toEqual(['2018-02', '2019']);
    await expect.element(screen.getByRole('alert')).toHaveTextContent('');
  });
});

describe('what has no date, and what has no end', () => {
  test('is a fold at the end, that opens to what can be selected', async () => {
    const { explorer, screen } = await timeline();
    await screen.getByText('1 statement without a date').click();
    await screen.getByRole('button', { name: /D had.*C|D .*C/ }).click();
    expect(explorer.view.selection).toBe('c4');
  });

  test('is counted, and kept or dropped', async () => {
    const { explorer, screen, told } = await timeline();
    expect(told()).toBe('3 of 4 statements shown say when it was so.');
    await more(screen);
    await screen.getByLabelText('Show 1 undated').click();
    expect(explorer.visible.relations.map(({ id }) => id)).not.toContain('d|support|c');
    await expect.poll(told).toMatch(/3 of 3 dated statements; 1 without a date is hidden\.$/);
    // An option stays chosen where all time is shown.
    expect(explorer.view.filters.period?.undated).toBe('drop');
  });

  test('goes on, or counts until somebody says so', async () => {
    const { explorer, screen } = await timeline(map, 'view=timeline&time=held:2030..2031:drop');
    expect(explorer.visible.relations.map(({ id }) => id)).toEqual(['a|support|c']);
    await more(screen);
    await screen.getByLabelText('Open-ended statements continue').click();
    expect(explorer.visible.relations).toEqual([]);
  });
});

describe('when it was said', () => {
  test('is another axis, for a period that is chosen too', async () => {
    const { explorer, screen, told } = await timeline(map, 'view=timeline&time=held:2018..2019');
    await screen.getByRole('button', { name: 'When it was said' }).click();
    expect(explorer.view.filters.period).toMatchObject({ axis: 'said', from: '2018' });
    await expect.poll(told).toMatch(/^Showing what was said between 2018 and 2019: 0 of 4/);
    await more(screen);
    await screen.getByRole('button', { name: 'All time' }).click();
    expect(told()).toBe('4 of 4 statements shown say when it was said.');
  });
});

describe('the rows', () => {
  test('are intervals by actor at first, each with its date in words, a plain list where that is chosen', async () => {
    const { explorer, screen } = await timeline();
    const heads = () => [...screen.container.querySelectorAll('h3')].map(textOf);
    const dates = () => [...screen.container.querySelectorAll('.date')].map(textOf);
    expect(heads()).toEqual(['A (2)', 'D (1)']);
    expect(dates()).toEqual(['1990 to 2009', 'about December 2016 on', '2018']);
    await screen.getByRole('combobox', { name: 'Show' }).selectOptions('A list by date');
    expect(explorer.setting('timeline.by')).toBe('list');
    await expect.poll(heads).toEqual([]);
    expect(dates()).toEqual(['1990 to 2009', 'about December 2016 on', '2018']);
  });

  test('have the actor whose first date is earliest at the top, however many dates others have', async () => {
    const late = [2011, 2012, 2013].map((year) => ({ line: `b -support-> c`, held: String(year) }));
    const { screen } = await timeline(graph(...late, { line: 'z -support-> c', held: '2001' }));
    expect([...screen.container.querySelectorAll('h3')].map(textOf)).toEqual(['Z (1)', 'B (3)']);
  });

  test('span the dates that are shown, not those that filters leave out', async () => {
    const { screen, handle } = await timeline(
      graph({ line: 'a -support-> b', held: '2015/2018' }, { line: 'a -support?-> c', held: '1950' }),
    );
    await expect.element(handle('First')).toHaveAttribute('aria-valuetext', 'January 2015');
    expect([...screen.container.querySelectorAll('.ticks span')].map(textOf)[0]).toMatch(/2015$/);
  });

  test('are one stop of the tab key, and arrows go among them past the heads', async () => {
    const { explorer, screen } = await timeline(map, 'view=timeline&timeline.by=type');
    const rows = [...screen.container.querySelectorAll<HTMLElement>('[data-row]')];
    expect(rows.filter(({ tabIndex }) => tabIndex === 0)).toEqual([rows[0]]);
    rows[0]!.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toBe(rows[2]);
    expect(explorer.hovered).toBe('d|opposition|b');
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(rows[2]);
    await userEvent.keyboard('{Home}');
    expect(document.activeElement).toBe(rows[0]);
    await userEvent.keyboard('{End}{Enter}');
    expect(explorer.view.selection).toBe('c3');
  });

  test('say what is stated, when, and whether it is shown', async () => {
    const { screen } = await timeline(map, 'view=timeline&time=held:2018..2019');
    const names = [...screen.container.querySelectorAll('[data-row]')].map(textOf);
    expect(names[0]).toMatch(/^B .*1990 to 2009.*1990 to 2009: .*Outside the dates shown\.$/);
    expect(names[2]).toMatch(/^B .*2018 .* acted against .*\.$/);
    expect(names[2]).not.toMatch(/Outside/);
  });

  test('of a big map are there as they come into view, and all can be reached', async () => {
    const lines: Line[] = Array.from({ length: 400 }, (_, index) => ({
      line: `a${index} -support-> z`,
      held: String(1600 + index),
    }));
    const { screen } = await timeline(graph(...lines), 'view=timeline&timeline.by=type');
    const rows = () => [...screen.container.querySelectorAll<HTMLElement>('[data-row]')];
    expect(rows().length).toBeLessThan(120);
    rows()[0]!.focus();
    await userEvent.keyboard('{End}');
    await expect.poll(() => textOf(document.activeElement)).toMatch(/^A399 and Z/);
    expect(document.activeElement?.closest('li')?.getAttribute('aria-posinset')).toBe('401');
  });

  test('are none where nothing shown is dated, which is said', async () => {
    const { screen } = await timeline(graph('a -support-> b', { line: 'a -support?-> c', held: '2015' }));
    await expect.element(screen.getByText('None of the statements shown says when it was so.')).toBeVisible();
  });
});

describe('play', () => {
  test('goes step by step through single dates, tells where it is, and comes back', async () => {
    const { explorer, screen } = await timeline(map, 'view=timeline&time=held:2015..2020');
    const player = screen.getByRole('group', { name: 'Play date by date' });
    await player.getByRole('button', { name: 'One step forward' }).click();
    expect(ends(explorer)).toEqual(['2015', '2015']);
    await player.getByRole('button', { name: 'One step forward' }).click();
    expect(ends(explorer)).toEqual(['2016', '2016']);
    await expect.element(player.getByRole('status')).toHaveTextContent('In 2016: 1 of 3 dated statements.');
    await player.getByRole('button', { name: 'One step back' }).click();
    expect(ends(explorer)).toEqual(['2015', '2015']);
  });

  test('runs by itself until it is paused, as one entry, and is not read out at each step', async () => {
    const { explorer, screen } = await timeline(map, 'view=timeline&time=held:2015..2020');
    await screen.getByRole('combobox', { name: 'Speed' }).selectOptions('fast');
    screen.container.querySelector<HTMLElement>('[data-timeline]')!.focus();
    await userEvent.keyboard('p');
    expect(explorer.isPlaying).toBe(true);
    await expect.poll(() => ends(explorer)?.[0], { timeout: 20_000 }).toBe('2017');
    expect(explorer.typing).toBe(true);
    await userEvent.keyboard('p');
    expect(explorer.isPlaying).toBe(false);
  });
});
