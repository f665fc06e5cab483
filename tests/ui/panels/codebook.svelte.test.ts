import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Graph } from '../../../src/core/model/graph.ts';
import type { Explorer } from '../../../src/state/explorer.svelte.ts';
import CodebookView from '../../../src/ui/panels/CodebookView.svelte';
import ClaimFacts from '../../../src/ui/parts/ClaimFacts.svelte';
import CodebookLink from '../../../src/ui/parts/CodebookLink.svelte';
import FacetRow from '../../../src/ui/panels/legend/FacetRow.svelte';
import { graph, graphWith } from '../../support/build.ts';
import { explorerOf } from '../../support/explorer.ts';
import { show, textOf } from '../show.ts';

const rules = ['Read every sentence.', 'Code no silence.'];
const map = graphWith(
  { map: { codebook: { rules } } },
  'russia -sanctuary-> taliban',
  'iran -sanctuary?-> taliban',
  'russia -hires-> taliban',
);

async function open(entry: string | null, of: Graph = map) {
  const explorer = explorerOf(of, { link: `view=codebook${entry === null ? '' : `&entry=${entry}`}` });
  const screen = await show(CodebookView, explorer, () => ({}));
  const heading = (id: string) => screen.container.querySelector<HTMLElement>(`[data-entry="${id}"]`);
  return { explorer, screen, heading };
}

describe('the codebook', () => {
  test('shows what the map uses, and the rest when asked', async () => {
    const { screen, heading } = await open(null);
    expect(heading('type:sanctuary')).not.toBeNull();
    expect(heading('type:alliance')).toBeNull();
    await screen.getByRole('checkbox').click();
    expect(heading('type:alliance')).not.toBeNull();
  });

  test('opened at an entry brings it up, marks it and gives it the focus', async () => {
    const { heading } = await open('type:sanctuary');
    expect(document.activeElement).toBe(heading('type:sanctuary'));
    expect(heading('type:sanctuary')?.getAttribute('aria-current')).toBe('true');
    expect(heading('look:stated')?.getAttribute('aria-current')).toBeNull();
  });

  test('shows an entry that a link names, also where the map does not use it', async () => {
    const { heading } = await open('certainty:unlikely');
    expect(document.activeElement).toBe(heading('certainty:unlikely'));
  });

  test('follows a link to another entry while it is open', async () => {
    const { explorer, heading } = await open('type:sanctuary');
    explorer.change({ entry: 'mood:option' });
    await expect.poll(() => document.activeElement === heading('mood:option')).toBe(true);
    expect(heading('type:sanctuary')?.getAttribute('aria-current')).toBeNull();
  });

  test('opens at its beginning where a link names nothing that it holds', async () => {
    const { heading } = await open('type:%22%5D%3Cimg%3E');
    expect(heading('look:stated')).not.toBeNull();
    expect(document.activeElement).toBe(document.body);
  });

  test('goes to a part from the contents, again after the reader has left it', async () => {
    const { screen, heading } = await open(null);
    const link = screen.getByRole('link', { name: 'Certainty' });
    await link.click();
    expect(document.activeElement).toBe(heading('certainty'));
    await link.click();
    expect(document.activeElement).toBe(heading('certainty'));
  });

  test('shows the lines of an entry alone on the map', async () => {
    const { screen, explorer } = await open('type:sanctuary');
    await screen.getByRole('button', { name: 'Show on the map only: sanctuary' }).click();
    expect(explorer.view.view).toBe('map');
    expect(explorer.visible.relations.map(({ id }) => id)).toEqual([
      'russia|sanctuary|taliban',
      'iran|sanctuary|taliban',
    ]);
  });

  test('numbers the rules of the map, and a link may name one', async () => {
    const { heading } = await open('rule:2');
    expect(textOf(heading('rule:2'))).toBe(rules[1]);
    expect(document.activeElement).toBe(heading('rule:2'));
    expect(heading('rule:2')?.parentElement?.localName).toBe('ol');
  });

  test('says where a map has no rules of its own', async () => {
    const { screen } = await open(null, graph('russia -sanctuary-> taliban'));
    await expect.element(screen.getByText('This map has no rules of its own.')).toBeInTheDocument();
  });

  test('says of an invented map that it is one, since it is printed alone', async () => {
    const { screen } = await open(null, graphWith({ map: { notice: 'Fiction.' } }, 'port -supports-> guild'));
    await expect.element(screen.getByText('Fiction.')).toBeInTheDocument();
  });

  test('marks the rows of the map', async () => {
    const { heading } = await open('type:hires');
    expect(textOf(heading('type:hires'))).toContain('from this map');
    expect(textOf(heading('type:sanctuary'))).not.toContain('from this map');
  });

  test('shows hostile rows and rules as text', async () => {
    const evil = '<img src=x onerror="window.hacked=1"> evil';
    const hostile = graphWith(
      {
        types: [
          { id: 'evil', label: evil, definition: evil, example: evil, counterexample: evil, plover: evil },
        ],
        map: { codebook: { rules: [evil] } },
      },
      'russia -evil-> taliban',
    );
    const { screen, heading } = await open('type:evil', hostile);
    expect(screen.container.querySelector('img')).toBeNull();
    expect(heading('type:evil')?.querySelector('bdi')?.textContent).toBe(evil);
    expect(textOf(heading('rule:1'))).toBe(evil);
  });
});

describe('a link to the codebook', () => {
  const press = async (explorer: Explorer, keys: string) => {
    const screen = await show(CodebookLink, explorer, () => ({ entry: 'type:sanctuary', text: 'sanctuary' }));
    const link = screen.getByRole('link', { name: 'sanctuary' });
    (link.element() as HTMLElement).focus();
    await userEvent.keyboard(keys);
    return link;
  };

  test('opens its entry in this view, by keyboard too, and has an address of its own', async () => {
    const explorer = explorerOf(map);
    const link = await press(explorer, '{Enter}');
    expect(explorer.view).toMatchObject({ view: 'codebook', entry: 'type:sanctuary' });
    expect(link.element().getAttribute('href')).toBe('#view=codebook&entry=type%3Asanctuary');
    expect(explorerOf(map, { link: 'view=codebook&entry=type%3Asanctuary' }).view.entry).toBe(
      'type:sanctuary',
    );
  });

  test('stands on how a statement is stated and on its relation', async () => {
    const [claim] = map.map.claims;
    const screen = await show(ClaimFacts, explorerOf(map), () => ({ claim: claim!, evidence: null }));
    const links = [...screen.container.querySelectorAll('a')].map((link) => textOf(link));
    expect(links).toEqual(['Stated', 'sanctuary']);
  });

  test('stands on each row of the legend that the codebook explains', async () => {
    const row = async (facet: string, value: string) => {
      const screen = await show(FacetRow, explorerOf(map), () => ({ facet, value, label: 'Sanctuary' }));
      return screen.container.querySelectorAll('a').length;
    };
    expect([await row('type', 'sanctuary'), await row('colour', 'blue')]).toEqual([1, 0]);
  });
});
