import { parseDocument, DomUtils } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { colours, type Role } from '../../../src/core/look/colours.ts';
import type { SvgNode } from '../../../src/core/picture/svg-node.ts';
import { svgText } from '../../../src/core/picture/svg-node.ts';
import { framedPicture, headlineIn, pictureWithLegend } from '../../../src/core/publish/framed-picture.ts';
import { SHAPES } from '../../../src/core/publish/picture-shape.ts';
import { pictureLegend } from '../../../src/core/publish/picture-legend.ts';
import { reportOf } from '../../../src/core/publish/report.ts';
import type { Taken } from '../../../src/core/publish/taken.ts';
import { headlineOf } from '../../../src/core/words/tell/headline.ts';
import { graph, graphWith } from '../../support/build.ts';
import { HOSTILE, takenFrom } from '../../support/taken.ts';

const frame = { paint: (role: Role) => colours.light[role], theme: 'light', fontFaces: null } as const;
const framed = (taken: Taken) => framedPicture(taken, reportOf(taken), frame);
const all = (node: SvgNode): readonly SvgNode[] => [
  node,
  ...node.children.flatMap((child) => (typeof child === 'string' ? [] : all(child))),
];
const legend = (taken: Taken) =>
  pictureLegend(taken, frame.paint).map((rows) => rows.map(({ words }) => words));
const words = takenFrom(graph('a -support-> b')).messages.takeaway.picture;

/** The lines of text that stand by themselves, each with its place in the whole and its width. */
function linesIn(
  node: SvgNode,
  taken: Taken,
  x = 0,
  y = 0,
): readonly { text: string; left: number; right: number; top: number }[] {
  const [, dx = '0', dy = '0'] =
    /translate\((\S+) (\S+)\)/.exec(String(node.attributes['transform'] ?? '')) ?? [];
  const [left, top] = [x + Number(dx), y + Number(dy)];
  const [first] = node.children;
  if (node.name === 'text' && typeof first === 'string' && node.attributes['text-anchor'] === undefined) {
    const start = left + Number(node.attributes['x']);
    const width = taken.measure(first, Number(node.attributes['font-size']), 400);
    return [{ text: first, left: start, right: start + width, top: top + Number(node.attributes['y']) }];
  }
  return node.children.flatMap((child) =>
    typeof child === 'string' ? [] : linesIn(child, taken, left, top),
  );
}

/** The rectangles that are drawn, the ground of the sheet first. */
function boxesIn(
  node: SvgNode,
  x = 0,
  y = 0,
): readonly { left: number; right: number; top: number; bottom: number }[] {
  const [, dx = '0', dy = '0'] =
    /translate\((\S+) (\S+)\)/.exec(String(node.attributes['transform'] ?? '')) ?? [];
  const [left, top] = [x + Number(dx), y + Number(dy)];
  const of = (name: string) => Number(node.attributes[name] ?? 0);
  const own = { left: left + of('x'), top: top + of('y') };
  return [
    ...(node.name === 'rect'
      ? [{ ...own, right: own.left + of('width'), bottom: own.top + of('height') }]
      : []),
    ...node.children.flatMap((child) => (typeof child === 'string' ? [] : boxesIn(child, left, top))),
  ];
}

