import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Selected } from '../../../src/core/model/selected.ts';
import { initialFilters, only, withOff } from '../../../src/core/query/filters.ts';
import { withStep } from '../../../src/core/query/steps.ts';
import type { Explorer } from '../../../src/state/explorer.svelte.ts';
import Evidence from '../../../src/ui/panels/Evidence.svelte';
import Keys from '../../../src/ui/panels/Keys.svelte';
import ListView from '../../../src/ui/panels/ListView.svelte';
import Notices from '../../../src/ui/panels/Notices.svelte';
import Profile from '../../../src/ui/panels/Profile.svelte';
import { graph, graphWith } from '../../support/build.ts';
import { explorerOf } from '../../support/explorer.ts';
import { show, textOf } from '../show.ts';

const shares = 'russia -intelligence-sharing-> taliban';
const lists = 'russia -terrorist-designation-> taliban';
const map = graph(
  shares,
  lists,
  'russia -support?-> taliban',
  'taliban -recognition!-> russia',
  'iran -opposition-> isis-k',
  'russia -support?-> tajikistan',
);
const claimsIn = (container: Element) =>
  [...container.querySelectorAll<HTMLElement>('[data-claim]')].map(({ dataset }) => dataset['claim']);

function as<Kind extends 'actor' | 'pair'>(explorer: Explorer, kind: Kind): Selected & { kind: Kind } {
  const { selected } = explorer;
  if (selected.kind !== kind) throw new Error(`A ${selected.kind} is selected, no ${kind}.`);
  return selected as Selected & { kind: Kind };
}

