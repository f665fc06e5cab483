import { describe, expect, test } from 'vitest';
import type { Arrangement } from '../../../src/core/share/arrangement.ts';
import { keptPins } from '../../../src/ui/kept/kept-pins.ts';
import { keptSettings } from '../../../src/ui/kept/kept-settings.ts';
import { browser, forbidden } from './kept-browser.ts';

const pinsOf = (pins: Readonly<Record<string, { x: number; y: number }>>) => pins as Arrangement['pins'];

describe('the places that a reader gives actors', () => {
  test('are kept for this map and this pane', () => {
    const settings = keptSettings(browser().window);
    const pins = pinsOf({ iran: { x: 10, y: -20 } });
    keptPins(settings, 'first', '808x800').keep(pins);
    expect(keptPins(settings, 'first', '808x800').kept()).toEqual(pins);
    expect(keptPins(settings, 'second', '808x800').kept()).toEqual({});
    expect(keptPins(settings, 'first', '640x676').kept()).toEqual({});
  });

  test('leave nothing behind where they are taken back', () => {
    const { window, rows } = browser();
    const settings = keptSettings(window);
    const own = keptPins(settings, 'first', '808x800');
    own.keep(pinsOf({ iran: { x: 10, y: 20 } }));
    own.keep({});
    expect(rows.size).toBe(0);
  });

  test.each(['no list', 'null', '7', '{"iran":{"x":"<b>","y":1},"russia":null}'])(
    'are none where the browser holds %s',
    (text) => {
      const { window } = browser({ 'entente:places:first:808x800': text });
      const settings = keptSettings(window);
      expect(keptPins(settings, 'first', '808x800').kept()).toEqual({});
    },
  );

  test('are forgotten with the visit where a browser keeps nothing', () => {
    const settings = keptSettings(forbidden());
    const own = keptPins(settings, 'first', '808x800');
    own.keep(pinsOf({ iran: { x: 10, y: 20 } }));
    expect(own.kept()).toEqual({});
  });
});
