import { describe, expect, test } from 'vitest';
import { samples } from '../../../src/core/picture/curve.ts';
import { clickablePoint } from '../../../src/core/picture/clickable.ts';
import { hitAt } from '../../../src/core/picture/hit.ts';
import { overlap } from '../../../src/core/picture/rect-field.ts';
import type { Scene } from '../../../src/core/picture/scene.ts';
import { sceneSvg } from '../../../src/core/picture/scene-svg.ts';
import { fanOf } from '../../../src/core/picture/strands.ts';
import { svgText } from '../../../src/core/picture/svg-node.ts';
import { colours } from '../../../src/core/look/colours.ts';
import { graph } from '../../support/build.ts';
import { placementOf } from '../../support/shipped.ts';
import { draw } from './draw.ts';

// 25 statements of both signs, the supports first and most firmly stated.
const helps = ['support', 'political-support', 'military-support', 'humanitarian-support', 'sanctuary'];
const lines = [
  ...helps.map((type) => `russia -${type}-> taliban`),
  ...helps.map((type) => `taliban -${type}-> russia`),
  ...['intelligence-sharing', 'arms-supply', 'training'].map((type) => `russia -${type}-> taliban`),
  ...['military-presence', 'assurance'].map((type) => `taliban -${type}-> russia`),
  ...['opposition', 'terrorist-designation', 'sanction', 'scepticism'].map(
    (type) => `russia -${type}?-> taliban`,
  ),
  ...['opposition', 'sanction', 'scepticism'].map((type) => `taliban -${type}?-> russia`),
  ...['recognition', 'alliance-with', 'base'].map((type) => `russia -${type}!-> taliban`),
];
const map = graph(...lines);
const pane = { width: 1020, height: 720 };
const opened = (at: Readonly<Record<string, { x: number; y: number }>>, size = pane) =>
  draw(map, { open: 'russia|taliban', placement: { ...placementOf(map, { at }), pane: size } });
const rect = ({ word }: Scene['lines'][number]) => ({
  ...word!.at,
  width: word!.width,
  height: word!.height,
});
const scene = opened({ russia: { x: 200, y: 300 }, taliban: { x: 800, y: 300 } });

describe('an opened pair of 25 statements', () => {
  test('is the firmest nine, and keeps both signs, what is neutral and what is denied', () => {
    expect(lines).toHaveLength(25);
    expect(scene.lines).toHaveLength(9);
    for (const hue of ['supports', 'opposes', 'neither', 'notSo'])
      expect(scene.lines.filter((line) => line.hue === hue).length, hue).toBeGreaterThanOrEqual(2);
    const rank = { supports: 0, neither: 1, opposes: 2, notSo: 3 } as Record<string, number>;
    const order = scene.lines.map(({ hue }) => rank[hue]);
    expect(order).toEqual([...order].sort());
  });

  test('counts the rest on the map and in files, and a click there keeps it open', () => {
    expect(scene.more?.text).toBe('+ 16 in the panel');
    const paint = (role: keyof (typeof colours)['light']) => colours.light[role];
    const file = svgText(sceneSvg(scene, { paint, font: '', title: '', sentence: () => '' }));
    expect(file).toContain('+ 16 in the panel');
    expect(hitAt(scene, scene.more!.at, 8)).toBe('russia|taliban');
    expect(draw(graph('a -support-> b'), { open: 'a|b' }).more).toBeNull();
  });

  test('has each word on its own strand, and none on another word', () => {
    for (const line of scene.lines) {
      expect(line.word?.always, line.id).toBe(true);
      const own = Math.min(...samples(line.curve, 200).map(({ y }) => Math.abs(y - line.word!.at.y)));
      expect(own).toBeLessThan(10);
      for (const other of scene.lines)
        if (other !== line) expect(overlap(rect(line), rect(other)), `${line.id} ${other.id}`).toBe(0);
    }
  });

  test.each([
    ['along the upper rim', { x: 60, y: 30 }, { x: 900, y: 30 }],
    ['along the lower rim', { x: 60, y: 690 }, { x: 900, y: 690 }],
    ['along the left rim', { x: 50, y: 40 }, { x: 50, y: 680 }],
    ['along the right rim', { x: 970, y: 40 }, { x: 970, y: 680 }],
    ['from corner to corner', { x: 50, y: 30 }, { x: 960, y: 690 }],
    ['close together in a corner', { x: 60, y: 30 }, { x: 260, y: 30 }],
  ])('%s stays within the pane, and each strand can be clicked', (_, russia, taliban) => {
    const found = opened({ russia, taliban });
    for (const line of found.lines) {
      for (const { x, y } of samples(line.curve, 60))
        expect(x >= 0 && y >= 0 && x <= pane.width && y <= pane.height, `${line.id} ${x} ${y}`).toBe(true);
      const point = clickablePoint(found, line);
      expect(point && hitAt(found, point, 8), line.id).toBe(line.selects);
    }
    const { at, width } = found.more!;
    expect(at.x - width / 2).toBeGreaterThanOrEqual(0);
    expect(at.x + width / 2).toBeLessThanOrEqual(pane.width);
    expect(at.y).toBeGreaterThan(8);
    expect(at.y).toBeLessThan(pane.height - 8);
  });
});

test('strands are straight and 26 px apart in the middle of the pane', () => {
  expect(
    fanOf(
      [
        { x: 200, y: 300 },
        { x: 800, y: 300 },
      ],
      3,
      pane,
    ),
  ).toEqual([26, 0, -26]);
});