describe('the evidence', () => {
  async function evidence(link: string, of = map) {
    const explorer = explorerOf(of, { link });
    const screen = await show(Evidence, explorer, () => ({ selected: as(explorer, 'pair') }));
    const row = (id: string) => screen.container.querySelector<HTMLElement>(`[data-claim="${id}"] > button`)!;
    const opened = () => claimsIn(screen.container).filter((id) => row(id!).ariaExpanded === 'true');
    const best = () => screen.container.querySelector<HTMLElement>('[data-best]')?.dataset['best'];
    return { explorer, screen, claims: () => claimsIn(screen.container), row, opened, best };
  }

  test('of a pair holds every statement as a row, the firmest first, and none is unfolded', async () => {
    const { claims, opened, screen } = await evidence('russia|taliban');
    // What is flatly denied comes before what is only possible.
    expect(claims()).toEqual(['c1', 'c2', 'c4', 'c3']);
    expect(opened()).toEqual([]);
    await expect.element(screen.getByText('Cooperates and opposes at once.')).toBeVisible();
  });

  test('puts the statements under the steps of the map that show them', async () => {
    const { screen } = await evidence(
      'russia|taliban',
      graph(shares, `${lists} (uncommitted)`, 'russia -support?-> taliban'),
    );
    const groups = [...screen.container.querySelectorAll('h3')].map((heading) => [
      textOf(heading),
      heading.nextElementSibling?.querySelectorAll('[data-claim]').length,
    ]);
    expect(groups).toEqual([
      ['Stated', 1],
      ['Wanted, alleged, planned', 1],
      ['Possible, denied, past', 1],
    ]);
  });

  test('begins with every kind that is stated and no other, and with the best quote in full', async () => {
    const of = graph(
      shares,
      { line: lists, heldAsStated: 'since 2003', evidence: [{ source: 'report', exact: 'on the list' }] },
      'russia -support?-> taliban',
    );
    const { screen, best } = await evidence('russia|taliban', of);
    const answer = textOf(screen.container.querySelector('.sentence'));
    expect(answer).toMatch(/intelligence/);
    expect(answer).toMatch(/terrorist/);
    expect(answer).not.toMatch(/could|possible|Also/);
    expect(best()).toBe('c2');
    expect(screen.container.querySelectorAll('blockquote')).toHaveLength(1);
    expect(textOf(screen.container.querySelector('blockquote'))).toBe('on the list');
    await expect.element(screen.getByText(/^“since 2003”, according to Author/)).toBeVisible();
  });

  test('unfolds one row at a time, by selecting its statement, and folds it again', async () => {
    const { screen, explorer, row, opened } = await evidence('russia|taliban');
    row('c1').click();
    await expect.poll(opened).toEqual(['c1']);
    expect(explorer.view.selection).toBe('c1');
    await expect.element(screen.getByText('Who says so')).toBeVisible();
    row('c3').click();
    await expect.poll(opened).toEqual(['c3']);
    row('c3').click();
    await expect.poll(opened).toEqual([]);
    expect(explorer.view.selection).toBe('russia|taliban');
  });

  test('unfolds a row by keyboard', async () => {
    const { row, opened } = await evidence('russia|taliban');
    row('c2').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(opened).toEqual(['c2']);
    expect(document.activeElement).toBe(row('c2'));
    await userEvent.keyboard(' ');
    await expect.poll(opened).toEqual([]);
  });

  test('of a relation answers for it, marks its statements among all, and leads back to all', async () => {
    const { claims, screen, explorer, row, best } = await evidence('russia|terrorist-designation|taliban');
    expect(claims()).toHaveLength(4);
    const marked = () => claims().filter((id) => row(id!).ariaCurrent === 'true');
    expect(marked()).toEqual(['c2']);
    expect(best()).toBe('c2');
    expect(textOf(screen.container.querySelector('.sentence'))).not.toMatch(/intelligence/);
    await screen.getByRole('button', { name: 'Everything between these two' }).click();
    expect(explorer.view.selection).toBe('russia|taliban');
    expect(marked()).toEqual([]);
  });

  test('points on the map at the line whose row is pointed at', async () => {
    const { screen, explorer } = await evidence('russia|taliban');
    await screen.getByRole('button', { name: /lists .*stated/ }).hover();
    expect(explorer.hovered).toBe('russia|terrorist-designation|taliban');
    await screen.getByRole('heading', { level: 2 }).hover();
    expect(explorer.hovered).toBeNull();
  });

  test('unfolds the row of a statement that a link names', async () => {
    const { opened } = await evidence('c2');
    expect(opened()).toEqual(['c2']);
  });

  test('tells how many relations the filters hide on the map', async () => {
    const { screen, explorer } = await evidence('russia|taliban');
    await expect.element(screen.getByText(/The filters hide 2 of these/)).toBeVisible();
    explorer.change({ filters: withStep(explorer.view.filters, 3) });
    await expect.element(screen.getByText(/of these on the map/)).not.toBeInTheDocument();
  });

  test('says where no source is given', async () => {
    const { screen, claims, row, best } = await evidence('russia|taliban', graph(`${shares} (unsourced)`));
    expect(claims()).toEqual(['c1']);
    expect(best()).toBeUndefined();
    row('c1').click();
    await expect.element(screen.getByText('No source is given for this statement.')).toBeVisible();
  });

  test('says where a statement stands beside its denial', async () => {
    const denial = 'russia -intelligence-sharing!-> taliban';
    const { screen } = await evidence('russia|taliban', graph(shares, denial));
    await expect.element(screen.getByText(/^Contradicted: one statement/)).toBeVisible();
  });

  test('lists a denial beside the option that is drawn', async () => {
    const of = graph('russia -recognition?-> taliban', 'russia -recognition!-> taliban');
    const { screen } = await evidence('russia|taliban', of);
    await expect.element(screen.getByRole('button', { name: /^could recognise .*possible/ })).toBeVisible();
    await expect
      .element(screen.getByRole('button', { name: /^not recognised .*not to be so/ }))
      .toBeVisible();
  });

  test('says in each row whose statement it is, only where they are of both', async () => {
    const { screen } = await evidence('russia|taliban', graph(shares, lists));
    await expect.element(screen.getByRole('button', { name: /^shares intelligence/ })).toBeVisible();
    const both = await evidence('russia|taliban', graph(shares, 'taliban -assurance-> russia'));
    await expect
      .element(both.screen.getByRole('button', { name: /^Russia shares intelligence/ }))
      .toBeVisible();
  });

  test('speaks of contradiction and of both at once nowhere else', async () => {
    const { screen } = await evidence('russia|taliban', graph(shares));
    expect(textOf(screen.container)).not.toMatch(/Contradicted|at once/);
  });

  test('names source, check and ways to take it away once, at the foot', async () => {
    const { screen } = await evidence('russia|taliban');
    const text = textOf(screen.container);
    expect(text.match(/A report\./g)).toHaveLength(1);
    expect(text).toContain('4 statements in 4 passages');
    expect(screen.container.querySelectorAll('[data-cite]')).toHaveLength(1);
    await expect.element(screen.getByRole('button', { name: 'Copy the link' })).toBeVisible();
  });

  test('leads to the profile of either end', async () => {
    const { screen, explorer } = await evidence('iran|isis-k');
    // The panel is left when an actor is selected, so only the cause is looked at.
    const select = vi.spyOn(explorer, 'select').mockImplementation(() => undefined);
    await screen.getByRole('button', { name: 'Isis-k', exact: true }).click();
    await screen.getByRole('button', { name: 'Iran', exact: true }).click();
    expect(select.mock.calls).toEqual([['isis-k'], ['iran']]);
  });
});

