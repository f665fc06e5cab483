import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import Splitter from '../../../src/ui/kit/Splitter.svelte';

async function splitter(value = 384) {
  const change = vi.fn<(value: number) => void>();
  const screen = await render(Splitter, { label: 'Width', value, min: 320, max: 560, change });
  const separator = screen.getByRole('separator', { name: 'Width' }).element() as HTMLElement;
  separator.focus();
  return { change, separator };
}

test.each([
  ['{ArrowRight}', 384, 400],
  ['{ArrowLeft}', 384, 368],
  ['{End}', 384, 560],
  ['{Home}', 384, 320],
  ['{ArrowRight}', 555, 560],
  ['{ArrowLeft}', 325, 320],
])('%s makes a panel of %i px one of %i px', async (key, from, to) => {
  const { change } = await splitter(from);
  await userEvent.keyboard(key);
  expect(change.mock.calls).toEqual([[to]]);
});

test('other keys are not its own', async () => {
  const { change } = await splitter();
  await userEvent.keyboard('{ArrowUp}{Enter}a');
  expect(change).not.toHaveBeenCalled();
});

test('a screen reader is told the width and its ends', async () => {
  const { separator } = await splitter();
  const told = ['valuenow', 'valuemin', 'valuemax'].map((name) => separator.getAttribute(`aria-${name}`));
  expect(told).toEqual(['384', '320', '560']);
});

test('dragging to the right widens the panel at the start of the row, up to its max', async () => {
  const { change, separator } = await splitter();
  const at = (kind: string, clientX: number) =>
    separator.dispatchEvent(new PointerEvent(kind, { clientX, pointerId: 1, bubbles: true }));
  // Only a pointer that is really down can be captured.
  separator.setPointerCapture = () => undefined;
  at('pointermove', 50);
  at('pointerdown', 100);
  at('pointermove', 129.6);
  at('pointermove', 700);
  at('pointerup', 700);
  at('pointermove', 0);
  expect(change.mock.calls).toEqual([[414], [560]]);
});
