import { describe, expect, test } from 'vitest';
import { focusOn } from '../../src/core/analysis/focus.ts';
import type { ActorId } from '../../src/core/model/ids.ts';
import { graph } from '../support/build.ts';
import { explorerOf } from '../support/explorer.ts';

// Only in a browser is what is derived remembered.
const three = graph('a -supports-> b', 'b -opposes-> c', 'c -supports?-> d');

describe('the picture', () => {
  test.each([
    ['a search', { search: 'b' }],
    ['an actor that is drawn with its name', { selection: 'b' }],
    ['a focus that lets the others fade', { focus: focusOn(['a' as ActorId]) }],
    ['chosen actors', { marked: ['a' as ActorId] }],
    ['another theme', { theme: 'dark' as const }],
  ])('is not made anew for %s', (_, part) => {
    const explorer = explorerOf(three);
    const before = explorer.scene;
    explorer.change(part);
    expect(explorer.scene).toBe(before);
  });

  test.each(['a|b', 'd'])('is made anew for %s, which is drawn otherwise where it is selected', (id) => {
    const explorer = explorerOf(three);
    const before = explorer.scene;
    explorer.select(id);
    expect(explorer.scene).not.toBe(before);
  });
});