describe('a picture to take away', () => {
  const taken = takenFrom(graphWith({ map: { notice: 'Fiction' } }, 'russia -support-> iran'));

  test('carries title, notice, headline, filters, sources, edition, date and link', () => {
    const text = linesIn(framed(taken), taken)
      .map((line) => line.text)
      .join(' ');
    for (const part of [
      taken.graph.map.title,
      'Fiction',
      headlineOf(taken.graph, taken.messages).text,
      'September 2021',
      'A report.',
      '000000000000',
      '23 November 2026',
      taken.permalink(),
    ])
      expect(text).toContain(part);
  });

  test('says no headline that rests on a line that is not drawn, but what the map asks', () => {
    const map = graph('russia -support-> iran', 'iran -opposition-> taliban');
    const { text, relations } = headlineOf(map, taken.messages);
    expect(relations).toEqual(['russia|support|iran']);
    const said = (link: string) => headlineIn(takenFrom(map, { link }), { question: '?' });
    expect(said('step=3')).toBe(text);
    expect(said('step=3&off.sign=supports')).toBe('?');
    expect(said('step=3&off.sign=opposes')).toBe(text);
    expect(headlineIn(takenFrom(map, { only: 'iran|taliban' }), { question: '?' })).toBe('Iran and Taliban');
    expect(headlineIn(takenFrom(map, { only: 'iran' }), { question: '?' })).toBe('Iran');
  });

  test('cuts no text: every line stands within the frame, and none on another', () => {
    const long = 'A title that is much longer than any picture is wide '.repeat(6);
    const wide = takenFrom(
      graphWith(
        { map: { title: long, notice: long, question: long.replaceAll(' ', '') } },
        'russia -support-> iran',
      ),
    );
    const picture = framed(wide);
    const [width, height] = [Number(picture.attributes['width']), Number(picture.attributes['height'])];
    const lines = linesIn(picture, wide);
    expect(lines.map(({ text }) => text).join(' ')).toContain('longer than any picture');
    for (const { left, right, top } of lines) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
      expect(top).toBeLessThanOrEqual(height);
    }
    const column = lines.filter(({ left }) => left === 24).map(({ top }) => top);
    for (const [index, top] of column.entries())
      if (index > 0) expect(top - (column[index - 1] ?? 0)).toBeGreaterThan(12);
  });

  test('has colours by value, so that it looks the same in any place', () => {
    const text = svgText(framed(taken));
    expect(text).not.toContain('var(');
    expect(text).toContain(colours.light.supports);
  });

  test('holds every line with its sentence, and a title and description for those who do not see it', () => {
    const nodes = all(framed(taken));
    const titles = nodes.filter(({ name }) => name === 'title').flatMap(({ children }) => children);
    expect(titles[0]).toBe(words.label(taken.graph.map.title));
    expect(titles).toContainEqual(expect.stringContaining('Russia'));
    expect(nodes.find(({ name }) => name === 'desc')?.children).toEqual([expect.stringContaining('Fiction')]);
  });

  test('has the typeface inside where it stands alone', () => {
    const faces = "@font-face{font-family:'Noto Sans';src:url(data:font/woff2;base64,AAAA)}";
    const alone = framedPicture(taken, reportOf(taken), { ...frame, fontFaces: faces });
    const [style] = DomUtils.getElementsByTagName(
      'style',
      parseDocument(svgText(alone), { xmlMode: true }),
      true,
    );
    expect(DomUtils.textContent(style!)).toBe(faces);
    expect(svgText(framed(taken))).not.toContain('<style');
  });

  test.each(HOSTILE)('is well-formed with %j in it, and shows it', (text) => {
    const map = graphWith(
      { actors: [{ id: 'russia', name: text }], map: { title: text } },
      'russia -support-> iran',
    );
    const document = parseDocument(svgText(framed(takenFrom(map))), { xmlMode: true });
    expect(DomUtils.getElementsByTagName('script', document, true)).toEqual([]);
    expect(DomUtils.getElementsByTagName('img', document, true)).toEqual([]);
    expect(DomUtils.textContent(document)).toContain(text);
  });

  test('of an empty view is a frame that says so', () => {
    const empty = takenFrom(graph('russia -support-> iran'), {
      link: 'off.sign=supports,opposes,neither&lonely=names',
    });
    expect(legend(empty)).toEqual([]);
    expect(
      linesIn(framed(empty), empty)
        .map(({ text }) => text)
        .join(' '),
    ).toContain('Nothing is shown');
  });

  test('is no higher than what is drawn', () => {
    const heights = [40, 240].map((y) => {
      const at = { russia: { x: 100, y: 40 }, iran: { x: 300, y } };
      const one = takenFrom(graph('russia -support-> iran'), { extras: { at } });
      return Number(framed(one).attributes['height']);
    });
    expect(heights[0]).toBeLessThan(heights[1]! - 100);
  });

  test('has no empty room above what is drawn', () => {
    const high = { russia: { x: 100, y: 40 }, iran: { x: 300, y: 60 } };
    const low = { russia: { x: 100, y: 240 }, iran: { x: 300, y: 260 } };
    const heights = [high, low].map((at) =>
      Number(framed(takenFrom(graph('russia -support-> iran'), { extras: { at } })).attributes['height']),
    );
    expect(heights[1]! - heights[0]!).toBeLessThan(20);
  });

  test('says in a sentence that its colours say who says so, where they do', () => {
    const text = (link: string) => {
      const one = takenFrom(graph('russia -support-> iran'), { link });
      return linesIn(framed(one), one)
        .map((line) => line.text)
        .join(' ');
    };
    for (const part of [words.colours, words.coloured]) expect(text('step=3&colour=speaker')).toContain(part);
    expect(text('step=3')).not.toContain(words.colours);
    const one = takenFrom(graph('russia -support-> iran'), { link: 'step=3&colour=speaker' });
    const bare = linesIn(pictureWithLegend(one, frame), one).map((line) => line.text);
    expect(bare.join(' ')).toContain(words.colours);
  });

  test('on a page that says the rest is the picture with its legend alone', () => {
    const bare = pictureWithLegend(taken, frame);
    expect(linesIn(bare, taken).map(({ text }) => text)).not.toContain(taken.graph.map.question);
    expect(linesIn(bare, taken).map(({ text }) => text)).toContain(words.supports);
  });

  describe.each(SHAPES)('shaped as %s', (shape) => {
    const long = 'A title that is much longer than any picture is wide '.repeat(4);
    const sheets = {
      small: takenFrom(graph('russia -support-> iran')),
      empty: takenFrom(graph('russia -support-> iran'), { link: 'off.sign=supports&lonely=names' }),
      wordy: takenFrom(graphWith({ map: { title: long, notice: long } }, 'russia -support-> iran')),
      wide: takenFrom(graph('russia -support-> iran', 'iran -opposition-> taliban'), {
        extras: { at: { russia: { x: 40, y: 40 }, iran: { x: 1900, y: 90 }, taliban: { x: 900, y: 10 } } },
      }),
      high: takenFrom(graph('russia -support-> iran'), {
        extras: { at: { russia: { x: 40, y: 40 }, iran: { x: 90, y: 1900 } } },
      }),
    };

    test.each(Object.entries(sheets))('%s: holds everything that is drawn and said', (_, one) => {
      const picture = framedPicture(one, reportOf(one), frame, shape);
      const [width, height] = [Number(picture.attributes['width']), Number(picture.attributes['height'])];
      if (shape === 'landscape') expect(width / height).toBeCloseTo(16 / 9, 2);
      if (shape === 'square') expect(width).toBe(height);
      const texts = linesIn(picture, one);
      for (const { left, right, top } of texts) {
        expect(left).toBeGreaterThanOrEqual(24);
        expect(right).toBeLessThanOrEqual(width - 24);
        expect(top).toBeLessThanOrEqual(height - 24);
      }
      const drawn = boxesIn(picture).slice(1);
      expect(drawn.length > 0).toBe(one !== sheets.empty);
      for (const { left, right, top, bottom } of drawn) {
        expect(left).toBeGreaterThanOrEqual(22);
        expect(right).toBeLessThanOrEqual(width - 22);
        expect(top).toBeGreaterThanOrEqual(22);
        expect(bottom).toBeLessThanOrEqual(height - 22);
      }
    });
  });

  test('has the same margin on both sides of what is drawn', () => {
    const at = { russia: { x: 300, y: 40 }, iran: { x: 1900, y: 90 } };
    const one = takenFrom(graph('russia -support-> iran'), { extras: { at } });
    const picture = framed(one);
    const boxes = boxesIn(picture).slice(1);
    const left = Math.min(...boxes.map((box) => box.left));
    const right = Number(picture.attributes['width']) - Math.max(...boxes.map((box) => box.right));
    expect(left).toBeLessThanOrEqual(28);
    expect(Math.abs(left - right)).toBeLessThanOrEqual(2);
  });
});

