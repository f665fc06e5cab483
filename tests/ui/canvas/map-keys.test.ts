import { describe, expect, test } from 'vitest';
import { mapKey } from '../../../src/ui/canvas/map-keys.ts';

const bare = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const press = (keys: string, isFocused = false) => {
  const key = keys.split('-').at(-1)!;
  return mapKey(
    {
      ...bare,
      key: key === 'minus' ? '-' : key,
      shiftKey: keys.includes('Shift'),
      altKey: keys.includes('Alt'),
      ctrlKey: keys.includes('Ctrl'),
    },
    isFocused,
  );
};

describe('a key on the map', () => {
  test.each([
    ['ArrowUp', { kind: 'walk', direction: 'up' }],
    ['Shift-ArrowRight', { kind: 'pan', x: -60, y: 0 }],
    ['Alt-ArrowLeft', { kind: 'move', x: -10, y: 0 }],
    ['Alt-Shift-ArrowDown', { kind: 'move', x: 0, y: 1 }],
    ['Enter', { kind: 'open' }],
    ['Shift-Enter', { kind: 'add' }],
    [' ', { kind: 'choose' }],
    ['Escape', { kind: 'back' }],
    ['ش', { kind: 'jump', letter: 'ش' }],
    ['+', { kind: 'zoom', factor: 1.25 }],
  ])('%s asks for %o', (keys, asked) => {
    expect(press(keys)).toMatchObject(asked);
  });

  test.each(['Ctrl-ArrowLeft', 'Ctrl-i', 'Alt-i', 'Tab', 'F5', '3'])('%s is left to the page', (keys) => {
    expect(press(keys)).toBeNull();
  });

  test('sets how far a focus reaches, while there is one', () => {
    expect(['+', 'minus', '3', '7', '0'].map((keys) => press(keys, true))).toEqual([
      { kind: 'deepen', by: 1 },
      { kind: 'deepen', by: -1 },
      { kind: 'steps', steps: 3 },
      null,
      { kind: 'fit' },
    ]);
  });
});