describe('a profile', () => {
  async function profile(link: string, of = map) {
    const explorer = explorerOf(of, { link });
    const screen = await show(Profile, explorer, () => ({ selected: as(explorer, 'actor') }));
    // Each list, under the headings above it.
    const groups = () => {
      let part = '';
      const found: Record<string, readonly string[]> = {};
      for (const element of screen.container.querySelectorAll('h3, h4, ul')) {
        if (element.matches('ul'))
          found[part] = [...element.querySelectorAll('li .words, li .single')].map(textOf);
        else part = element.matches('h3') ? textOf(element) : `${part.split(' / ')[0]} / ${textOf(element)}`;
      }
      return found;
    };
    return { explorer, screen, groups };
  }

  test('lists what the actor does, then what others do to it, by how it is stated', async () => {
    const { groups } = await profile('taliban');
    expect(groups()).toEqual({
      'What it does 1 / Possible, denied, past 1': [expect.stringMatching(/not recognised|recognise/)],
      'What others do to it 3 / Stated 2': [
        'Russia shares intelligence',
        expect.stringMatching(/^Russia lists/),
      ],
      'What others do to it 3 / Possible, denied, past 1': [expect.stringMatching(/^Russia could support/)],
    });
  });

  test('holds also what the filters hide', async () => {
    const { groups } = await profile('tajikistan');
    expect(Object.keys(groups())).toEqual(['What others do to it 1 / Possible, denied, past 1']);
  });

  test('lists what organs do by their names, after what the actor does and before what others do', async () => {
    const fsb = { id: 'fsb', name: 'FSB', within: { actor: 'russia', as: 'organ of Russia' } };
    const of = graphWith(
      { actors: [fsb] },
      'iran -opposition-> russia',
      shares,
      'fsb -opposition-> isis-k',
      'fsb -support?-> iran',
      'iran -support-> fsb',
    );
    const { screen, groups } = await profile('russia', of);
    expect(Object.keys(groups())).toEqual([
      'What it does 1 / Stated 1',
      'And by its organs and people 2 / Stated 1',
      'And by its organs and people 2 / Possible, denied, past 1',
      'What others do to it 1 / Stated 1',
      'And to its organs and people 1 / Stated 1',
    ]);
    await expect.element(screen.getByRole('button', { name: /^FSB opposes Isis-k/ })).toBeVisible();
    await expect.element(screen.getByRole('button', { name: /^Iran supports FSB/ })).toBeVisible();
  });

  test('of somebody of whom nothing is said says so', async () => {
    const { screen } = await profile('uae', graphWith({ actors: [{ id: 'uae', name: 'Emirates' }] }, shares));
    await expect.element(screen.getByText('No relations are stated for this actor.')).toBeVisible();
  });

  test('tells kind, other names and grouping, and that the grouping is editorial', async () => {
    const actor = {
      id: 'fsb',
      kind: 'state-organ',
      aliases: ['Lubyanka'],
      within: { actor: 'russia', as: 'organ of Russia' },
      summary: 'A service.',
    };
    const { screen, explorer } = await profile('fsb', graphWith({ actors: [actor] }, shares));
    for (const text of [/state organ/, 'Lubyanka', 'A service.', /editorial/])
      await expect.element(screen.getByText(text).first()).toBeVisible();
    const select = vi.spyOn(explorer, 'select').mockImplementation(() => undefined);
    await screen.getByRole('button', { name: 'organ of Russia' }).click();
    expect(select.mock.calls).toEqual([['russia']]);
  });

  test('shows the quotes of statements about no actor', async () => {
    const { screen } = await profile('russia', graph('russia -opposition-> "radical ideas"'));
    await expect.element(screen.getByText('Statements without a second actor 1')).toBeVisible();
    expect(claimsIn(screen.container)).toEqual(['c1']);
  });

  test('lists where the actor is concerned, used, or speaks', async () => {
    const of = graph(
      { line: shares, about: ['isis-k'] },
      { line: 'russia -support-> iran', by: ['isis-k'], speakers: [{ actor: 'isis-k' }] },
    );
    const { groups } = await profile('isis-k', of);
    expect(groups()).toMatchObject({
      'Named as a third party 2': [expect.any(String), expect.any(String)],
      'Speaks in 1': [expect.any(String)],
    });
  });

  test('leads to a relation by its row, and points at it on the map', async () => {
    const { screen, explorer } = await profile('isis-k');
    const row = screen.getByRole('button', { name: /Iran opposes/ });
    await row.hover();
    expect(explorer.hovered).toBe('iran|opposition|isis-k');
    const select = vi.spyOn(explorer, 'select').mockImplementation(() => undefined);
    await row.click();
    expect(select.mock.calls).toEqual([['iran|opposition|isis-k']]);
  });
});

