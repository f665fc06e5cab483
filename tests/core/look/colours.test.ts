import { describe, expect, test } from 'vitest';
import { colours, VOICE_ROLES, type Role, type Theme } from '../../../src/core/look/colours.ts';
import { contrast } from '../../../src/core/look/contrast.ts';
import { faded } from '../../../src/core/look/measures.ts';
import { tokensCss } from '../../../src/core/look/tokens-css.ts';

const THEMES: readonly Theme[] = ['light', 'dark'];

// WCAG 2.2 AA: 4.5 for text, 3 for lines, rims, controls and the focus ring (1.4.3 and 1.4.11).
const TEXT: readonly Role[] = ['ink', 'quiet', 'link', 'found', 'differs', 'notFound'];
// The word on a line is in the line's hue.
const VOICES: readonly Role[] = ['voiceAuthor', ...VOICE_ROLES, 'voiceOther', 'voiceSeveral'];
const GRAPHICS: readonly Role[] = ['supports', 'opposes', 'neither', 'notSo', 'rim', 'control', 'focus'];

// The colour that is seen where one lies over another, not wholly opaque.
function over(colour: string, ground: string, opacity: number): string {
  const mixed = [1, 3, 5].map((at) => {
    const [top, bottom] = [colour, ground].map((each) => parseInt(each.slice(at, at + 2), 16));
    return Math.round(opacity * (top ?? 0) + (1 - opacity) * (bottom ?? 0));
  });
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

describe('the contrast of two colours', () => {
  test.each([
    ['#000000', '#FFFFFF', 21],
    ['#FFFFFF', '#000000', 21],
    ['#777777', '#FFFFFF', 4.48],
    ['#0072B2', '#0072B2', 1],
  ])('of %s on %s is %d, as WCAG computes it', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
  });
});

describe.each(THEMES)('in the %s theme', (theme) => {
  const colour = colours[theme];
  const grounds = ['paper', 'panel'] as const;

  test.each([...TEXT, ...VOICES].flatMap((role) => grounds.map((ground) => [role, ground] as const)))(
    'text in %s can be read on %s',
    (role, ground) => expect(contrast(colour[role], colour[ground])).toBeGreaterThanOrEqual(4.5),
  );

  test.each(GRAPHICS.flatMap((role) => grounds.map((ground) => [role, ground] as const)))(
    'what is drawn in %s is seen on %s',
    (role, ground) => expect(contrast(colour[role], colour[ground])).toBeGreaterThanOrEqual(3),
  );

  test.each(['tint', 'ground', 'cautious'] as const)('names and words can be read on %s', (ground) => {
    expect(contrast(colour.ink, colour[ground])).toBeGreaterThanOrEqual(7);
  });

  test('quiet text can be read on the ground of rows and tips', () => {
    expect(contrast(colour.quiet, colour.ground)).toBeGreaterThanOrEqual(4.5);
  });

  test('links can be read on the ground of rows that are pointed at', () => {
    expect(contrast(colour.link, colour.ground)).toBeGreaterThanOrEqual(4.5);
  });

  test('a name that is faded is still seen, a faded line less than any that is not', () => {
    expect(contrast(over(colour.ink, colour.panel, faded[theme].name), colour.paper)).toBeGreaterThan(3);
    const full = Math.min(
      ...(['supports', 'opposes', 'neither'] as const).map((role) => contrast(colour[role], colour.paper)),
    );
    for (const role of ['supports', 'opposes', 'neither', 'notSo'] as const)
      expect(contrast(over(colour[role], colour.paper, faded[theme].line), colour.paper)).toBeLessThan(
        full / 2,
      );
  });

  test('supports and opposes are equal in grey-scale, so that neither looks the stronger', () => {
    expect(contrast(colour.supports, colour.opposes)).toBeLessThan(1.15);
  });

  test('every colour is six hexadecimal digits, as the contrast reads them', () => {
    for (const value of Object.values(colour)) expect(value).toMatch(/^#[0-9A-F]{6}$/);
  });
});

describe('the colours as custom properties', () => {
  // By the selector that stands just before its properties.
  const blocks = new Map(
    [...tokensCss().matchAll(/([^\n{}]+) \{\n([^{}]*)\}/g)].map(([, selector = '', body = '']) => [
      selector.trim(),
      new Map([...body.matchAll(/(--[\w-]+|color-scheme): ([^;]+);/g)].map(([, k = '', v = '']) => [k, v])),
    ]),
  );

  test.each([
    [':root', 'light'],
    [":root:not([data-theme='light'])", 'dark'],
    [":root[data-theme='dark']", 'dark'],
    [":root, :root[data-theme='dark']", 'light'],
  ] as const)('hold under %s every colour of the %s theme', (selector, theme) => {
    const block = blocks.get(selector);
    expect(block?.get('color-scheme')).toBe(theme);
    expect(block?.get('--supports')).toBe(colours[theme].supports);
    expect(block?.get('--not-so')).toBe(colours[theme].notSo);
    expect([...(block?.values() ?? [])]).toEqual([theme, ...Object.values(colours[theme])]);
  });
});
