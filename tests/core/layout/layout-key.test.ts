import { describe, expect, it } from 'vitest';
import { layoutKey } from '../../../src/core/layout/layout-key.ts';
import { NARROW, randomGraph } from './random-graph.ts';

describe('layoutKey', () => {
  const input = randomGraph(1);

  it('does not hang on the order of boxes and lines', () => {
    const turned = { ...input, boxes: input.boxes.toReversed(), lines: input.lines.toReversed() };
    expect(layoutKey(turned)).toBe(layoutKey(input));
  });

  it('differs where the places would', () => {
    const wider = input.boxes.map((box, i) => (i === 0 ? { ...box, width: box.width + 1 } : box));
    const keys = [
      input,
      { ...input, pane: NARROW },
      { ...input, seed: 2 },
      { ...input, moves: 10 },
      { ...input, boxes: wider },
      { ...input, lines: input.lines.slice(1) },
      { ...input, lines: input.lines.map((line) => ({ ...line, twin: !line.twin })) },
    ].map(layoutKey);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
