import { describe, expect, test } from 'vitest';
import { lineLooks } from '../../../src/core/look/line-looks.ts';
import { measures } from '../../../src/core/look/measures.ts';
import { placeWord } from '../../../src/core/picture/place-words.ts';
import { rectField } from '../../../src/core/picture/rect-field.ts';
import { pointAt, samples } from '../../../src/core/picture/curve.ts';
import { overlap } from '../../../src/core/picture/rect-field.ts';
import type { ActorId } from '../../../src/core/model/ids.ts';
import { graph, graphWith, type Line } from '../../support/build.ts';
import { placementOf } from '../../support/shipped.ts';
import { draw, onlyLine } from './draw.ts';

const shares = 'russia -intelligence-sharing-> taliban';
const lists = 'russia -terrorist-designation-> taliban';
const drawn = (...lines: readonly Line[]) => onlyLine(draw(graph(...lines)));
const pairOfTwo = { russia: { x: 100, y: 100 }, taliban: { x: 400, y: 100 } };

describe('a pair', () => {
  test('is one line, however much is said', () => {
    const line = drawn(
      shares,
      `${lists} (probable)`,
      'taliban -assurance-> russia',
      'russia -support?-> taliban',
    );
    expect(line).toMatchObject({ id: 'russia|taliban', pair: 'russia|taliban', selects: 'russia|taliban' });
  });

  test('is drawn as its firmest statement', () => {
    expect(drawn('russia -support?-> taliban', `${lists} (probable)`)).toMatchObject({
      look: lineLooks.likely,
      hue: 'opposes',
      relations: ['russia|terrorist-designation|taliban'],
    });
  });

  test('is drawn as all its relations that are as firm and of one sign', () => {
    expect(drawn(shares, 'russia -political-support-> taliban').relations).toHaveLength(2);
  });

  test.each([
    ['support', 'supports', 'triangle'],
    ['opposition', 'opposes', 'tee'],
    ['military-presence', 'neither', 'vee'],
  ])('of %s says so by hue %s and head %s', (type, hue, head) => {
    expect(drawn(`russia -${type}-> taliban`)).toMatchObject({ hue, sign: { head } });
  });

  test('without a source has an open circle in its middle', () => {
    const line = drawn('russia -support-> taliban (unsourced)');
    expect(line.look).toBe(lineLooks.unsourced);
    expect(line.middle).toEqual(pointAt(line.curve, 0.5));
  });

  test('with a source is not drawn as one without, whichever stands first in the file', () => {
    const bare = 'russia -political-support-> taliban (unsourced)';
    expect(drawn(shares, bare).look).toBe(lineLooks.stated);
    expect(drawn(bare, shares).look).toBe(lineLooks.stated);
  });

  test('says where a flat statement stands beside its denial', () => {
    expect(drawn(shares, 'russia -intelligence-sharing!-> taliban').contradicted).toBe(true);
    expect(drawn(shares).contradicted).toBe(false);
  });

  test('that is contradicted has the mark of that on its line, beside its word', () => {
    const { disc, word, curve } = drawn(shares, 'russia -intelligence-sharing!-> taliban');
    const nearest = Math.min(...samples(curve, 400).map(({ x, y }) => Math.hypot(x - disc!.x, y - disc!.y)));
    expect(nearest).toBeLessThan(1);
    expect(word!.at.x - disc!.x).toBeCloseTo((word!.width + measures.disc + 4) / 2, 5);
    expect(drawn(shares).disc).toBeNull();
  });

  test('has that mark also for a relation that is not the one it is drawn as', () => {
    const presence = 'russia -military-presence-> taliban';
    const line = drawn(shares, presence, 'russia -military-presence!-> taliban');
    expect(line.relations).toEqual(['russia|intelligence-sharing|taliban']);
    expect(line.disc).not.toBeNull();
  });

  test('once open, has that mark on the strand that is stated, and the cross on its denial', () => {
    const map = graph(shares, 'russia -intelligence-sharing!-> taliban', lists);
    const { lines } = draw(map, { open: 'russia|taliban', at: pairOfTwo });
    expect(lines.map(({ look, disc }) => [look.look, look.mark, disc !== null])).toEqual([
      ['stated', 'none', true],
      ['stated', 'none', false],
      ['denied', 'cross', false],
    ]);
  });

  test('that is past shows what is both denied and contradicted by two marks apart', () => {
    const line = drawn(`${shares} (earlier)`, 'russia -intelligence-sharing!-> taliban (earlier)');
    expect(line).toMatchObject({ look: { mark: 'cross' }, contradicted: true });
    expect(line.disc!.x - line.middle.x).toBeGreaterThan((measures.cross + measures.disc) / 2);
  });

  test('whose end has no place is not drawn', () => {
    const map = graph(shares);
    const placement = placementOf(map);
    const boxes = Object.fromEntries(Object.entries(placement.boxes).filter(([id]) => id !== 'russia'));
    expect(draw(map, { placement: { ...placement, boxes } }).lines).toEqual([]);
  });
});

