import { describe, expect, test } from 'vitest';
import { lineLooks, lineWidth } from '../../../src/core/look/line-looks.ts';
import { measures } from '../../../src/core/look/measures.ts';
import { outlineLooks } from '../../../src/core/look/outlines.ts';
import { groupLook, signLook, signLooks } from '../../../src/core/look/signs.ts';
import { OUTLINES } from '../../../src/core/model/actor-kind.schema.ts';
import { actorKinds } from '../../../src/core/model/actor-kinds.ts';
import { LOOKS } from '../../../src/core/model/look.ts';
import { lookWords } from '../../../src/core/words/tell/looks.ts';
import { en } from '../../../src/core/words/messages.ts';

describe('every look', () => {
  test('has a row of its own name', () => {
    expect(Object.keys(lineLooks).sort()).toEqual([...LOOKS].sort());
    for (const look of LOOKS) expect(lineLooks[look].look).toBe(look);
  });

  test.each(LOOKS)('%s has a name, a word and a definition', (look) => {
    const { label, count, definition } = lookWords(look, en);
    expect(label).toMatch(/^[A-Z]/);
    expect(count).toMatch(/^[a-z]/);
    expect(definition).toMatch(/\.$/);
  });

  test('has a name and a definition of its own', () => {
    expect(new Set(LOOKS.map((look) => lookWords(look, en).label)).size).toBe(LOOKS.length);
    expect(new Set(LOOKS.map((look) => lookWords(look, en).definition)).size).toBe(LOOKS.length);
  });

  test('differs from every other in more than its width', () => {
    const seen = LOOKS.map((look) => {
      const { dash, head, mark, worded, hue, cap } = lineLooks[look];
      return JSON.stringify({ dash, head, mark, worded, hue, cap });
    });
    expect(new Set(seen).size).toBe(LOOKS.length);
  });

  test('that is no plain statement of today is broken, or has a mark in its middle', () => {
    for (const look of LOOKS.filter((each) => each !== 'stated'))
      expect(lineLooks[look].dash.length > 0 || lineLooks[look].mark !== 'none', look).toBe(true);
    expect(lineLooks.stated).toMatchObject({ dash: [], mark: 'none', head: 'filled' });
  });

  test('has dashes and gaps in turn', () => {
    for (const look of LOOKS) {
      expect(lineLooks[look].dash.length % 2).toBe(0);
      for (const length of lineLooks[look].dash) expect(length).toBeGreaterThan(0);
    }
  });

  test('shows its dash at least twice on the shortest line between two linked boxes', () => {
    for (const look of LOOKS) {
      const period = lineLooks[look].dash.reduce((sum, length) => sum + length, 0);
      expect(2 * period, look).toBeLessThanOrEqual(60 - measures.headGap);
    }
  });

  test('is a hairline where it is neither for nor against', () => {
    for (const look of LOOKS) {
      expect(lineWidth(lineLooks[look], 0)).toBeLessThanOrEqual(measures.hairline);
      expect(lineWidth(lineLooks[look], 1)).toBe(lineLooks[look].width);
    }
  });

  test('is no thicker than what is stated', () => {
    for (const look of LOOKS) expect(lineLooks[look].width).toBeLessThanOrEqual(lineLooks.stated.width);
  });
});

describe('a denial', () => {
  test('has no hue of a sign, a quiet head that says who does not do it to whom, and a cross', () => {
    expect(lineLooks.denied).toMatchObject({ hue: 'notSo', head: 'quiet', mark: 'cross', worded: true });
  });

  test('is the only look without the hue of its sign', () => {
    expect(LOOKS.filter((look) => lineLooks[look].hue !== 'sign')).toEqual(['denied']);
  });
});

describe('what fresh eyes took for facts', () => {
  test.each(['alleged', 'promised', 'aim', 'past', 'denied'] as const)('%s has its word on it', (look) => {
    expect(lineLooks[look].worded).toBe(true);
  });

  test.each(['promised', 'aim', 'possible'] as const)('%s has no filled head', (look) => {
    expect(lineLooks[look].head).not.toBe('filled');
  });
});

describe('a sign', () => {
  test('is said by hue and by head, each another', () => {
    expect(signLooks.map(({ sign }) => sign)).toEqual([1, -1, 0, 0]);
    expect(new Set(signLooks.map(({ hue }) => hue)).size).toBe(3);
    expect(new Set(signLooks.map(({ head }) => head)).size).toBe(3);
  });

  test('that is neither has a head of its own, which says only whose act it is', () => {
    expect(signLook(0)).toMatchObject({ id: 'neither', head: 'vee' });
  });

  test('of contact looks as what is neither, in a row of its own', () => {
    expect(groupLook('contact')).toEqual({ ...groupLook('neither'), id: 'contact' });
  });

  test.each([1, -1, 0] as const)('%d finds its own row', (sign) => expect(signLook(sign).sign).toBe(sign));
});

describe('the outline of a kind', () => {
  test('is a row that exists', () => {
    expect(Object.keys(outlineLooks).sort()).toEqual([...OUTLINES].sort());
    for (const { outline } of actorKinds) expect(outlineLooks[outline]).toBeDefined();
  });

  test('differs from every other', () => {
    const rows = Object.values(outlineLooks).map((row) => JSON.stringify(row));
    expect(new Set(rows).size).toBe(rows.length);
  });

  test('has a rim or a ground, so that no name floats', () => {
    for (const { rim, grounded } of Object.values(outlineLooks)) expect(rim > 0 || grounded).toBe(true);
  });
});

describe('sizes', () => {
  test('a head is at least 12 px and stands 3 to 4 px clear of its box', () => {
    expect(measures.head).toBeGreaterThanOrEqual(12);
    expect(measures.headGap).toBeGreaterThanOrEqual(3);
    expect(measures.headGap).toBeLessThanOrEqual(4);
  });

  test('a word on a line is at least 12 px', () => {
    expect(measures.word).toBeGreaterThanOrEqual(12);
  });

  test('a line can be hit within at least 12 px', () => {
    expect(measures.hit).toBeGreaterThanOrEqual(12);
  });

  test('the two strands of a mixed pair do not touch, and each can be hit', () => {
    expect(measures.twinGap).toBeGreaterThan(2 * measures.twinWidth.acts);
    expect(measures.strandGap).toBeGreaterThanOrEqual(measures.hit);
  });
});
