import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { colours } from '../../../src/core/look/colours.ts';
import { lineLooks } from '../../../src/core/look/line-looks.ts';
import { outlineLooks } from '../../../src/core/look/outlines.ts';
import { signLook } from '../../../src/core/look/signs.ts';
import { LOOKS } from '../../../src/core/model/look.ts';
import { lineSvg, sampleCurve } from '../../../src/core/picture/line-svg.ts';
import { outlineSvg, sceneSvg } from '../../../src/core/picture/scene-svg.ts';
import { escapeXml, svg, svgText, type SvgNode } from '../../../src/core/picture/svg-node.ts';
import type { Scene } from '../../../src/core/picture/scene.ts';
import { graph, graphWith } from '../../support/build.ts';
import { draw } from './draw.ts';

const paint = (role: keyof (typeof colours)['light']) => colours.light[role];
const all = (node: SvgNode): readonly SvgNode[] => [
  node,
  ...node.children.flatMap((child) => (typeof child === 'string' ? [] : all(child))),
];
const textOf = ({ children }: SvgNode): string =>
  children.map((child) => (typeof child === 'string' ? child : textOf(child))).join(' ');
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const read = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '');

describe('text in a picture', () => {
  const hostile = fc.oneof(
    fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", ';', 'amp', 'lt', '#39', ' ', ']]>') }),
    fc.string({ unit: 'binary' }),
  );

  test('is never markup, and reads back as it was', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const escaped = escapeXml(text);
        expect(escaped).not.toMatch(/[<>"']/);
        expect(escaped).not.toMatch(/&(?!(amp|lt|gt|quot|#39);)/);
        expect(read(escaped)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  test('stands escaped as content and as attribute alike', () => {
    expect(svgText(svg('a', { href: '"><script>' }, '</a>&'))).toBe(
      '<a href="&quot;&gt;&lt;script&gt;">&lt;/a&gt;&amp;</a>',
    );
  });

  test('has tenths of a px, and no attribute that is undefined', () => {
    expect(svgText(svg('circle', { cx: 1.2345, cy: -0.04, r: undefined }))).toBe(
      '<circle cx="1.2" cy="0"></circle>',
    );
  });
});

describe('a line as drawn', () => {
  const line = (look: (typeof LOOKS)[number], sign: 1 | -1 | 0, end = true) => ({
    curve: sampleCurve(48, 16, true),
    look: lineLooks[look],
    sign: signLook(sign),
    hue: lineLooks[look].hue === 'notSo' ? ('notSo' as const) : signLook(sign).hue,
    width: lineLooks[look].width,
    heads: { start: false, end },
    middle: { x: 24, y: 8 },
  });
  const draws = (...of: Parameters<typeof line>) => lineSvg(line(...of), paint);

  test.each(LOOKS)('%s has the dash and the width of its row', (look) => {
    const [body] = draws(look, 1);
    const { dash, width } = lineLooks[look];
    expect(body?.attributes['stroke-width']).toBe(width);
    expect(body?.attributes['stroke-dasharray']).toBe(dash.length > 0 ? dash.join(' ') : undefined);
  });

  test('says its sign by hue and by shape', () => {
    const [plus, minus] = [draws('stated', 1), draws('stated', -1)];
    expect([plus[0]?.attributes['stroke'], minus[0]?.attributes['stroke']]).toEqual([
      colours.light.supports,
      colours.light.opposes,
    ]);
    expect(plus[1]?.attributes['d']).not.toBe(minus[1]?.attributes['d']);
  });

  test('has a head of at least 12 px across or along', () => {
    for (const sign of [1, -1] as const) {
      const numbers = String(draws('stated', sign)[1]?.attributes['d'])
        .match(/-?[\d.]+/g)!
        .map(Number);
      const [xs, ys] = [0, 1].map((axis) => numbers.filter((_, index) => index % 2 === axis));
      const sizes = [xs!, ys!].map((each) => Math.max(...each) - Math.min(...each));
      expect(Math.max(...sizes)).toBeGreaterThanOrEqual(12);
    }
  });

  test('of a promise has a hollow head, of an option an open one, of an act a filled one', () => {
    const head = (look: (typeof LOOKS)[number]) => draws(look, 1)[1]?.attributes['fill'];
    expect(head('stated')).toBe(colours.light.supports);
    expect(head('promised')).toBe(colours.light.paper);
    expect(head('possible')).toBe('none');
  });

  test('that is denied has a cross, and the same quiet head whatever it denies', () => {
    const parts = draws('denied', -1);
    expect(parts.map(({ name }) => name)).toEqual(['path', 'path', 'circle', 'path']);
    expect(parts[0]?.attributes['stroke']).toBe(colours.light.notSo);
    expect(parts[1]?.attributes).toMatchObject({ fill: 'none', stroke: colours.light.notSo });
    expect(draws('denied', 1)[1]?.attributes['d']).toBe(parts[1]?.attributes['d']);
  });

  test('that is mutual has a ball at both ends, hollow where it is wanted or promised', () => {
    const balls = (look: (typeof LOOKS)[number]) =>
      lineSvg({ ...line(look, 1, false), ball: 4 }, paint).filter(({ name }) => name === 'circle');
    const { start, end } = sampleCurve(48, 16, true);
    expect(balls('stated').map(({ attributes }) => attributes['cx'])).toEqual([start.x + 4, end.x - 4]);
    expect(balls('stated')[0]?.attributes).toMatchObject({ r: 4, fill: colours.light.supports });
    for (const look of ['aim', 'promised', 'possible'] as const)
      expect(balls(look)[0]?.attributes['fill']).toBe(colours.light.paper);
  });

  test('that is contradicted has a disc with a sign of its own, in ink on paper, and no cross', () => {
    const parts = lineSvg({ ...line('stated', 1), disc: { x: 20, y: 8 } }, paint);
    const plain = lineSvg(line('stated', 1), paint);
    const [disc, sign] = parts.slice(plain.length);
    expect(parts.slice(0, plain.length)).toEqual(plain);
    expect(disc).toMatchObject({ name: 'circle', attributes: { cx: 20, cy: 8, fill: colours.light.paper } });
    expect(sign).toMatchObject({ name: 'path', attributes: { fill: colours.light.ink } });
    expect(sign?.attributes['d']).not.toBe(lineSvg(line('denied', 1), paint).at(-1)?.attributes['d']);
  });

  test('without a head at its end is its body only', () => {
    expect(draws('stated', 1, false)).toHaveLength(1);
  });
});

describe('the outline of a name', () => {
  const box = { x: 50, y: 20, width: 80, height: 28, lines: [] };

  test.each(Object.keys(outlineLooks) as (keyof typeof outlineLooks)[])(
    '%s is drawn as no other is',
    (outline) => {
      const text = (key: keyof typeof outlineLooks) =>
        outlineSvg({ box, outline: outlineLooks[key], tinted: false }, paint).map(svgText).join('');
      const others = (Object.keys(outlineLooks) as (keyof typeof outlineLooks)[]).filter(
        (key) => key !== outline,
      );
      for (const other of others) expect(text(outline)).not.toBe(text(other));
    },
  );

  test('has no dashes: those are for lines only', () => {
    for (const outline of Object.values(outlineLooks))
      for (const node of outlineSvg({ box, outline, tinted: false }, paint))
        expect(node.attributes).not.toHaveProperty('stroke-dasharray');
  });

  test('is tinted whatever its kind', () => {
    for (const outline of Object.values(outlineLooks))
      expect(outlineSvg({ box, outline, tinted: true }, paint)[0]?.attributes['fill']).toBe(
        colours.light.tint,
      );
  });
});

describe('the whole picture', () => {
  const options = {
    paint,
    font: 'Noto Sans',
    title: 'A map',
    sentence: (line: { id: string }) => `says ${line.id}`,
  };
  const scene = draw(graph('russia -support-> iran', 'russia -recognition!-> taliban'));
  const idsIn = (picture: Scene, extra = {}) =>
    all(sceneSvg(picture, { ...options, ...extra })).flatMap(({ attributes }) => attributes['data-id'] ?? []);

  test('holds every line and every actor, each with its id', () => {
    expect(idsIn(scene)).toEqual(['iran|russia', 'russia|taliban', 'russia', 'iran', 'taliban']);
  });

  test('tells the sentence of each line to those who do not see it', () => {
    const titles = all(sceneSvg(scene, options)).filter(({ name }) => name === 'title');
    expect(titles.map(({ children }) => children[0])).toEqual([
      'A map',
      'says iran|russia',
      'says russia|taliban',
    ]);
  });

  test('leads to the evidence where it stands on a page, and nowhere in a file', () => {
    const links = (extra = {}) =>
      all(sceneSvg(scene, { ...options, ...extra })).flatMap(({ attributes }) => attributes['href'] ?? []);
    expect(links()).toEqual([]);
    expect(links({ href: (id: string) => `#${id}` })).toContain('#russia|taliban');
  });

  test('writes the word that always stands, not those of hover', () => {
    const crowd = Array.from({ length: 30 }, (_, n) => `n${n} -engagement- m${n}`);
    const many = draw(graph('russia -support-> iran', 'russia -recognition!-> taliban', ...crowd));
    const texts = all(sceneSvg(many, options)).filter(({ name }) => name === 'text');
    expect(texts.map(textOf)).toContain('recognition');
    expect(texts.map(textOf)).not.toContain('support');
  });

  test('keeps a hostile name a name', () => {
    const name = '</text><script>alert(1)</script>';
    const text = svgText(sceneSvg(draw(graphWith({ actors: [{ id: 'a', name }] })), options));
    expect(text).not.toContain('<script');
  });

  test('draws an actor without lines as its name alone', () => {
    const grey = draw(graphWith({ actors: [{ id: 'iran' }] }), { presence: () => 'grey' });
    const [, group] = all(sceneSvg(grey, options)).filter(({ name }) => name === 'g' || name === 'svg');
    expect(group?.children.map((child) => (typeof child === 'string' ? child : child.name))).toEqual([
      'text',
    ]);
  });
});