describe('a head', () => {
  test('stands only at the end that is acted upon', () => {
    expect(drawn('russia -support-> taliban').heads).toEqual({ start: false, end: true });
    expect(drawn('taliban -support-> russia').heads).toEqual({ start: true, end: false });
  });

  test('stands at both ends where each acts', () => {
    expect(drawn('russia -support-> taliban', 'taliban -support-> russia').heads).toEqual({
      start: true,
      end: true,
    });
  });

  test('is none for what is mutual, but a ball at both ends, so that nobody reads a direction', () => {
    expect(drawn('russia -joint-exercises- taliban')).toMatchObject({
      heads: { start: false, end: false },
      ball: measures.ball.signed,
    });
    expect(drawn('russia -engagement- taliban').ball).toBe(measures.ball.neutral);
    expect(drawn('russia -support-> taliban').ball).toBe(0);
    expect(drawn('russia -support-> taliban', 'russia -joint-exercises- taliban').ball).toBe(0);
  });

  test('of what is neither for nor against is at the end of a hairline', () => {
    expect(drawn('russia -military-presence-> taliban').width).toBe(measures.hairline);
    expect(drawn('russia -support-> taliban').width).toBe(lineLooks.stated.width);
  });

  test('is at the end of what supports and opposes nobody too, so that its direction is seen', () => {
    expect(drawn('russia -military-presence-> taliban').heads).toEqual({ start: false, end: true });
    expect(drawn('russia -engagement- taliban').heads).toEqual({ start: false, end: false });
  });

  test('stands 4 px clear of its box, a bare end 1 px', () => {
    const { curve } = onlyLine(draw(graph('russia -support-> taliban'), { at: pairOfTwo }));
    expect(curve.start.x).toBeCloseTo(100 + 40 + 1, 1);
    expect(curve.end.x).toBeCloseTo(400 - 40 - measures.headGap, 1);
  });
});

describe('a denial', () => {
  const denied = drawn('russia -recognition!-> taliban');

  test('has no hue of a sign, a cross, and a quiet head that says who does not do it to whom', () => {
    expect(denied).toMatchObject({
      hue: 'notSo',
      heads: { start: false, end: true },
      look: { mark: 'cross' },
    });
  });

  test('has its cross beside its word, and both on the line', () => {
    const { middle, word } = denied;
    expect(word?.always).toBe(true);
    expect(word!.at.x - middle.x).toBeCloseTo((6 * word!.text.length + 6 + measures.cross + 4) / 2, 5);
    expect(word!.at.y).toBe(middle.y);
  });

  test('of an opposition is not drawn as one', () => {
    expect(drawn('russia -opposition!-> taliban').hue).toBe('notSo');
  });
});

