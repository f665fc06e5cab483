import { describe, expect, test } from 'vitest';
import type { Arrangement } from '../../src/core/share/arrangement.ts';
import { keptPins } from '../../src/ui/kept-pins.ts';

const pinsOf = (pins: Readonly<Record<string, { x: number; y: number }>>) => pins as Arrangement['pins'];

function browser(kept: Readonly<Record<string, string>> = {}) {
  const rows = new Map(Object.entries(kept));
  const localStorage = {
    getItem: (key: string) => rows.get(key) ?? null,
    setItem: (key: string, value: string) => void rows.set(key, value),
    removeItem: (key: string) => void rows.delete(key),
  };
  return { rows, window: { localStorage } as Pick<Window, 'localStorage'> };
}

describe('the places that a reader gives actors', () => {
  test('are kept for this map and this pane', () => {
    const { window } = browser();
    const pins = pinsOf({ iran: { x: 10, y: -20 } });
    keptPins(window, 'first', '808x800').keep(pins);
    expect(keptPins(window, 'first', '808x800').kept()).toEqual(pins);
    expect(keptPins(window, 'second', '808x800').kept()).toEqual({});
    expect(keptPins(window, 'first', '640x676').kept()).toEqual({});
  });

  test('leave nothing behind where they are taken back', () => {
    const { window, rows } = browser();
    const own = keptPins(window, 'first', '808x800');
    own.keep(pinsOf({ iran: { x: 10, y: 20 } }));
    own.keep({});
    expect(rows.size).toBe(0);
  });

  test.each(['no list', 'null', '7', '{"iran":{"x":"<b>","y":1},"russia":null}'])(
    'are none where the browser holds %s',
    (text) => {
      const { window } = browser({ 'entente:places:first:808x800': text });
      expect(keptPins(window, 'first', '808x800').kept()).toEqual({});
    },
  );

  test('are forgotten with the visit where a browser keeps nothing', () => {
    const window = {
      get localStorage(): Storage {
        throw new DOMException('denied', 'SecurityError');
      },
    };
    const own = keptPins(window, 'first', '808x800');
    own.keep(pinsOf({ iran: { x: 10, y: 20 } }));
    expect(own.kept()).toEqual({});
  });
});
