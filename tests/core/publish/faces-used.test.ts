import { expect, test } from 'vitest';
import { svg } from '../../../src/core/picture/svg-node.ts';
import { facesUsed } from '../../../src/core/publish/faces-used.ts';

test('the letters of a picture are counted for the typeface that they are set in', () => {
  const picture = svg(
    'svg',
    { 'font-family': "'Noto Sans', sans-serif" },
    svg('title', {}, 'unseen'),
    svg('text', {}, 'plain'),
    svg('g', { 'font-weight': 600 }, svg('text', {}, svg('tspan', {}, 'Name')), svg('text', {}, 'Other')),
    svg('text', { 'font-family': "'Source Serif 4', serif", 'font-weight': 600 }, 'Headline'),
  );
  expect(facesUsed(picture)).toEqual([
    { family: 'Noto Sans', weight: '400', letters: 'plain' },
    { family: 'Noto Sans', weight: '600', letters: 'NameOther' },
    { family: 'Source Serif 4', weight: '600', letters: 'Headline' },
  ]);
});
