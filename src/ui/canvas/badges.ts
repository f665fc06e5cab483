import type { Scene } from '../../core/picture/scene.ts';
import type { Element } from './element.ts';

/** What a reader has done to actors: chosen several together, and put some in places of their own. */
export interface Badged {
  readonly chosen: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
}

/** The marks of that at the corners of names, by shape and not by colour alone. */
export function badgesOf(scene: Scene, { chosen, pinned }: Badged): readonly Element[] {
  if (chosen.size === 0 && pinned.size === 0) return [];
  return scene.actors.flatMap(({ id, box }) => {
    const top = box.y - box.height / 2;
    return [
      ...(chosen.has(id) ? [badge('tick', id, { x: box.x - box.width / 2, y: top })] : []),
      ...(pinned.has(id) ? [badge('pin', id, { x: box.x + box.width / 2 - 8, y: top })] : []),
    ];
  });
}

/** The ids of all badges that an actor may have. */
export const badgeIds = (actor: string): readonly string[] => [`tick:${actor}`, `pin:${actor}`];

function badge(name: 'tick' | 'pin', of: string, position: { x: number; y: number }): Element {
  return {
    group: 'nodes',
    classes: `badge ${name}`,
    position,
    data: { id: `${name}:${of}`, of, ...(name === 'tick' ? { label: '✓' } : {}) },
  };
}
