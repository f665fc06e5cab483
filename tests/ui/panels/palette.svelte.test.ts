import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Command } from '../../../src/ui/kit/command.ts';
import Palette from '../../../src/ui/panels/Palette.svelte';
import { graph } from '../../support/build.ts';
import { explorerOf } from '../../support/explorer.ts';
import { show, textOf } from '../show.ts';

const rows = ['Go to: Map', 'Go to: List', 'Theme: Dark'];
const commands: readonly Command[] = rows.map((label) => ({
  id: label,
  label,
  group: label.split(':')[0] ?? '',
  run: () => {},
  ...(label === 'Theme: Dark' ? { keys: 'Ctrl+D', isOn: true } : {}),
}));

async function opened(typed = '', ahead = '') {
  const closed: (string | null)[] = [];
  const screen = await show(Palette, explorerOf(graph('a -support-> b')), () => ({
    commands,
    ahead,
    close: (chosen: Command | null) => void closed.push(chosen?.id ?? null),
  }));
  const field = screen.getByRole('combobox');
  if (!ahead.endsWith('\n')) await expect.element(field).toHaveFocus();
  if (typed) await userEvent.keyboard(typed);
  const options = () => screen.getByRole('option').elements();
  const active = () => textOf(options().find((option) => option.getAttribute('aria-selected') === 'true'));
  return { screen, field, closed, options, active };
}

describe('the palette by keyboard', () => {
  test('stands on its first command, which a screen reader is told', async () => {
    const { field, options, active } = await opened();
    expect(active()).toBe('Go to: Map');
    await expect.element(field).toHaveAttribute('aria-activedescendant', options()[0]!.id);
    await expect.element(field).toHaveAttribute('aria-expanded', 'true');
  });

  test('goes down and up, and round at both ends', async () => {
    const { active } = await opened();
    await userEvent.keyboard('{ArrowUp}');
    expect(active()).toContain('Theme: Dark');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(active()).toBe('Go to: List');
  });

  test('runs what it stands on, once it has closed', async () => {
    const { closed } = await opened('list');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => closed).toEqual(['Go to: List']);
  });

  test('is closed by Escape and by the keys that open it, and runs nothing', async () => {
    const first = await opened('map');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => first.closed).toEqual([null]);
    await first.screen.unmount();
    const second = await opened('map');
    await userEvent.keyboard('{Control>}k{/Control}');
    await expect.poll(() => second.closed).toEqual([null]);
  });

  test('starts over at the best when one types on', async () => {
    const { active } = await opened();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}go');
    expect(active()).toBe('Go to: Map');
  });

  test('says where there is no such command, and Enter then changes nothing', async () => {
    const { screen, closed, field } = await opened('zebra');
    await expect.element(screen.getByRole('dialog')).toHaveTextContent('No command for “zebra”');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(closed).toEqual([]);
    await expect.element(field).not.toHaveAttribute('aria-activedescendant');
  });

  test('tells how many there are once the typing pauses', async () => {
    const { screen } = await opened('go');
    await expect.element(screen.getByRole('status')).toHaveTextContent('2 commands');
  });
});

describe('what was typed before the palette was there', () => {
  test('stands in its field', async () => {
    const { active, field } = await opened('', 'theme ');
    await expect.element(field).toHaveValue('theme ');
    expect(active()).toContain('Theme: Dark');
  });

  test('is run where Enter was pressed too', async () => {
    const { closed } = await opened('', 'dark\n');
    await expect.poll(() => closed).toEqual(['Theme: Dark']);
  });
});

test('a command is run by a click, and shows its keys and that it stands so', async () => {
  const { screen, closed } = await opened();
  const dark = screen.getByRole('option', { name: 'Theme: Dark' });
  await expect.element(dark).toHaveTextContent('now');
  await expect.element(dark).toHaveTextContent('Ctrl+D');
  await dark.click();
  await expect.poll(() => closed).toEqual(['Theme: Dark']);
});

test('the palette has a button that closes it', async () => {
  const { screen, closed } = await opened();
  await screen.getByRole('button', { name: 'Close' }).click();
  await expect.poll(() => closed).toEqual([null]);
});
