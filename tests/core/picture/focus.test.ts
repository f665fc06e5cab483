import { describe, expect, test } from 'vitest';
import { focusOf } from '../../../src/core/picture/focus.ts';
import { graph } from '../../support/build.ts';
import { draw } from './draw.ts';

const three = graph('russia -support-> iran', 'iran -opposition-> taliban', 'russia -support-> china');

describe('what is in focus', () => {
  test('is nothing where nothing is selected, or what is selected is not drawn', () => {
    expect(focusOf(draw(three), null)).toBeNull();
    expect(focusOf(draw(three), 'nobody')).toBeNull();
  });

  test('of an actor are its lines and their ends', () => {
    const focus = focusOf(draw(three), 'iran');
    expect([...(focus?.lines ?? [])].map(({ id }) => id)).toEqual(['iran|russia', 'iran|taliban']);
    expect([...(focus?.actors ?? [])].sort()).toEqual(['iran', 'russia', 'taliban']);
  });

  test('of an opened pair are its strands and its two ends', () => {
    const focus = focusOf(draw(three, { open: 'iran|russia' }), 'iran|russia');
    expect([...(focus?.lines ?? [])].map(({ pair }) => pair)).toEqual(['iran|russia']);
    expect([...(focus?.actors ?? [])].sort()).toEqual(['iran', 'russia']);
  });
});
