import type { Actor } from './actor.schema.ts';
import { fold } from './fold.ts';

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
