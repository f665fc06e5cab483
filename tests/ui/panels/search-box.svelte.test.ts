import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import SearchBox from '../../../src/ui/panels/header/SearchBox.svelte';
import { graph } from '../../support/build.ts';
import { explorerOf } from '../../support/explorer.ts';
import { show, textOf } from '../show.ts';

const map = graph('taliban -support-> tajikistan', 'iran -opposition-> isis-k');

async function opened(text = '') {
  const explorer = explorerOf(map);
  const screen = await show(SearchBox, explorer, () => ({}));
  const box = screen.getByRole('combobox');
  await box.click();
  if (text) await userEvent.keyboard(text);
  // What shows the results comes when the field is first used.
  if (text)
    await expect.poll(() => screen.container.querySelector('[role=listbox], [data-nothing]')).not.toBeNull();
  const options = () => screen.getByRole('option').elements();
  const active = () => options().findIndex((option) => option.getAttribute('aria-selected') === 'true');
  // What a screen reader is told to be at.
  const told = () => {
    const id = box.element().getAttribute('aria-activedescendant');
    return id === null ? null : document.getElementById(id);
  };
  return { explorer, screen, box, options, active, told };
}

describe('a search by keyboard', () => {
  test('finds while one types, and makes no entry in the history', async () => {
    const { explorer, options, box } = await opened('ta');
    expect(explorer.view.search).toBe('ta');
    expect(explorer.typing).toBe(true);
    await expect.element(box).toHaveAttribute('aria-expanded', 'true');
    expect(options().length).toBeGreaterThan(1);
  });

  test('goes down and up among what is found, and stops at both ends', async () => {
    const { options, active, told } = await opened('ta');
    expect(active()).toBe(-1);
    expect(told()).toBeNull();
    await userEvent.keyboard('{ArrowDown}');
    expect(active()).toBe(0);
    expect(told()).toBe(options()[0]);
    await userEvent.keyboard('{ArrowDown}'.repeat(options().length));
    expect(active()).toBe(options().length - 1);
    await userEvent.keyboard('{ArrowUp}'.repeat(options().length));
    expect(active()).toBe(0);
  });

  test('selects the one it stands on, and clears the search', async () => {
    const { explorer, options } = await opened('ta');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    const chosen = options()[1]?.textContent;
    await userEvent.keyboard('{Enter}');
    expect(explorer.selected).toMatchObject({ kind: 'actor' });
    expect(chosen?.toLowerCase()).toContain(explorer.view.selection);
    expect([explorer.view.search, explorer.typing, options().length]).toEqual(['', false, 0]);
  });

  test('selects the best where one only presses Enter', async () => {
    const { explorer } = await opened('isis');
    await userEvent.keyboard('{Enter}');
    expect(explorer.view.selection).toBe('isis-k');
  });

  test('starts over at the best when one types on', async () => {
    const { explorer, active } = await opened('ta');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await userEvent.keyboard('l');
    expect(active()).toBe(-1);
    await userEvent.keyboard('{Enter}');
    expect(explorer.view.selection).toBe('taliban');
  });

  test('is cleared by Escape, and left by a second', async () => {
    const { explorer, box, told } = await opened('ta');
    await userEvent.keyboard('{ArrowDown}{Escape}');
    expect([explorer.view.search, told()]).toEqual(['', null]);
    await expect.element(box).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(box).not.toHaveFocus();
  });

  test('says where nothing is found, and Enter then changes nothing', async () => {
    const { explorer, screen, told } = await opened('xyz');
    await expect.element(screen.getByText(/^Nothing found for “xyz”/)).toBeVisible();
    expect(screen.getByRole('listbox').elements()).toEqual([]);
    await userEvent.keyboard('{ArrowDown}{ArrowUp}{Enter}');
    expect(explorer.view.selection).toBeNull();
    expect(told()).toBeNull();
  });

  test('names no option that is not there', async () => {
    const { box } = await opened('ta');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await expect.element(box).not.toHaveAttribute('aria-activedescendant');
  });
});

describe('what a screen reader is told of a search', () => {
  const said = (container: Element) => textOf(container.querySelector('[data-said]'));

  test('is that there is a list only while there is one', async () => {
    const { box } = await opened();
    await expect.element(box).toHaveAttribute('aria-expanded', 'false');
    await expect.element(box).not.toHaveAttribute('aria-controls');
    await userEvent.keyboard('xyz');
    await expect.element(box).toHaveAttribute('aria-expanded', 'false');
    await userEvent.clear(box);
    await userEvent.keyboard('iran');
    await expect.element(box).toHaveAttribute('aria-expanded', 'true');
    expect(document.getElementById(box.element().getAttribute('aria-controls') ?? '')).not.toBeNull();
  });

  test('is how much is found once the typing pauses, not at each letter', async () => {
    const { screen } = await opened();
    const heard: string[] = [];
    const region = screen.container.querySelector('[data-said]')!;
    new MutationObserver(() => heard.push(textOf(region))).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await userEvent.keyboard('iran');
    await expect.poll(() => heard.filter(Boolean)).toHaveLength(1);
    expect(said(screen.container)).toMatch(/^\d+ results?$/);
  });

  test('is what was chosen, and the focus stays in the field', async () => {
    const { screen, box } = await opened('iran');
    await userEvent.keyboard('{Enter}');
    expect(said(screen.container)).toMatch(/^Iran/);
    await expect.element(box).toHaveFocus();
    await expect.element(box).toHaveAttribute('aria-expanded', 'false');
  });
});

