import { describe, expect, test } from 'vitest';
import { lineLooks } from '../../../src/core/look/line-looks.ts';
import { markLooks, markName, markRules, MAX_LANES } from '../../../src/core/look/mark-looks.ts';
import { LOOKS, type Look } from '../../../src/core/model/look.ts';

describe('the marks of a text', () => {
  test('have a rule for every look, sign and lane, and each rule a name of its own', () => {
    const names = markRules().map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const look of LOOKS)
      for (const sign of [1, 0, -1] as const)
        for (const lane of [0, 1, MAX_LANES - 1, 40]) expect(names).toContain(markName(look, sign, lane));
  });

  test('are alike for two looks only, which the key names in one row', () => {
    const same = (one: Look, other: Look) =>
      JSON.stringify(markLooks[one]) === JSON.stringify(markLooks[other]);
    const alike = LOOKS.filter((look) => LOOKS.some((other) => other !== look && same(look, other)));
    expect(alike).toEqual(['alleged', 'promised']);
  });

  test('are solid for no look that is drawn broken on the map', () => {
    for (const look of LOOKS)
      if (lineLooks[look].dash.length > 0) expect.soft(markLooks[look].style, look).not.toBe('solid');
  });

  test('have the hue of the sign, a denial none', () => {
    const rule = (name: string) => markRules().find((row) => row.name === name)?.declarations;
    expect(rule(markName('stated', 1, 0))).toContain('var(--supports)');
    expect(rule(markName('stated', -1, 0))).toContain('var(--opposes)');
    expect(rule(markName('denied', -1, 0))).toContain('var(--not-so)');
    expect(rule(markName('denied', 1, 0))).toContain('underline overline');
  });

  test('have the hue of who says so where that is asked, a denial too', () => {
    const rules = markRules('speaker');
    const rule = (name: string) => rules.find((row) => row.name === name)?.declarations;
    expect(rule(markName('stated', 'voice2', 0))).toContain('var(--voice2)');
    expect(rule(markName('denied', 'voiceAuthor', 1))).toContain('var(--voice-author)');
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
    expect(rules.filter(({ name }) => markRules().some((row) => row.name === name))).toEqual([]);
  });

  test('name colours of the system alone where it forces its own, and differ by for and against there too', () => {
    for (const { forced, name } of [...markRules(), ...markRules('speaker')])
      expect.soft(forced, name).not.toContain('var(');
    const forced = ([1, -1, 0] as const).map(
      (sign) => markRules().find(({ name }) => name === markName('stated', sign, 0))?.forced,
    );
    expect(new Set(forced).size).toBe(3);
  });
});