describe('the legend of a picture', () => {
  test('explains what is shown and nothing else', () => {
    expect(legend(takenFrom(graph('russia -support-> iran')))).toEqual([[words.supports], ['States']]);
    expect(legend(takenFrom(graph('russia -opposition?-> iran')))).toEqual([
      [words.opposes],
      ['Possible or feared'],
      ['States'],
    ]);
  });

  test('explains both strands of a pair that does both at once', () => {
    const map = graph('russia -support-> iran', 'russia -opposition-> iran');
    expect(legend(takenFrom(map))[0]).toEqual([words.supports, words.opposes, words.mixed]);
  });

  test('explains a line without a head, a denial, and a contradiction', () => {
    expect(legend(takenFrom(graph('russia -alliance- iran')))[0]).toContain(words.mutual);
    expect(legend(takenFrom(graph('russia -support!-> iran')))).toEqual([['Said not to be so'], ['States']]);
    const both = graph('russia -support-> iran', 'russia -support!-> iran');
    expect(legend(takenFrom(both))[0]).toContain(words.contradicted);
  });

  test('names the speakers where lines are coloured by them', () => {
    const map = graph(
      { line: 'russia -support-> iran', speakers: [{ actor: 'iran' }] },
      'russia -support-> china',
    );
    expect(legend(takenFrom(map, { link: 'step=3&colour=speaker' })).flat()).toContain('Iran');
    expect(legend(takenFrom(map)).flat()).not.toContain('Iran');
  });

  test('lists of the many who share a hue those only whose words are shown', () => {
    const voices = Array.from({ length: 9 }, (_, at) => `voice-${at}`);
    const said = (actor: string, line: string) => ({ line, speakers: [{ actor }] });
    const map = graphWith(
      { actors: voices.map((id) => ({ id })) },
      ...voices.slice(0, 6).map((id) => said(id, 'russia -support-> iran')),
      ...voices.slice(0, 6).map((id) => said(id, 'russia -support-> china')),
      said('voice-6', 'russia -support-> taliban'),
      said('voice-7', 'russia -support?-> taliban'),
      said('voice-8', 'russia -support?-> taliban'),
    );
    const rows = legend(takenFrom(map, { link: 'step=3&colour=speaker' })).flat();
    expect(rows).toContain('Voice-6');
    expect(rows.join(' ')).not.toMatch(/Voice-[78]/);
    expect(rows).toContainEqual(expect.stringMatching(/^Several at once: Voice-0, Voice-1, .*Voice-5$/));
  });

  test('explains a line with two heads', () => {
    const both = graph('russia -support-> iran', 'iran -support-> russia');
    expect(legend(takenFrom(both))[0]).toContain(words.bothHeads);
    expect(legend(takenFrom(graph('russia -support-> iran')))[0]).not.toContain(words.bothHeads);
  });

  test('has a row of its own for contact and promises, where some are drawn', () => {
    const map = graph('russia -assurance-> iran', 'russia -military-presence-> china');
    expect(legend(takenFrom(map))[0]).toEqual([words.contact, words.neither]);
    expect(legend(takenFrom(graph('russia -engagement- iran')))[0]).toEqual([words.contact, words.mutual]);
  });
});
