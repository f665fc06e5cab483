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
  ['{ArrowLeft}', 384, 400],
  ['{ArrowRight}', 384, 368],
  ['{Home}', 384, 560],
  ['{End}', 384, 320],
  ['{ArrowLeft}', 555, 560],
  ['{ArrowRight}', 325, 320],
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

test('dragging to the left widens the panel that stands at the end, up to its most', async () => {
  const { change, separator } = await splitter();
  const at = (kind: string, clientX: number) =>
    separator.dispatchEvent(new PointerEvent(kind, { clientX, pointerId: 1, bubbles: true }));
  // Only a pointer that is really down can be captured.
  separator.setPointerCapture = () => undefined;
  at('pointermove', 50);
  at('pointerdown', 100);
  at('pointermove', 70.4);
  at('pointermove', -500);
  at('pointerup', -500);
  at('pointermove', 0);
  expect(change.mock.calls).toEqual([[414], [560]]);
});