describe('the list', () => {
  async function list(explorer = explorerOf(map)) {
    const screen = await show(ListView, explorer, () => ({}));
    const ids = () =>
      [...screen.container.querySelectorAll<HTMLElement>('[data-id]')].map(({ dataset }) => dataset['id']);
    return { explorer, screen, ids };
  }
  const sorted = (ids: Iterable<string | undefined>) => [...ids].sort();

  test.each([1, 2, 3] as const)(
    'holds at step %i the very ids that the map holds, each once',
    async (step) => {
      const { explorer, ids } = await list();
      explorer.change({ filters: withStep(explorer.view.filters, step) });
      const { linked, pairs, relations } = explorer.visible;
      await expect
        .poll(() => sorted(ids()))
        .toEqual(sorted([...linked, ...pairs.map(({ id }) => id), ...relations.map(({ id }) => id)]));
    },
  );

  test('names actors without lines apart, as the map shows them apart', async () => {
    const { screen, explorer, ids } = await list();
    const heading = screen.getByRole('heading', { name: 'Actors without lines in this view' });
    await expect.element(heading).not.toBeInTheDocument();
    expect(ids()).not.toContain('tajikistan');
    explorer.change({ filters: { ...explorer.view.filters, lonely: 'names' } });
    await expect.element(heading).toBeVisible();
    expect(textOf(heading.element().parentElement)).toContain('Tajikistan');
  });

  test('selects by its links and stays where it is', async () => {
    const { screen, explorer } = await list();
    const before = location.href;
    await screen
      .getByRole('link', { name: /Russia lists/ })
      .last()
      .click();
    expect(explorer.view.selection).toBe('russia|terrorist-designation|taliban');
    await screen.getByRole('link', { name: 'Iran', exact: true }).click();
    expect(explorer.view.selection).toBe('iran');
    expect(location.href).toBe(before);
  });

  test('marks the pair that is selected, also by one of its statements', async () => {
    const { screen, explorer } = await list();
    explorer.select('c2');
    await expect.poll(() => screen.container.querySelectorAll('[aria-current]').length).toBe(1);
    expect(screen.container.querySelector('[aria-current]')?.getAttribute('href')).toBe('#russia%7Ctaliban');
  });
});

