import { measureAt } from '../../src/cli/build/measure.ts';
import { measures } from '../../src/core/look/measures.ts';
import type { Graph } from '../../src/core/model/graph.ts';
import { samples } from '../../src/core/picture/curve.ts';
import type { Placement } from '../../src/core/picture/placement.ts';
import { isIn, overlap, type Rect } from '../../src/core/picture/rect-field.ts';
import { sceneOf } from '../../src/core/picture/scene-of.ts';
import { drawnLines } from '../../src/core/picture/drawn-lines.ts';
import type { Scene, SceneLine, SceneStroke } from '../../src/core/picture/scene.ts';
import { joinLines } from '../../src/core/picture/trunks.ts';
import { initialFilters } from '../../src/core/query/filters.ts';
import { leadPair } from '../../src/core/query/lead-pair.ts';
import { withStep, type Step } from '../../src/core/query/steps.ts';
import { visible } from '../../src/core/query/visible.ts';
import { messagesIn } from '../../src/core/words/messages-in.ts';
import { callOutWords } from '../../src/core/words/tell/call-out.ts';
import { lineWords } from '../../src/core/words/tell/line.ts';

/** The picture of a map at a step, as the page draws it. */
export function pictureAt(graph: Graph, placement: Placement, step: Step, language = 'en'): Scene {
  const { pairs, linked } = visible(graph, withStep(initialFilters(graph), step));
  const messages = messagesIn(language);
  return sceneOf(graph, {
    pairs,
    presence: (id) => (linked.has(id) ? 'named' : null),
    placement,
    opened: null,
    word: (relations, long) => lineWords(graph, relations, long, messages),
    lead: leadPair(graph)?.pair.id ?? null,
    join: joinLines,
    callOut: (relations) => callOutWords(graph, relations, messages),
    more: messages.shell.map.moreInPanel,
    measureWord: measureAt(measures.word),
  });
}

const boxOf = ({ at, width, height }: { at: { x: number; y: number }; width: number; height: number }) => ({
  ...at,
  width,
  height,
});

/** What a reader sees of words at once: of each line its word, if it is always shown, and its quote. */
export function wordsOn({
  lines,
}: Scene): readonly { readonly line: SceneLine; readonly rect: Rect; readonly text: string }[] {
  return lines.flatMap((line) => [
    ...(line.word?.always ? [{ line, rect: boxOf(line.word), text: line.word.text }] : []),
    ...(line.callOut ? [{ line, rect: boxOf(line.callOut), text: line.callOut.rows.join(' ') }] : []),
  ]);
}

// Px that nobody sees, and px² where letters cannot touch yet.
const NEARLY = 1;
const TOUCH = 12;

/** Every word that is cut, covered, or nearer to another line than to its own. */
export function wordFaults(scene: Scene): readonly string[] {
  const words = wordsOn(scene);
  const pane = { x: scene.pane.width / 2, y: scene.pane.height / 2, ...scene.pane };
  return words.flatMap(({ line, rect, text }, index) => {
    const told = `“${text}” of ${line.id}`;
    const covers = scene.actors.filter(({ box }) => overlap(rect, box) > TOUCH).map(({ id }) => id);
    const met = words.slice(index + 1).filter((other) => overlap(rect, other.rect) > TOUCH);
    const crossed = scene.lines
      .filter(
        (other) => other !== line && other.look.mark === 'cross' && overlap(rect, crossOf(other)) > TOUCH,
      )
      .map(({ id }) => id);
    const own = Math.min(...strandsOf(scene, line).map((one) => distance(one, rect)));
    const nearer = drawnLines(scene)
      .filter((one) => !('pair' in one) || one.pair !== line.pair)
      .filter((one) => distance(one, rect) < Math.min(own, 4) - NEARLY);
    return [
      ...(text.includes('…') && line.callOut === null ? [`${told} is cut`] : []),
      ...(isIn(rect, { ...pane, width: pane.width + 2, height: pane.height + 2 })
        ? []
        : [`${told} leaves the pane`]),
      ...covers.map((id) => `${told} covers ${id}`),
      ...crossed.map((id) => `${told} covers the cross of ${id}`),
      ...met.map((other) => `${told} covers “${other.text}”`),
      ...nearer.map(
        (other) =>
          `${told} is nearer to ${other.id} (${distance(other, rect).toFixed(1)}) than to its own (${own.toFixed(1)})`,
      ),
    ];
  });
}

