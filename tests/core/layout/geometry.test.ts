import { describe, expect, it } from 'vitest';
import {
  clippedEnd,
  depthInBox,
  drawnLength,
  gapBetween,
  segmentMeetsBox,
  segmentsCross,
} from '../../../src/core/layout/geometry.ts';

describe('geometry', () => {
  it('two segments cross only in their insides', () => {
    expect(segmentsCross(0, 0, 10, 10, 0, 10, 10, 0)).toBe(true);
    expect(segmentsCross(0, 0, 10, 10, 0, 0, 10, 0)).toBe(false);
    expect(segmentsCross(0, 0, 4, 4, 0, 10, 10, 0)).toBe(false);
    expect(segmentsCross(0, 0, 10, 0, 0, 5, 10, 5)).toBe(false);
  });

  it('a segment meets a box that it crosses, ends in or lies in, not one that it passes', () => {
    expect(segmentMeetsBox(-50, 0, 50, 0, 0, 0, 20, 10)).toBe(true);
    expect(segmentMeetsBox(-50, 0, 0, 0, 0, 0, 20, 10)).toBe(true);
    expect(segmentMeetsBox(-5, 0, 5, 0, 0, 0, 20, 10)).toBe(true);
    expect(segmentMeetsBox(-50, 0, -30, 0, 0, 0, 20, 10)).toBe(false);
    expect(segmentMeetsBox(-50, 11, 50, 11, 0, 0, 20, 10)).toBe(false);
    // Past the corner: the bounds meet, the box does not.
    expect(segmentMeetsBox(10, 30, 40, 0, 0, 0, 20, 10)).toBe(false);
  });

  it('the depth of a segment in a box is how far the box would have to move', () => {
    expect(depthInBox(-50, 4, 50, 4, 0, 0, 20, 10)).toBeCloseTo(6);
    expect(depthInBox(-50, 0, -15, 0, 0, 0, 20, 10)).toBeCloseTo(5);
    expect(depthInBox(-50, 11, 50, 11, 0, 0, 20, 10)).toBe(0);
    expect(depthInBox(10, 30, 40, 0, 0, 0, 20, 10)).toBe(0);
  });

  it('the gap of two boxes is measured along the axis that parts them, and below 0 where they overlap', () => {
    expect(gapBetween(0, 0, 10, 5, 50, 0, 10, 5)).toBe(30);
    expect(gapBetween(0, 0, 10, 5, 0, 40, 10, 5)).toBe(30);
    expect(gapBetween(0, 0, 10, 5, 15, 5, 10, 5)).toBeLessThan(0);
  });

  it('a line is drawn from rim to rim', () => {
    expect(drawnLength(0, 0, 10, 5, 100, 0, 20, 5)).toBe(70);
    expect(drawnLength(0, 0, 10, 5, 0, 100, 20, 5)).toBe(90);
    expect(clippedEnd({ x: 0, y: 0 }, { x: 100, y: 0 }, 20, 10)).toEqual({ x: 10, y: 0 });
    expect(clippedEnd({ x: 0, y: 0 }, { x: 0, y: 0 }, 20, 10)).toEqual({ x: 0, y: 0 });
  });
});