describe('who cooperates and opposes at once', () => {
  const scene = draw(graph(shares, lists, 'russia -support?-> taliban'), { at: pairOfTwo });
  const [plus, minus] = scene.lines;

  test('has two strands, each of its own sign', () => {
    expect(scene.lines.map(({ id, hue }) => [id, hue])).toEqual([
      ['russia|taliban+', 'supports'],
      ['russia|taliban-', 'opposes'],
    ]);
    expect(scene.lines.map(({ width }) => width)).toEqual([3, 3]);
  });

  test('both of which select the pair', () => {
    expect(scene.lines.map(({ selects, pair }) => [selects, pair])).toEqual([
      ['russia|taliban', 'russia|taliban'],
      ['russia|taliban', 'russia|taliban'],
    ]);
  });

  test('10 px apart all along', () => {
    for (const t of [0, 0.5, 1]) {
      const [one, other] = [pointAt(plus!.curve, t), pointAt(minus!.curve, t)];
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeCloseTo(10, 5);
    }
  });

  test('each strand with the head of its own acts', () => {
    const [help, enmity] = draw(graph(shares, 'taliban -opposition-> russia')).lines;
    expect(help?.heads).toEqual({ start: false, end: true });
    expect(enmity?.heads).toEqual({ start: true, end: false });
  });

  test('each strand drawn as what is firmest on its side, options left out', () => {
    expect(plus?.relations).toEqual(['russia|intelligence-sharing|taliban']);
    expect(minus?.relations).toEqual(['russia|terrorist-designation|taliban']);
  });

  test('has thin strands where only aims and views differ', () => {
    const aims = draw(graph('russia -support-> taliban (intended)', 'russia -scepticism-> taliban'));
    expect(aims.lines.map(({ width, look }) => [width, look.look])).toEqual([
      [1.4, 'aim'],
      [1.4, 'aim'],
    ]);
  });
});

describe('a pair that is opened', () => {
  const lines = [
    'russia -recognition!-> taliban',
    lists,
    'russia -military-presence-> taliban',
    shares,
    'russia -support?-> taliban',
  ];
  const scene = draw(graph(...lines), { at: pairOfTwo, open: 'russia|taliban' });

  test('is one strand a relation: supports, neither, opposes, not so', () => {
    expect(scene.lines.map(({ hue }) => hue)).toEqual([
      'supports',
      'supports',
      'neither',
      'opposes',
      'notSo',
    ]);
    expect(scene.opened).toBe('russia|taliban');
  });

  test('lets each strand be selected by itself', () => {
    for (const line of scene.lines) expect([line.id, [line.id]]).toEqual([line.selects, line.relations]);
  });

  test('has its strands 26 px apart at the middle, about the straight way', () => {
    const heights = scene.lines.map(({ curve }) => {
      const middles = Array.from({ length: 401 }, (_, step) => pointAt(curve, step / 400));
      return middles.reduce((a, b) => (Math.abs(b.x - 250) < Math.abs(a.x - 250) ? b : a)).y;
    });
    expect(heights.map((y) => Math.round(y))).toEqual([48, 74, 100, 126, 152]);
  });

  test('has a word on every strand that has one', () => {
    for (const { word } of scene.lines) expect(word?.always).toBe(true);
  });

  test('of more than nine relations shows the nine firmest', () => {
    const types = ['support', 'political-support', 'military-support', 'humanitarian-support', 'sanctuary'];
    const many = types.flatMap((type) => [`russia -${type}?-> taliban`, `taliban -${type}-> russia`]);
    const nine = draw(graph(...many.slice(1)), { open: 'russia|taliban' });
    expect([nine.lines.length, nine.more]).toEqual([9, null]);
    const eleven = draw(graph(...many, shares), { open: 'russia|taliban' });
    expect(eleven.lines).toHaveLength(9);
    expect(eleven.lines.filter(({ look }) => look.look === 'stated')).toHaveLength(6);
  });

  test('leaves the other pairs closed', () => {
    const scene = draw(graph(...lines, 'iran -support-> taliban', 'iran -political-support-> taliban'), {
      open: 'russia|taliban',
    });
    expect(scene.lines.filter(({ pair }) => pair === 'iran|taliban').map(({ id }) => id)).toEqual([
      'iran|taliban',
    ]);
  });
});