const crossOf = ({ middle }: SceneLine) => ({ ...middle, width: measures.cross, height: measures.cross });

const strandsOf = ({ lines }: Scene, { pair }: SceneLine) => lines.filter((one) => one.pair === pair);

function distance({ curve }: Pick<SceneLine, 'curve'>, rect: Rect): number {
  return Math.min(
    ...samples(curve, 80).map(({ x, y }) =>
      Math.hypot(
        Math.max(0, Math.abs(x - rect.x) - rect.width / 2),
        Math.max(0, Math.abs(y - rect.y) - rect.height / 2),
      ),
    ),
  );
}

/** Names that overlap or leave the pane, and who is in a hull that is not theirs. */
export function placeFaults({ actors, pane }: Scene, placement: Placement): readonly string[] {
  const sheet = { x: pane.width / 2, y: pane.height / 2, width: pane.width + 2, height: pane.height + 2 };
  const overlaps = actors.flatMap((one, index) =>
    actors
      .slice(index + 1)
      .filter((other) => overlap(one.box, other.box) > 1)
      .map((other) => `${one.id} overlaps ${other.id}`),
  );
  const strangers = Object.entries(placement.hulls ?? {}).flatMap(([owner, hull]) =>
    actors
      .filter(({ id, box }) => id !== owner && !hull.members.includes(id) && overlap(box, hull) > 1)
      .map(({ id }) => `${id} is in the hull of ${owner}`),
  );
  const outside = actors
    .filter(({ box, hull }) => !isIn(hull ?? box, sheet))
    .map(({ id }) => `${id} leaves the pane`);
  return [...overlaps, ...strangers, ...outside];
}

/** Lines through names that are not their ends. */
export function linesThroughNames(scene: Scene): readonly string[] {
  const { actors } = scene;
  return drawnLines(scene).flatMap((line) => {
    const ends = endsOf(line);
    return actors
      .filter(({ id, box }) => !ends.has(id) && samples(line.curve, 60).some((point) => isWithin(point, box)))
      .map(({ id }) => `${line.id} runs through ${id}`);
  });
}

const endsOf = (line: SceneLine | SceneStroke) =>
  new Set<string>('pair' in line ? [line.from, line.to] : line.end === null ? [] : [line.end]);

const isWithin = (point: { x: number; y: number }, box: Rect) =>
  Math.abs(point.x - box.x) < box.width / 2 && Math.abs(point.y - box.y) < box.height / 2;

/** The share of each side of the pane that what is drawn reaches over. */
export function filled(scene: Scene): { readonly width: number; readonly height: number } {
  const rects = scene.actors.map(({ box, hull }) => hull ?? box);
  const span = (low: readonly number[], high: readonly number[]) => Math.max(...high) - Math.min(...low);
  return {
    width:
      span(
        rects.map(({ x, width }) => x - width / 2),
        rects.map(({ x, width }) => x + width / 2),
      ) / scene.pane.width,
    height:
      span(
        rects.map(({ y, height }) => y - height / 2),
        rects.map(({ y, height }) => y + height / 2),
      ) / scene.pane.height,
  };
}

/** Directed relations whose line shows no direction without its words. */
export function headless(scene: Scene, graph: Graph): readonly string[] {
  return scene.lines
    .filter(({ relations, heads, ball }) => {
      const directed = relations.some((id) => graph.relations.get(id)?.type.directed);
      return directed ? !heads.start && !heads.end : ball === 0;
    })
    .map(({ id }) => id);
}
