import type cytoscape from 'cytoscape';
import { rectField } from '../../core/picture/rect-field.ts';
import type { Scene, SceneLine } from '../../core/picture/scene.ts';
import { satellitesOf } from './elements.ts';
import { indexOf, type SceneIndex } from './scene-index.ts';

/** What is in focus: ids of actors, relations or pairs; null if nothing is. */
export interface Marks {
  readonly selected: string | null;
  readonly hovered: string | null;
  /** Where the keyboard focus is on the map. */
  readonly focused: string | null;
  readonly opened: string | null;
  /** Relations of the passage that is being read. */
  readonly lit: ReadonlySet<string>;
  /** What a focus or an answer leaves in full; null if nothing is asked. */
  readonly emphasis: Emphasis | null;
}

/** Actors and relations that stay in full while the rest fades. */
export interface Emphasis {
  readonly actors: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
}

/** Of so few lines the words appear where they are asked for together. */
const WORDED = 24;

/** Marks the canvas; moves nothing, adds nothing, removes nothing, and touches only elements whose marks have changed. */
export function mark(cy: cytoscape.Core, scene: Scene, marks: Marks): void {
  const wanted = marksIn(scene, marks);
  cy.batch(() => {
    cy.elements().forEach((element) => {
      const next = wanted.get(element.id()) ?? '';
      const before = (element.scratch('marks') as string | undefined) ?? '';
      if (next === before) return;
      element.removeClass(before).addClass(next).scratch('marks', next);
    });
  });
}

/** The classes of every element that is marked, by its id. */
export function marksIn(scene: Scene, marks: Marks): ReadonlyMap<string, string> {
  const index = indexOf(scene);
  const full = inFull(index, marks);
  const classes = new Map<string, string[]>();
  const add = (id: string, name: string) => {
    const names = classes.get(id);
    if (names) names.push(name);
    else classes.set(id, [name]);
  };
  const isFaded = (id: string) => classes.get(id)?.includes('faded') === true;
  const selected = marks.selected === null ? null : index.meant(marks.selected);
  // The strands of an opened pair are distinguished by their looks; a band on all of them would hide that.
  const banded = marks.selected === marks.opened ? null : selected;
  const lit = scene.lines.filter(({ relations }) => relations.some((id) => marks.lit.has(id)));
  const isKept = new Set<string>([
    ...(banded ? own(banded) : []),
    ...lit.flatMap(({ id, from, to }) => [id, from, to]),
  ]);
  for (const id of [...index.actors, ...index.lines.keys(), ...scene.strokes.map((one) => one.id)])
    if (full && !full.ids.has(id) && !isKept.has(id)) add(id, 'faded');
  for (const id of full?.ends ?? []) add(id, 'end');
  for (const id of banded ? own(banded) : []) add(id, 'selected');
  for (const { id, from, to } of lit) {
    add(id, 'lit');
    for (const end of [from, to]) add(end, 'end');
  }
  for (const name of ['hovered', 'focused'] as const) {
    const id = marks[name];
    for (const one of id === null ? [] : own(index.meant(id))) add(one, name);
  }
  const isShown = new Set([...(full?.worded ?? []), ...lit.map(({ id }) => id)]);
  for (const line of scene.lines) {
    // What is joined with others is drawn by itself where it is meant.
    const isMeant = full?.ids.has(line.id) === true || isKept.has(line.id);
    if (line.joined !== null && (isMeant || classes.has(line.id)) && !isFaded(line.id)) add(line.id, 'apart');
    const name = isShown.has(line.id) ? 'shown' : isFaded(line.id) ? 'faded' : '';
    if (name) for (const id of satellitesOf(line)) add(id, name);
  }
  for (const { id, badge } of scene.actors) if (badge !== null && isFaded(id)) add(`inside:${id}`, 'faded');
  return new Map([...classes].map(([id, names]) => [id, names.join(' ')]));
}

type Meant = ReturnType<SceneIndex['meant']>;

const own = ({ actor, lines, strokes }: Meant) =>
  actor === null ? (strokes.length > 0 ? strokes : lines).map(({ id }) => id) : [actor];

/** What stays in full, of it the ends of a line in focus, and the lines whose words appear; null if nothing fades. */
function inFull(index: SceneIndex, marks: Marks) {
  const { hovered, focused, opened, selected, emphasis } = marks;
  // What is pointed at in a panel may not be drawn; then the spotlight stays where it was.
  const spot = [hovered, focused, opened, emphasis ? null : selected]
    .map((id) => (id === null ? null : index.meant(id)))
    .find((meant) => meant && (meant.actor !== null || meant.lines.length > 0));
  if (spot) {
    const meant = spot.strokes.length > 0 ? [] : spot.lines;
    const lines = opened === null ? meant : [...meant, ...index.meant(opened).lines];
    // A strand whose word finds no room has it when it is meant itself.
    const worded = meant.every(({ pair }) => pair === opened) && meant.length > 1 ? [] : meant;
    const ids = new Set<string>(lines.flatMap(({ id, from, to }) => [id, from, to]));
    for (const { id } of spot.strokes) ids.add(id);
    if (spot.actor !== null) ids.add(spot.actor);
    const ends = spot.actor === null ? spot.lines.flatMap(({ from, to }) => [from, to]) : [];
    for (const id of ends) ids.add(id);
    return { ids, ends: new Set(ends), worded: apart(worded).map(({ id }) => id) };
  }
  if (!emphasis) return null;
  const lines = [...index.lines.values()].filter(({ relations }) =>
    relations.some((id) => emphasis.relations.has(id)),
  );
  const ids = new Set<string>([...emphasis.actors, ...lines.map(({ id }) => id)]);
  return {
    ids,
    ends: new Set<string>(),
    worded: lines.length > WORDED ? [] : apart(lines).map(({ id }) => id),
  };
}

// Of the words that appear together, none is under another one.
function apart(lines: readonly SceneLine[]): readonly SceneLine[] {
  const words = rectField();
  const isFirst = (line: SceneLine) => line.word?.always === true;
  return [...lines.filter(isFirst), ...lines.filter((line) => !isFirst(line))].filter(({ word }) => {
    const rect = word && { ...word.at, width: word.width, height: word.height };
    if (!rect || words.covered(rect) > 0) return false;
    words.add(rect);
    return true;
  });
}