describe('behind an opened pair', () => {
  const at = { ...pairOfTwo, iran: { x: 250, y: 100 }, isis: { x: 250, y: 400 } };
  const map = graphWith({ actors: [{ id: 'iran' }, { id: 'isis' }] }, shares, lists);
  const under = (open?: string) =>
    draw(map, { at, ...(open ? { open } : {}) })
      .actors.filter((actor) => actor.under)
      .map(({ id }) => id);

  test('stands who lies under its strands, not its ends nor who lies elsewhere', () => {
    expect(under('russia|taliban')).toEqual(['iran']);
  });

  test('stands nobody while it is closed', () => {
    expect(under()).toEqual([]);
  });
});

describe('a denial beside an option', () => {
  const map = graph('russia -recognition?-> taliban', 'russia -recognition!-> taliban');

  test('does not hide behind it: each has its strand', () => {
    const { lines } = draw(map, { open: 'russia|taliban' });
    expect(lines.map(({ look, selects }) => [look.look, selects])).toEqual([
      ['possible', 'russia|recognition|taliban'],
      ['denied', 'russia|recognition|taliban'],
    ]);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(2);
  });
});

describe('a word', () => {
  test('of one of two lines of a pair is not on the side of the other', () => {
    const level = (y: number) => ({
      start: { x: 100, y },
      control: { x: 400, y },
      end: { x: 700, y },
    });
    const [curve, twin] = [level(400), level(412)];
    // A name as long as the line leaves no room above it.
    const taken = {
      names: rectField([{ x: 400, y: 380, width: 700, height: 38 }]),
      words: rectField(),
      heads: rectField(),
      lines: { covered: () => 0, distance: (_rect: unknown, _but: unknown, max: number) => max },
      pane: { width: 800, height: 800 },
    };
    const size = { width: 120, height: 16 };
    expect(placeWord(curve, size, taken, 'a|b').y).toBeGreaterThan(curve.start.y);
    expect(placeWord(curve, size, taken, 'a|b', { twin }).y).toBeLessThan(curve.start.y + 1);
  });

  test('does not stand on the line of another pair where there is room beside it', () => {
    const map = graph('a -support-> b', 'c -opposition-> d');
    // The lines cross in the middle, where a word would stand first.
    const at = { a: { x: 100, y: 400 }, b: { x: 700, y: 400 }, c: { x: 420, y: 100 }, d: { x: 380, y: 700 } };
    const { lines } = draw(map, { at, word: () => 'gives assurances' });
    for (const { word, pair } of lines) {
      const crossed = lines
        .filter((line) => line.pair !== pair)
        .flatMap(({ curve }) => samples(curve, 300))
        .filter(({ x, y }) => Math.abs(x - word!.at.x) < word!.width / 2 && Math.abs(y - word!.at.y) < 8);
      expect(crossed).toEqual([]);
    }
  });

  test('of a line along the edge of the picture is not cut by it', () => {
    const map = graph('a -support-> b');
    const at = { a: { x: 45, y: 60 }, b: { x: 45, y: 260 } };
    const word = onlyLine(
      draw(map, { at, word: () => 'gives its word and keeps it as it always did' }),
    ).word!;
    expect(word.width).toBeGreaterThan(90);
    expect(word.at.x - word.width / 2).toBeGreaterThanOrEqual(0);
  });

  test('always stands on looks that are misread without, and where neither hue nor head says what it is', () => {
    // Among so many lines that not each can have its word.
    const crowd = Array.from({ length: 30 }, (_, n) => `n${n} -support-> m${n}`);
    const isAlways = (line: Line) =>
      draw(graph(line, ...crowd)).lines.find(({ pair }) => pair === 'russia|taliban')?.word?.always;
    expect(isAlways('russia -support-> taliban')).toBe(false);
    expect(isAlways('russia -support-> taliban (probable)')).toBe(false);
    expect(isAlways('russia -support-> taliban (uncommitted)')).toBe(true);
    expect(isAlways('russia -support-> taliban (earlier)')).toBe(true);
    expect(isAlways('russia -military-presence-> taliban')).toBe(true);
    expect(isAlways('russia -assurance-> taliban')).toBe(true);
  });

  test('stands on every line where there are few', () => {
    expect(drawn('russia -support-> taliban').word?.always).toBe(true);
  });

  test('is none where nothing is to be said', () => {
    expect(onlyLine(draw(graph(shares), { word: () => '' })).word).toBeNull();
  });

  test('stands clear of the box of a third actor on its line', () => {
    const at = { ...pairOfTwo, iran: { x: 250, y: 100 } };
    const scene = draw(graphWith({ actors: [{ id: 'iran' }] }, 'russia -sanction-> taliban (earlier)'), {
      at,
    });
    const word = onlyLine(scene).word!;
    const size = { width: 6 * word.text.length, height: measures.word };
    const iran = scene.actors.find(({ id }) => id === 'iran')!.box;
    expect(overlap({ ...word.at, ...size }, iran)).toBe(0);
  });

  test('keeps clear of the words of other lines where there is room', () => {
    const at = { a: { x: 100, y: 100 }, b: { x: 600, y: 100 }, c: { x: 100, y: 140 }, d: { x: 600, y: 140 } };
    const map = graph('a -military-presence-> b', 'c -military-presence-> d');
    const [one, other] = draw(map, { at, measureWord: () => 80 }).lines.map(({ word }) => word!.at);
    expect(overlap({ ...one!, width: 80, height: 12.5 }, { ...other!, width: 80, height: 12.5 })).toBe(0);
  });
});

