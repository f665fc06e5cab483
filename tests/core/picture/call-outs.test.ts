import { describe, expect, test } from 'vitest';
import { measures } from '../../../src/core/look/measures.ts';
import type { PairId } from '../../../src/core/model/ids.ts';
import { samples } from '../../../src/core/picture/curve.ts';
import { hitAt } from '../../../src/core/picture/hit.ts';
import { overlap } from '../../../src/core/picture/rect-field.ts';
import type { SceneLine } from '../../../src/core/picture/scene.ts';
import { graph, type Line } from '../../support/build.ts';
import { draw } from './draw.ts';

const both = ['russia -intelligence-sharing-> taliban', 'russia -terrorist-designation-> taliban'];
const QUOTE = '“officials have publicly admitted to sharing intelligence since late 2016”';
const apart = { russia: { x: 100, y: 300 }, taliban: { x: 600, y: 300 } };
const lead = 'russia|taliban' as PairId;

const drawLead = (at: Readonly<Record<string, { x: number; y: number }>>, ...others: readonly Line[]) =>
  draw(graph(...both, ...others), { at, lead, callOut: () => QUOTE, word: () => 'a word' });
const rectOf = ({ callOut }: SceneLine) => ({ ...callOut!, ...callOut!.at });

describe('the quote beside a line of the lead', () => {
  test('is above one strand and below the other, whole, and off every name, word and line', () => {
    const scene = drawLead(apart);
    const [up, down] = [scene.lines[0]!, scene.lines[1]!];
    expect(up.callOut!.at.y).toBeLessThan(up.curve.start.y);
    expect(down.callOut!.at.y).toBeGreaterThan(down.curve.start.y);
    for (const line of scene.lines) {
      const rect = rectOf(line);
      expect(line.callOut!.rows.join(' ')).toBe(QUOTE);
      expect(line.width).toBe(measures.leadWidth);
      for (const { box } of scene.actors) expect(overlap(rect, box)).toBe(0);
      for (const { word, curve } of scene.lines) {
        expect(overlap(rect, { ...word!, ...word!.at })).toBe(0);
        for (const { x, y } of samples(curve, 30))
          expect(Math.abs(x - rect.x) < rect.width / 2 && Math.abs(y - rect.y) < rect.height / 2).toBe(false);
      }
    }
  });

  test('takes more rows where the line is short, and is left out where it is too short for a word', () => {
    const near = drawLead({ russia: { x: 100, y: 300 }, taliban: { x: 400, y: 300 } });
    expect(near.lines[0]!.callOut!.rows.length).toBeGreaterThan(
      drawLead(apart).lines[0]!.callOut!.rows.length,
    );
    const touching = drawLead({ russia: { x: 100, y: 300 }, taliban: { x: 230, y: 300 } });
    expect(touching.lines.map(({ callOut }) => callOut)).toEqual([null, null]);
  });

  test('is left out where another line runs, and where the lead is steep', () => {
    const [iran, china] = [
      { x: 230, y: 120 },
      { x: 270, y: 280 },
    ];
    const [usa, nato] = [
      { x: 410, y: 120 },
      { x: 450, y: 280 },
    ];
    const crossed = { ...apart, iran, china, usa, nato };
    const scene = drawLead(crossed, 'iran -support-> china', 'usa -support-> nato');
    const quoted = scene.lines.filter(({ pair, callOut }) => pair === lead && callOut);
    expect(quoted.every(({ callOut, curve }) => callOut!.at.y > curve.start.y)).toBe(true);
    const steep = drawLead({ russia: { x: 300, y: 60 }, taliban: { x: 320, y: 500 } });
    expect(steep.lines.map(({ callOut }) => callOut)).toEqual([null, null]);
  });

  test('is left out while a pair is open, and of every other pair', () => {
    const more: Line[] = ['iran -support-> china'];
    const at = { ...apart, iran: { x: 100, y: 500 }, china: { x: 600, y: 500 } };
    expect(
      drawLead(at, ...more)
        .lines.filter(({ callOut }) => callOut)
        .map(({ pair }) => pair),
    ).toEqual([lead, lead]);
    const open = draw(graph(...both), { at: apart, lead, callOut: () => QUOTE, open: lead });
    expect(open.lines.every(({ callOut }) => callOut === null)).toBe(true);
  });

  test('selects its pair', () => {
    const scene = drawLead(apart);
    for (const line of scene.lines) expect(hitAt(scene, line.callOut!.at, 3)).toBe(lead);
  });
});
