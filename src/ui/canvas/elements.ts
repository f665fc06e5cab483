import { colours, wordRole, type Theme } from '../../core/look/colours.ts';
import { measures } from '../../core/look/measures.ts';
import type { Point } from '../../core/picture/curve.ts';
import { directed } from '../../core/picture/direction.ts';
import { cutCorners } from '../../core/picture/outline-path.ts';
import { badgeTop } from '../../core/picture/scene-actors.ts';
import type { Box } from '../../core/picture/placement.ts';
import type { Rect } from '../../core/picture/rect-field.ts';
import type { Scene, SceneActor, SceneLine, SceneStroke } from '../../core/picture/scene.ts';
import { edgeElement } from './edge-element.ts';
import type { Element } from './element.ts';

/** The elements of a scene: actors, lines, and the words and crosses on lines. */
export function elementsOf(scene: Scene, theme: Theme): readonly Element[] {
  const boxes = new Map(scene.actors.map((actor) => [actor.id as string, actor.box]));
  return [
    ...scene.actors.flatMap((actor) => hullElement(actor, theme)),
    ...scene.actors.map((actor) => actorElement(actor, theme)),
    ...scene.actors.flatMap(badgeElement),
    ...scene.lines.flatMap((line) => {
      const [from, to] = [boxes.get(line.from), boxes.get(line.to)];
      return from && to ? [lineElement(line, from, to, theme), ...markElements(line, theme)] : [];
    }),
    ...scene.strokes.flatMap((stroke) => strokeElements(stroke, boxes, theme)),
    ...moreElement(scene, theme),
  ];
}

// How many strands of the open pair are not drawn.
function moreElement({ more }: Scene, theme: Theme): readonly Element[] {
  if (!more) return [];
  const size = { width: more.width, height: measures.word * measures.wordLeading };
  const look = { ground: colours[theme].paper, colour: colours[theme].quiet };
  const data = { id: 'more', label: more.text, ...size, ...look };
  return [{ group: 'nodes', classes: 'word', position: more.at, data }];
}

function actorElement(
  { id, box, presence, outline, tinted, under, hull }: SceneActor,
  theme: Theme,
): Element {
  const fill = colours[theme][tinted ? 'tint' : outline.grounded ? 'ground' : 'panel'];
  const cut = outline.corner !== 'round';
  return {
    group: 'nodes',
    classes: `actor ${presence}${under ? ' under' : ''}${hull ? ' heading' : ''}`,
    position: { x: box.x, y: box.y },
    data: {
      id,
      label: directed(box.lines).join('\n'),
      width: box.width,
      height: box.height,
      shape: outline.corner === 'cut' ? 'cut-rectangle' : cut ? 'polygon' : 'round-rectangle',
      radius: Math.min(outline.radius, box.height / 2),
      fill,
      rim: outline.rim,
      rimStyle: outline.double ? 'double' : 'solid',
      ...(outline.corner === 'one-cut' ? { points: relativePoints(cutCorners(box, outline), box) } : {}),
      ...(outline.stack > 0 && presence === 'named' && !hull ? { stack: outline.stack } : {}),
    },
  };
}

// Under everything else: it is the ground that its members are on.
function hullElement({ id, hull, outline }: SceneActor, theme: Theme): readonly Element[] {
  if (!hull) return [];
  const cut = { ...outline, radius: measures.hullRadius };
  const isCut = outline.corner !== 'round';
  const data = {
    id: `hull:${id}`,
    width: hull.width,
    height: hull.height,
    fill: colours[theme].hull,
    edge: colours[theme].hullEdge,
    shape: outline.corner === 'cut' ? 'cut-rectangle' : isCut ? 'polygon' : 'round-rectangle',
    radius: measures.hullRadius,
    ...(outline.corner === 'one-cut' ? { points: relativePoints(cutCorners(hull, cut), hull) } : {}),
  };
  return [{ group: 'nodes', classes: 'hull', position: { x: hull.x, y: hull.y }, data }];
}

