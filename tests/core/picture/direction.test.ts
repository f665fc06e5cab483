import { expect, test } from 'vitest';
import { isRightToLeft } from '../../../src/core/model/right-to-left.ts';
import { directed } from '../../../src/core/picture/direction.ts';
import { sceneSvg } from '../../../src/core/picture/scene-svg.ts';
import { svgText } from '../../../src/core/picture/svg-node.ts';
import { colours } from '../../../src/core/look/colours.ts';
import { graphWith } from '../../support/build.ts';
import { draw } from './draw.ts';

const HEBREW = 'צה״ל (יחידה 8200)';
const ARABIC = '23 مارس (حركة)';

test.each([
  [HEBREW, true],
  [ARABIC, true],
  ['Hamas (حماس)', false],
  ['2021', false],
  ['', false],
])('the first letter of %s says its direction', (text, expected) => {
  expect(isRightToLeft(text)).toBe(expected);
});

test('each line of a name from right to left is an isolate of its own, others are as they are', () => {
  expect(directed(['حركة', '(23)'])).toEqual(['\u2067حركة\u2069', '\u2067(23)\u2069']);
  expect(directed(['Hamas', '(23)'])).toEqual(['Hamas', '(23)']);
});

test('a name from right to left has that direction in the picture as a file', () => {
  const paint = (role: keyof (typeof colours)['light']) => colours.light[role];
  const written = (name: string) =>
    svgText(
      sceneSvg(draw(graphWith({ actors: [{ id: 'a', name }] })), {
        paint,
        font: '',
        title: '',
        sentence: () => '',
      }),
    );
  expect(written(ARABIC)).toContain('direction="rtl"');
  expect(written('Hamas')).not.toContain('direction=');
});
