import type { ActorId } from '../../core/model/ids.ts';
import type { Scene, SceneLine, SceneStroke } from '../../core/picture/scene.ts';

/** What an id means in a picture: an actor with its lines, or the lines of a pair or relation. */
export interface Meant {
  readonly actor: string | null;
  readonly lines: readonly SceneLine[];
  /** Where the lines are joined and their strokes are meant, not each by itself. */
  readonly strokes: readonly SceneStroke[];
}

/** The actors and lines of a picture by their ids. */
export interface SceneIndex {
  readonly actors: ReadonlySet<string>;
  readonly lines: ReadonlyMap<string, SceneLine>;
  /** Nothing where the id is not drawn. */
  readonly meant: (id: string) => Meant;
}

const NOTHING: Meant = { actor: null, lines: [], strokes: [] };
const made = new WeakMap<Scene, SceneIndex>();

/** The index of a picture, made once. */
export function indexOf(scene: Scene): SceneIndex {
  const known = made.get(scene);
  if (known) return known;
  const index = makeIndex(scene);
  made.set(scene, index);
  return index;
}

function makeIndex(scene: Scene): SceneIndex {
  const actors = new Set<string>(scene.actors.map(({ id }) => id));
  const lines = new Map(scene.lines.map((line) => [line.id, line]));
  const groups = new Map<string, SceneLine[]>();
  for (const line of scene.lines) {
    for (const key of new Set<string>([
      line.from,
      line.to,
      line.pair,
      ...line.relations,
      ...(line.through?.pairs ?? []),
    ])) {
      const group = groups.get(key);
      if (group) group.push(line);
      else groups.set(key, [line]);
    }
  }
  return {
    actors,
    lines,
    meant(asked) {
      // For an actor drawn in the box of a grouping, use that box.
      const id: string = scene.collapsed.get(asked as ActorId) ?? asked;
      if (actors.has(id)) return { ...NOTHING, actor: id, lines: groups.get(id) ?? [] };
      const line = lines.get(id);
      if (line) return { ...NOTHING, lines: [line] };
      const group = groups.get(id);
      if (group) return { ...NOTHING, lines: group };
      // Of a trunk all of it is meant, of what leads to it the way of its lines through it.
      const stroke = scene.strokes.find((one) => one.id === id);
      if (!stroke) return NOTHING;
      const isOn = (one: { readonly id: string }) => stroke.lines.includes(one.id);
      return {
        ...NOTHING,
        lines: scene.lines.filter(isOn),
        strokes: scene.strokes.filter((one) => one.lines.some((of) => stroke.lines.includes(of))),
      };
    },
  };
}
