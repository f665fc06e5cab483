import { messagesIn } from '../../../src/core/words/messages-in.ts';
import { describe, expect, test } from 'vitest';
import { initialFilters, offOf } from '../../../src/core/query/filters.ts';
import { facetWords, valueWords } from '../../../src/core/words/tell/facets.ts';
import { en } from '../../../src/core/words/messages.ts';
import FacetList from '../../../src/ui/panels/legend/FacetList.svelte';
import MoreFilters from '../../../src/ui/panels/legend/MoreFilters.svelte';
import Presets from '../../../src/ui/panels/legend/Presets.svelte';
import { graph } from '../../support/build.ts';
import { explorerOf } from '../../support/explorer.ts';
import { show, textOf } from '../show.ts';

const { codebookWords, refining } = messagesIn('en');

const map = graph(
  'russia -support-> taliban',
  'russia -opposition-> isis-k',
  'iran -opposition-> isis-k (probable)',
  { line: 'iran -support-> taliban', speakers: [{ name: 'Țară Șapte' }] },
);

describe('the further filters', () => {
  const open = async (explorer = explorerOf(map)) => {
    const screen = await show(MoreFilters, explorer, () => ({}));
    const titles = [...screen.container.querySelectorAll('summary')].map(textOf);
    return { screen, explorer, titles };
  };

  test('are those by which this map has differences, each folded', async () => {
    const { screen, titles } = await open();
    expect(titles).toEqual(['certainty', 'family'].map((facet) => facetWords(facet, en)));
    expect(screen.container.querySelectorAll('[role=checkbox]')).toHaveLength(0);
  });

  test('hold their values with numbers and with what the codebook says of them', async () => {
    const { screen, explorer } = await open();
    await screen.getByText(facetWords('certainty', en)).click();
    const row = screen.getByRole('checkbox', { name: /probable/ });
    await expect.element(row).toHaveAccessibleDescription(codebookWords.axes.certainty.probable.definition);
    await row.click();
    expect(explorer.visible.relations.map(({ id }) => id)).not.toContain('iran|opposition|isis-k');
    await expect.element(screen.getByText(en.filtering.on(1, 2))).toBeVisible();
    const title = facetWords('certainty', en);
    await screen.getByRole('button', { name: en.shell.legend.noneOf(title) }).click();
    expect(explorer.visible.relations).toEqual([]);
    await screen.getByRole('button', { name: en.shell.legend.allOf(title) }).click();
    expect(offOf(explorer.view.filters, 'certainty').size).toBe(0);
  });
});

describe('a long list of values', () => {
  const names = ['Țară', ...Array.from({ length: 60 }, (_, index) => `Number ${String(index)}`)];
  const list = () =>
    show(FacetList, explorerOf(map), () => ({
      facet: 'voice',
      title: 'Who says so',
      rows: names.map((label) => ({ value: label, label })),
    }));

  test('is searched without accents, and says what is not shown', async () => {
    const screen = await list();
    await expect.element(screen.getByRole('status')).toHaveTextContent(refining.rest(21));
    const field = screen.getByRole('searchbox', { name: refining.search('Who says so') });
    await field.fill('tara');
    await expect.element(screen.getByRole('checkbox')).toHaveTextContent('Țară');
    await field.fill('nobody');
    await expect.element(screen.getByRole('status')).toHaveTextContent(refining.none('nobody'));
  });

  test('that is short has no search', async () => {
    const screen = await show(FacetList, explorerOf(map), () => ({
      facet: 'sign',
      title: 'For and against',
      rows: [{ value: 'supports', label: valueWords(map, 'sign', 'supports', en) }],
    }));
    expect(screen.container.querySelector('input')).toBeNull();
  });
});

describe('the ready-made views', () => {
  test('are each one change, shown as pressed while nothing else is changed', async () => {
    const explorer = explorerOf(map);
    const screen = await show(Presets, explorer, () => ({}));
    const author = screen.getByRole('button', { name: refining.presets.author });
    await expect.element(author).toHaveAttribute('aria-pressed', 'false');
    explorer.change({ filters: { ...initialFilters(map), lonely: 'names' } });
    await author.click();
    await expect.element(author).toHaveAttribute('aria-pressed', 'true');
    expect(explorer.view.filters.lonely).toBe('names');
    const said = explorer.visible.relations.flatMap(({ claims }) =>
      claims.flatMap(({ speakers }) => speakers),
    );
    expect(said).toEqual([]);
  });

  test('name a speaker, or whose officials speak, as the map does', async () => {
    const speaks = { speakers: [{ name: 'Țară Șapte' }] };
    const told = { speakers: [{ actor: 'iran' }] };
    const voiced = graph(
      { line: 'iran -support-> taliban', ...speaks },
      { line: 'iran -support-> syria', ...speaks },
      { line: 'iran -support-> russia', ...told },
      { line: 'iran -support-> isis-k', ...told },
    );
    const screen = await show(Presets, explorerOf(voiced), () => ({}));
    await expect
      .element(screen.getByRole('button', { name: refining.presets.officials('Iran') }))
      .toBeVisible();
    await expect
      .element(screen.getByRole('button', { name: refining.presets.speaker('Țară Șapte') }))
      .toBeVisible();
  });
});