describe('an actor', () => {
  const within = { actor: 'russia', as: 'organ of Russia' };
  const presence = (id: ActorId) => (id === 'russia' ? 'named' : id === 'iran' ? 'grey' : null);

  test('is named, grey, or not there', () => {
    const scene = draw(graph('russia -support-> iran', 'russia -support-> taliban'), { pairs: [], presence });
    expect(scene.actors.map(({ id, presence, box }) => [id, presence, box.width])).toEqual([
      ['russia', 'named', 80],
      ['iran', 'grey', 80],
    ]);
  });

  test('keeps its place in grey', () => {
    const map = graph('russia -support-> iran');
    const boxOf = (presence: 'named' | 'grey') => draw(map, { presence: () => presence }).actors[1]?.box;
    expect([boxOf('grey')?.x, boxOf('grey')?.y]).toEqual([boxOf('named')?.x, boxOf('named')?.y]);
  });

  test('of the largest editorial grouping is tinted, and so is whom it is grouped within', () => {
    const actors = [
      { id: 'fsb', within },
      { id: 'gru', within },
      { id: 'base', within: { actor: 'gru', as: 'base of the GRU' } },
      { id: 'cia', within: { actor: 'usa', as: 'organ of the USA' } },
    ];
    const scene = draw(graphWith({ actors }, 'russia -support-> iran', 'usa -support-> iran'));
    expect(scene.actors.filter(({ tinted }) => tinted).map(({ id }) => id)).toEqual([
      'russia',
      'fsb',
      'gru',
      'base',
    ]);
  });

  test('is not tinted where no grouping holds two', () => {
    const scene = draw(graphWith({ actors: [{ id: 'fsb', within }] }, 'russia -support-> iran'));
    expect(scene.actors.filter(({ tinted }) => tinted)).toEqual([]);
  });

  test('in a ring of groupings does not hang the picture', () => {
    const actors = [
      { id: 'a', within: { actor: 'b', as: 'of b' } },
      { id: 'b', within: { actor: 'a', as: 'of a' } },
      { id: 'c', within: { actor: 'c', as: 'of itself' } },
      { id: 'd', within: { actor: 'a', as: 'of a' } },
    ];
    expect(draw(graphWith({ actors })).actors).toHaveLength(4);
  });

  test('is called by its short name', () => {
    const map = graphWith({ actors: [{ id: 'isis-k', name: 'Islamic State Khorasan', label: 'ISIS-K' }] });
    expect(draw(map).actors.map(({ name }) => name)).toEqual(['ISIS-K']);
  });
});
