import { afterEach, expect, test, vi } from 'vitest';
import { framed } from '../../../src/ui/canvas/framed.ts';

let leave: (() => void) | null = null;
afterEach(() => {
  leave?.();
  document.body.replaceChildren();
});

function mapInFrame() {
  const container = document.createElement('div');
  const canvas = document.createElement('canvas');
  container.append(canvas);
  document.body.append(container);
  const heard: string[] = [];
  // As Cytoscape listens: the wheel on its container, fingers on the window.
  container.addEventListener('wheel', () => heard.push('wheel'), true);
  const onMove = () => heard.push('move');
  window.addEventListener('touchmove', onMove);
  const end = framed(container, () => Promise.resolve({ wheel: 'Hold Ctrl', touch: 'Two fingers' }));
  leave = () => {
    end();
    window.removeEventListener('touchmove', onMove);
  };
  const hint = () => container.querySelector<HTMLElement>('.frame-hint');
  return { container, canvas, heard, hint };
}
const wheel = (more: WheelEventInit = {}) =>
  new WheelEvent('wheel', { deltaY: 100, bubbles: true, cancelable: true, ...more });
function move(target: HTMLElement, fingers: number) {
  const touches = Array.from({ length: fingers }, (_, identifier) => new Touch({ identifier, target }));
  return new TouchEvent('touchmove', { touches, bubbles: true, cancelable: true });
}

test('the wheel scrolls the article around a map, and a hint says what zooms it', async () => {
  const { canvas, heard, hint } = mapInFrame();
  const event = wheel();
  canvas.dispatchEvent(event);
  expect(heard).toEqual([]);
  expect(event.defaultPrevented).toBe(false);
  await vi.waitFor(() => expect(hint()?.hidden).toBe(false));
  expect(hint()?.textContent).toBe('Hold Ctrl');
});

test.each([{ ctrlKey: true }, { metaKey: true }])('with %j the wheel is the map’s', (key) => {
  const { canvas, heard, hint } = mapInFrame();
  canvas.dispatchEvent(wheel(key));
  expect(heard).toEqual(['wheel']);
  expect(hint()?.hidden).toBe(true);
});

test('one finger scrolls the article, two move the map', async () => {
  const { container, canvas, heard, hint } = mapInFrame();
  canvas.dispatchEvent(move(canvas, 1));
  expect(heard).toEqual([]);
  await vi.waitFor(() => expect(hint()?.textContent).toBe('Two fingers'));
  canvas.dispatchEvent(move(canvas, 2));
  expect(heard).toEqual(['move']);
  expect(container.style.touchAction).toBe('pan-x pan-y');
});

test('what is beside the map hears the wheel as ever, and so does the map when the page is left', () => {
  const { container, canvas, heard, hint } = mapInFrame();
  document.body.dispatchEvent(wheel());
  expect(hint()?.hidden).toBe(true);
  leave?.();
  leave = null;
  expect([container.style.touchAction, hint()]).toEqual(['', null]);
  canvas.dispatchEvent(wheel());
  expect(heard).toEqual(['wheel']);
});
