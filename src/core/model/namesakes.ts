import type { ActorKind } from './actor-kind.schema.ts';
import type { Actor } from './actor.schema.ts';
import { fold } from './fold.ts';
import type { KindId } from './ids.ts';

/**
 * Actors that a reader cannot tell apart by name, in groups of two or more, by the name that they share: after Unicode
 * normal form KC, without characters that print nothing, in lower case.
 */
export function namesakesIn(actors: Iterable<Actor>): ReadonlyMap<string, readonly Actor[]> {
  const groups = new Map<string, Actor[]>();
  for (const actor of actors) {
    const name = fold(actor.name.normalize('NFKC')).toLowerCase().trim();
    const group = groups.get(name);
    if (group) group.push(actor);
    else groups.set(name, [actor]);
  }
  return new Map([...groups].filter(([, group]) => group.length > 1));
}

/** The same actors; those of one name carry their kind behind it, or their id if that tells no two apart: "Georgia (state)". */
export function toldApart(actors: readonly Actor[], kinds: ReadonlyMap<KindId, ActorKind>): readonly Actor[] {
  const marks = new Map<Actor, string>();
  for (const group of namesakesIn(actors).values()) {
    const isByKind = new Set(group.map(({ kind }) => kind)).size === group.length;
    for (const actor of group) marks.set(actor, (isByKind && kinds.get(actor.kind)?.label) || actor.id);
  }
  return actors.map((actor) => {
    const mark = marks.get(actor);
    if (mark === undefined) return actor;
    const marked = (name: string) => `${name} (${mark})`;
    return { ...actor, name: marked(actor.name), label: marked(actor.label ?? actor.name) };
  });
}
