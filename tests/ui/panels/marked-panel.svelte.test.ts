import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { messagesIn } from '../../../src/core/words/messages-in.ts';
import MarkedPanel from '../../../src/ui/panels/MarkedPanel.svelte';
import { graph } from '../../support/build.ts';
import { explorerOf } from '../../support/explorer.ts';
import { show, textOf } from '../show.ts';

const { marking } = messagesIn('en');
const map = graph(
  'russia -intelligence-sharing-> taliban',
  'russia -terrorist-designation-> taliban',
  'russia -support?-> isis-k',
  'iran -support-> taliban',
  'iran -support-> china',
);

async function panel(marked: string) {
  const explorer = explorerOf(map, { link: `marked=${marked}` });
  const screen = await show(MarkedPanel, explorer, () => ({}));
  return { explorer, screen, text: () => textOf(document.body) };
}

describe('the summary of several actors', () => {
  test('tells what is said among them, who cooperates and opposes at once, and what the filters hide', async () => {
    const { screen, text } = await panel('russia,taliban,isis-k');
    await expect.element(screen.getByRole('heading', { level: 2 })).toHaveTextContent(marking.heading(3));
    expect(text()).toContain('1 line shown between them: both at once 1.');
    expect(text()).toContain(marking.hidden(1));
    await expect.element(screen.getByRole('heading', { name: marking.mixed })).toBeInTheDocument();
    expect(text()).toContain('1 line shown to Iran: support or cooperation 1.');
  });

  test('says that no line is shown between those who have none', async () => {
    const { text } = await panel('russia,china');
    expect(text()).toContain('No line is shown between any two of them');
  });

  test('asks how two are tied, and offers it for two only', async () => {
    const { explorer, screen } = await panel('russia,taliban');
    await userEvent.click(screen.getByRole('button', { name: marking.ask }));
    expect(explorer.view.ask).toMatchObject({ from: 'russia', to: 'taliban' });
    explorer.change({ ask: null, marked: [...explorer.view.marked, ...explorer.visible.actors.slice(-1)] });
    await expect.element(screen.getByRole('button', { name: marking.ask })).not.toBeInTheDocument();
  });

  test('puts them in focus together, and hides the others where that is asked for', async () => {
    const { explorer, screen } = await panel('russia,taliban');
    await userEvent.click(screen.getByRole('button', { name: marking.focus }));
    expect(explorer.view.focus).toMatchObject({ actors: ['russia', 'taliban'], others: 'fade' });
    await userEvent.click(screen.getByRole('button', { name: marking.alone }));
    expect(explorer.view.focus).toMatchObject({ actors: ['russia', 'taliban'], others: 'hide' });
  });

  test('leaves one out, opens the evidence of a row, and is cleared', async () => {
    const { explorer, screen } = await panel('russia,taliban,iran');
    await userEvent.click(screen.getByRole('button', { name: marking.remove('Iran') }));
    expect(explorer.view.marked).toEqual(['russia', 'taliban']);
    const rows = screen.getByRole('list', { name: marking.within }).getByRole('button');
    await userEvent.click(rows.first());
    expect(explorer.view.selection).toBe('russia|intelligence-sharing|taliban');
    await userEvent.click(screen.getByRole('button', { name: marking.clear }));
    expect(explorer.view.marked).toEqual([]);
  });
});
