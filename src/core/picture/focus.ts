import type { ActorId } from '../model/ids.ts';
import type { Scene, SceneLine } from './scene.ts';

/** What a reader looks at in a picture; the rest fades. */
export interface Focus {
  readonly lines: ReadonlySet<SceneLine>;
  /** The ends of those lines, and a selected actor itself. */
  readonly actors: ReadonlySet<ActorId>;
}

/** What is in focus if something is selected, as the map shows it: an opened pair, otherwise the lines of an actor; null if nothing is. */
export function focusOf(scene: Scene, selected: string | null): Focus | null {
  // An actor drawn in the box of a grouping is looked up there.
  const boxOf = (id: ActorId) => scene.collapsed.get(id) ?? id;
  const wanted = selected === null ? null : boxOf(selected as ActorId);
  const own = scene.opened === null ? scene.actors.find(({ id }) => id === wanted)?.id : undefined;
  if (scene.opened === null && own === undefined) return null;
  const lines = scene.lines.filter(({ pair, from, to }) =>
    own === undefined ? pair === scene.opened : from === own || to === own,
  );
  const ends = own === undefined ? ((scene.opened?.split('|') ?? []) as ActorId[]).map(boxOf) : [own];
  return {
    lines: new Set(lines),
    actors: new Set([...ends, ...lines.flatMap(({ from, to }) => [from, to])]),
  };
}