describe('words that name actors', () => {
  const question = 'How is Iran tied to Isis-k?';

  test('two of them are a question, which comes first', async () => {
    const { explorer, options } = await opened('isis-k iran');
    await expect.poll(() => textOf(options()[0])).toBe('How is Isis-k tied to Iran?');
    await userEvent.keyboard('{Enter}');
    expect(explorer.view.ask).toMatchObject({ from: 'isis-k', to: 'iran' });
    expect([explorer.view.search, explorer.view.selection]).toEqual(['', null]);
  });

  test('may stand in a question as one asks it', async () => {
    const { options, screen } = await opened('how is iran tied to isis-k?');
    await expect.poll(() => textOf(options()[0])).toBe(question);
    await expect
      .element(screen.getByRole('group', { name: 'Relations' }))
      .toHaveTextContent('Iran · opposition');
  });

  test('with a word more the question is a guess, and comes after what was found', async () => {
    const { options } = await opened('iran isis-k opposition');
    await expect
      .poll(() => options().map(textOf))
      .toContain(`${question} Not understood, so ignored: “opposition”.`);
    expect(textOf(options()[0])).not.toBe(question);
  });

  test('one of them can be put in focus', async () => {
    const { explorer, screen } = await opened('taliban');
    await screen.getByRole('option', { name: 'Focus on Taliban' }).click();
    expect(explorer.view.focus).toMatchObject({ actors: ['taliban'] });
    expect([explorer.view.search, explorer.typing]).toEqual(['', false]);
  });
});

describe('a question', () => {
  test.each([
    [
      'does taliban support tajikistan?',
      'Does Taliban support Tajikistan?',
      'does',
      ['taliban', 'tajikistan'],
    ],
    ['who opposes isis-k', 'Who opposes Isis-k?', 'who', ['isis-k']],
    ['whom does iran oppose?', 'Whom does Iran oppose?', 'whom', ['iran']],
    ['what could iran do?', 'What could Iran do?', 'could', ['iran']],
  ])('is shown as it was understood, and answered by Enter: %s', async (typed, shown, kind, actors) => {
    const { explorer, options } = await opened(typed);
    await expect.poll(() => textOf(options()[0])).toBe(shown);
    await userEvent.keyboard('{Enter}');
    expect(explorer.view.ask).toMatchObject({ kind, actors });
    expect(explorer.view.search).toBe('');
  });

  test('about an actor of the map never ends in nothing found', async () => {
    const { explorer, screen, options } = await opened('does iran eat sardines?');
    await expect.poll(() => textOf(options()[0])).toContain('What is said about Iran?');
    expect(textOf(options()[0])).toContain('Not understood, so ignored: “eat” and “sardines”.');
    expect(screen.container.querySelector('[data-nothing]')).toBeNull();
    await userEvent.keyboard('{Enter}');
    expect(explorer.view.ask).toMatchObject({ kind: 'about', actors: ['iran'] });
  });

  test('is invited by the empty field, with names of the map', async () => {
    const { screen, box } = await opened();
    await expect.element(box).toHaveAttribute('placeholder', 'A name, words or a question');
    await expect.element(screen.getByText(/Does Taliban support Tajikistan, and since when\?/)).toBeVisible();
  });
});

describe('a search that becomes the view', () => {
  test('is asked for by Ctrl+Enter', async () => {
    const { explorer, screen } = await opened('tajik');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(explorer.view.filters.text).toBe('tajik');
    expect(explorer.visible.relations.map(({ id }) => id)).toEqual(['taliban|support|tajikistan']);
    expect(explorer.view.search).toBe('');
    expect(textOf(screen.container.querySelector('[data-said]'))).toContain('“tajik”');
  });

  test('is the last row of what was found', async () => {
    const { explorer, options } = await opened('iran');
    await expect.poll(() => textOf(options().at(-1))).toContain('Show only what contains “iran”');
    await userEvent.keyboard(`${'{ArrowDown}'.repeat(options().length)}{Enter}`);
    expect(explorer.view.filters.text).toBe('iran');
  });

  test('is asked for in vain where nothing was found', async () => {
    const { explorer } = await opened('xyz');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect([explorer.view.filters.text, explorer.view.search]).toEqual(['', 'xyz']);
  });
});

test('words near those typed are told as that, and as the words that the view may hold', async () => {
  const { explorer, screen, options } = await opened('talban');
  await expect.element(screen.getByRole('listbox')).toHaveTextContent('Nothing matches “talban” exactly');
  expect(textOf(options().at(-1))).toContain('“taliban”');
  await userEvent.keyboard('{Enter}');
  expect(explorer.view.selection).toBe('taliban');
});

describe('many of a kind', () => {
  const many = graph(...Array.from({ length: 30 }, (_, at) => `a${String(at)} -support-> b`));

  test('are counted, and told in full when asked for', async () => {
    const explorer = explorerOf(many);
    const screen = await show(SearchBox, explorer, () => ({}));
    await screen.getByRole('combobox').click();
    await userEvent.keyboard('support');
    const relations = screen.getByRole('group', { name: 'Relations' });
    await expect.element(relations).toHaveTextContent('5 of 30');
    await relations.getByRole('option', { name: 'Show all 30' }).click();
    await expect.poll(() => relations.getByRole('option').elements().length).toBe(30);
    await expect.element(screen.getByRole('combobox')).toHaveFocus();
  });
});

describe('a search by pointer', () => {
  test('selects what is clicked', async () => {
    const { explorer, screen } = await opened('iran');
    await screen.getByRole('option').first().click();
    expect(explorer.view.selection).toBe('iran');
  });
});

test('what a link searched for stands in the box', async () => {
  const explorer = explorerOf(map, { link: 'search=tal' });
  const screen = await show(SearchBox, explorer, () => ({}));
  await expect.element(screen.getByRole('combobox')).toHaveValue('tal');
});