describe('a notice', () => {
  async function notices(explorer: Explorer, notice = '') {
    const undo = vi.fn();
    explorer.notice = notice;
    const screen = await show(Notices, explorer, () => ({}), { undo });
    return { screen, undo, text: () => textOf(screen.container) };
  }

  test('is none where there is nothing to say', async () => {
    expect((await notices(explorerOf(map))).text()).toBe('');
  });

  test('tells what the shell says, until it is closed', async () => {
    const { screen, text } = await notices(explorerOf(map), 'Link copied');
    expect(text()).toContain('Link copied');
    await screen.getByRole('button').click();
    await expect.poll(text).toBe('');
  });

  test('names what a link asked for and the map does not hold, until it is closed', async () => {
    const explorer = explorerOf(map, { link: 'gone' });
    const { screen, text } = await notices(explorer);
    expect(text()).toContain('gone');
    await screen.getByRole('button').click();
    expect(explorer.missing).toEqual([]);
    expect(text()).toBe('');
  });

  test('says which filter empties the map, and offers to undo it', async () => {
    const explorer = explorerOf(map);
    explorer.change({ filters: withOff(explorer.view.filters, 'sign', ['supports', 'opposes', 'neither']) });
    const { screen, text, undo } = await notices(explorer);
    expect(text()).toContain('Nothing left to show');
    expect(text()).toContain('What hides everything: For and against.');
    await screen.getByRole('button', { name: 'Undo the last change' }).click();
    expect(undo).toHaveBeenCalledOnce();
  });

  test('names all filters where only several together empty the map', async () => {
    const explorer = explorerOf(map);
    const past = only(map, explorer.view.filters, 'look', 'past');
    explorer.change({ filters: withOff(past, 'sign', ['supports', 'opposes', 'neither']) });
    expect((await notices(explorer)).text()).toContain('How it is stated + For and against.');
  });

  test('of an empty map goes away as the map opens again', async () => {
    const explorer = explorerOf(map);
    explorer.change({ filters: only(map, explorer.view.filters, 'look', 'past') });
    const { screen, text } = await notices(explorer);
    await screen.getByRole('button', { name: 'Show the map as it first opened' }).click();
    expect(explorer.view.filters).toEqual(initialFilters(map));
    expect(text()).toBe('');
  });

  test('says nothing of filters where the map itself has no lines', async () => {
    expect((await notices(explorerOf(graph()))).text()).toBe('');
  });
});

describe('the keys', () => {
  async function keys(explorer = explorerOf(map)) {
    const close = vi.fn();
    const screen = await show(Keys, explorer, () => ({ close }));
    return { explorer, screen, close, dialog: screen.container.querySelector('dialog')! };
  }

  test('are told in a dialog, each with what it does, and closed by a button', async () => {
    const { screen, dialog, close } = await keys();
    await expect.element(screen.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    const rows = [...dialog.querySelectorAll('dt')];
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) {
      expect(row.querySelector('kbd')).not.toBeNull();
      expect(textOf(row.nextElementSibling)).not.toBe('');
    }
    await screen.getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => close.mock.calls.length).toBe(1);
  });

  test('of a single letter are switched off and on', async () => {
    const { screen, explorer } = await keys();
    const box = screen.getByRole('checkbox', { name: /Single-character/ });
    await expect.element(box).toBeChecked();
    await box.click();
    expect(explorer.letterKeys).toBe(false);
    await box.click();
    expect(explorer.letterKeys).toBe(true);
  });
});