function badgeElement({ id, box, badge }: SceneActor): readonly Element[] {
  if (badge === null) return [];
  const at = { x: box.x, y: badgeTop(box) + measures.badge / 2 };
  return [{ group: 'nodes', classes: 'inside', position: at, data: { id: `inside:${id}`, label: badge } }];
}

function lineElement(line: SceneLine, from: Box, to: Box, theme: Theme): Element {
  const { pair, joined } = line;
  const data = { source: line.from, target: line.to, pair };
  const element = edgeElement(line, [from, to], data, theme);
  return joined === null ? element : { ...element, classes: `${element.classes} joined` };
}

// A joint is a node that is not seen, so that what leads to an actor is dragged with it.
function strokeElements(
  stroke: SceneStroke,
  boxes: ReadonlyMap<string, Box>,
  theme: Theme,
): readonly Element[] {
  const { curve, end, ends, lines } = stroke;
  const [from, to] = [curve.start, curve.end].map((point, at) => boxes.get(ends[at] ?? '') ?? point);
  const edge = edgeElement(stroke, [from, to], { source: ends[0], target: ends[1], carries: lines }, theme);
  if (end !== null) return [edge];
  const joints = ends.map((id, at): Element => {
    const { x, y } = at ? curve.end : curve.start;
    return { group: 'nodes', classes: 'inside', position: { x, y }, data: { id, label: '' } };
  });
  return [...joints, edge];
}

/** The ids of the words and marks on a line. */
export function satellitesOf({ id, word, callOut, look, disc, through }: SceneLine): readonly string[] {
  return [
    ...(through?.ports.map((_, index) => `port:${id}:${String(index)}`) ?? []),
    ...(word ? [`word:${id}`] : []),
    ...(callOut ? [`quote:${id}`] : []),
    ...(look.mark === 'cross' ? [`cross:${id}`] : []),
    ...(disc ? [`disc:${id}`, `unequal:${id}`] : []),
  ];
}

function markElements(line: SceneLine, theme: Theme): readonly Element[] {
  const { word, look, middle, id, pair } = line;
  const marks: Element[] = [];
  if (word) {
    const size = { width: word.width, height: word.height };
    const data = {
      id: `word:${id}`,
      line: id,
      pair,
      selects: line.selects,
      label: word.rows.join('\n'),
      ...size,
      ground: colours[theme][word.ground],
      colour: colours[theme][wordRole(line.hue)],
    };
    marks.push({ group: 'nodes', classes: `word ${word.always ? '' : 'quiet'}`, position: word.at, data });
  }
  if (line.callOut) {
    const { rows, at, width, height } = line.callOut;
    const data = { line: id, pair, selects: line.selects, label: rows.join('\n'), width, height };
    marks.push({ group: 'nodes', classes: 'quote', position: at, data: { ...data, id: `quote:${id}` } });
  }
  if (look.mark === 'cross') {
    const data = { id: `cross:${id}`, line: id, pair, selects: line.selects };
    marks.push({ group: 'nodes', classes: 'cross', position: middle, data });
  }
  for (const [index, port] of (line.through?.ports ?? []).entries()) {
    const data = { id: `port:${id}:${String(index)}`, line: id, pair, selects: line.selects };
    const rim = { colour: colours[theme][line.hue] };
    marks.push({ group: 'nodes', classes: 'port', position: port, data: { ...data, ...rim } });
  }
  if (line.disc) {
    const data = { line: id, pair, selects: line.selects };
    marks.push(
      { group: 'nodes', classes: 'disc', position: line.disc, data: { ...data, id: `disc:${id}` } },
      {
        group: 'nodes',
        classes: 'unequal',
        position: line.disc,
        data: { ...data, id: `unequal:${id}` },
      },
    );
  }
  return marks;
}

// Cytoscape throws while drawing if a point is beyond the box by as little as a rounding error.
const relativePoints = (points: readonly Point[], box: Rect) =>
  points.flatMap(({ x, y }) => [
    withinOne((x - box.x) / (box.width / 2)),
    withinOne((y - box.y) / (box.height / 2)),
  ]);

const withinOne = (share: number) => Math.max(-1, Math.min(1, share));
