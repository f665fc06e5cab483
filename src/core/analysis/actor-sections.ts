import type { ActorId } from '../model/ids.ts';
import type { Pair } from '../model/pair.ts';

/** An actor, and the lines that a list shows under its name. */
export interface ActorSection {
  readonly id: ActorId;
  readonly pairs: readonly Pair[];
  /** All its lines, those under another name too. */
  readonly lines: readonly Pair[];
}

/**
 * Linked actors, those with the most lines first, and each line once, under the end that has more: no one would
 * read a list twice as long. It ends after the actor at which `max` lines are reached.
 */
export function actorSections(
  { pairs, linked }: { readonly pairs: readonly Pair[]; readonly linked: ReadonlySet<ActorId> },
  max = Infinity,
): readonly ActorSection[] {
  const linesOf = new Map([...linked].map((id): [ActorId, Pair[]] => [id, []]));
  // A tie of an actor to itself is one of its lines.
  for (const pair of pairs) for (const id of new Set([pair.a, pair.b])) linesOf.get(id)?.push(pair);
  const count = (id: ActorId) => linesOf.get(id)?.length ?? 0;
  const owner = ({ a, b }: Pair) => (count(b) > count(a) ? b : a);
  const sections = [...linesOf]
    .sort(([x], [y]) => count(y) - count(x) || x.localeCompare(y))
    .map(([id, lines]) => ({ id, lines, pairs: lines.filter((pair) => owner(pair) === id) }));
  let listed = 0;
  return sections.filter(({ pairs: own }) => {
    const isListed = listed < max;
    listed += own.length;
    return isListed;
  });
}
