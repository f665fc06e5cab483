import { createRawSnippet } from 'svelte';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import Row from '../../../src/ui/kit/Row.svelte';

async function row() {
  const press = vi.fn();
  const children = createRawSnippet(() => ({ render: () => '<span>supports</span>' }));
  const screen = await render(Row, { press, children });
  const { rerender } = screen;
  return {
    rerender,
    button: screen.getByRole('button', { name: 'supports' }).element() as HTMLElement,
    press,
  };
}

test('a row is one button, which the keyboard presses', async () => {
  const { button, press } = await row();
  button.focus();
  await userEvent.keyboard('{Enter}');
  expect(press).toHaveBeenCalledOnce();
});

test('a row that leads elsewhere says nothing of folds, one that unfolds says how it is', async () => {
  const { button, rerender } = await row();
  expect(button.hasAttribute('aria-expanded')).toBe(false);
  await rerender({ expanded: false });
  expect(button.getAttribute('aria-expanded')).toBe('false');
});

test('the row of what is shown says so', async () => {
  const { button, rerender } = await row();
  expect(button.hasAttribute('aria-current')).toBe(false);
  await rerender({ current: true });
  expect(button.getAttribute('aria-current')).toBe('true');
});

test('a row is high enough for a pointer', async () => {
  const { height } = (await row()).button.getBoundingClientRect();
  expect(height).toBeGreaterThanOrEqual(24);
});
