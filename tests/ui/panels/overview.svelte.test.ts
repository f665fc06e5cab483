import { userEvent } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import type { ActorId, ClaimId } from '../../../src/core/model/ids.ts';
import type { Graph } from '../../../src/core/model/graph.ts';
import { withStep } from '../../../src/core/query/steps.ts';
import { en } from '../../../src/core/words/messages.ts';
import Overview from '../../../src/ui/panels/Overview.svelte';
import { graph, graphWith, type Extras } from '../../support/build.ts';
import { explorerOf } from '../../support/explorer.ts';
import { show, textOf } from '../show.ts';

const words = en.shell.overview;
const LINES = ['russia -supports-> taliban', 'russia -opposes-> taliban', 'iran -supports-> syria'];
const headline = {
  text: 'Russia supports the Taliban and opposes them',
  claims: ['c1', 'c2'] as unknown as readonly ClaimId[],
  translations: { es: 'Rusia apoya a los talibanes y se opone a ellos' },
};
const LIT = ['russia|opposes|taliban', 'russia|supports|taliban'];
const mapWith = (map: Extras['map'] = {}) => graphWith({ map: { headline, ...map } }, ...LINES);

async function overview(of: Graph = mapWith()) {
  const explorer = explorerOf(of);
  const screen = await show(Overview, explorer, () => ({}));
  await expect.element(screen.getByText(words.checks)).toBeVisible();
  const findings = () => [...screen.container.querySelectorAll<HTMLElement>('.find')];
  return { explorer, screen, findings, lit: () => [...explorer.lit].sort() };
}

describe('what is shown where nothing is selected', () => {
  test('is the date, the headline, two sentences of the summary, and the source', async () => {
    const { screen } = await overview(mapWith({ summary: 'One thing. Two things. Three things.' }));
    const text = textOf(screen.container);
    expect(text).toMatch(
      /^As of September 2021 · one source, one author Russia supports the Taliban and opposes them One thing\. Two things\. /,
    );
    expect(text).not.toContain('Three things.');
    expect(text).toContain('A report');
  });

  test('leaves the rest to a fold: the question, the end of the summary, what the map rests on', async () => {
    const { screen } = await overview(mapWith({ summary: 'One thing. Two things. Three things.' }));
    await screen.getByText(words.checks).click();
    for (const part of [
      'Who does what to whom?',
      'Three things.',
      'What this map rests on',
      '3 statements in 3 passages',
    ])
      await expect.element(screen.getByText(part)).toBeVisible();
  });

  test('says by the record of the check what was found, and leads to the rest', async () => {
    const { screen } = await overview();
    await screen.getByRole('button', { name: '3 quotes, not checked' }).click();
    await expect.element(screen.getByText('What this map rests on')).toBeVisible();
    await expect.element(screen.getByText(words.checks)).toHaveFocus();
  });

  test('leaves the notice to the header, which is always seen', async () => {
    const { screen } = await overview(mapWith({ notice: 'Fiction, made to learn from' }));
    await expect.element(screen.getByText(/As of|^\d/).first()).toBeVisible();
    expect(screen.getByText('Fiction, made to learn from').query()).toBeNull();
  });
});

describe('the headline', () => {
  test('marks exactly its lines while it is pointed at, and keeps them marked after a click until Escape', async () => {
    const { screen, lit } = await overview();
    const button = screen.getByRole('button', { name: headline.text });
    await button.hover();
    expect(lit()).toEqual(LIT);
    await screen.getByText(words.checks).hover();
    expect(lit()).toEqual([]);
    await button.click();
    await screen.getByText(words.checks).hover();
    await expect.element(button).toHaveAttribute('aria-pressed', 'true');
    expect(lit()).toEqual(LIT);
    await userEvent.keyboard('{Escape}');
    await expect.element(button).toHaveAttribute('aria-pressed', 'false');
    expect(lit()).toEqual([]);
  });

  test('of a map without one is the sentence of its lead pair, without what is less firm', async () => {
    const lead = ['iran', 'syria'] as unknown as readonly ActorId[];
    const { screen } = await overview(graphWith({ map: { lead } }, ...LINES, 'iran -opposes?-> syria'));
    const text = textOf(screen.container.querySelector('[data-headline]'));
    expect(text).toMatch(/Iran supports Syria/);
    expect(text).not.toMatch(/opposes/);
  });

  test('of a map on which nothing is stated says so, and is no button', async () => {
    const { screen } = await overview(graph('russia -supports?-> iran'));
    await expect.element(screen.getByRole('heading', { name: words.unstated })).toBeVisible();
    expect(screen.getByRole('button', { name: words.unstated }).elements()).toEqual([]);
  });
});

describe('the findings', () => {
  test('are three at most, open one at a time, and lead to their pairs', async () => {
    const { screen, explorer, findings } = await overview(
      graph(...LINES, 'iran -supports!-> syria', 'taliban -opposes-> isis-k'),
    );
    expect(findings().map((find) => textOf(find.querySelector('strong')))).toEqual([
      'Who cooperates and opposes at once',
      'What is contradicted',
      'Who supports or cooperates with whom',
    ]);
    findings()[1]!.click();
    findings()[0]!.click();
    await expect.element(screen.getByRole('button', { expanded: true })).toHaveLength(1);
    await screen.getByRole('button', { name: 'Russia and Taliban', exact: true }).first().click();
    expect(explorer.view.selection).toBe('russia|taliban');
  });

  test('mark their lines while they are pointed at, and say how many are drawn', async () => {
    const { screen, findings, lit } = await overview();
    expect(textOf(findings()[0])).toContain('2 lines');
    await userEvent.hover(findings()[0]!);
    expect(lit()).toEqual(LIT);
    await screen.getByText(words.checks).hover();
    expect(lit()).toEqual([]);
  });

  test('say that their lines come with the next step, where none is drawn', async () => {
    const { explorer, findings } = await overview(mapWith());
    const off = {
      ...explorer.view.filters,
      off: { ...explorer.view.filters.off, sign: new Set(['supports', 'opposes']) },
    };
    explorer.change({ filters: off });
    await expect.poll(() => textOf(findings()[0])).toContain(words.nextStep);
    explorer.change({ filters: withStep(off, 3) });
    await expect.poll(() => textOf(findings()[0])).toContain(words.lines(0));
  });

  test('mark nothing once something is selected', async () => {
    const { screen, explorer, findings } = await overview();
    findings()[0]!.click();
    expect(explorer.pointed).not.toEqual([]);
    await screen.unmount();
    expect(explorer.pointed).toEqual([]);
  });

  test('are none where nothing is found', async () => {
    const { findings } = await overview(graph('russia -support?-> iran'));
    expect(findings()).toEqual([]);
  });
});
