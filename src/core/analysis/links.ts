import type { ActorId, PairId } from '../model/ids.ts';
import type { Pair } from '../model/pair.ts';

/** Two actors that something links, by their places among the actors. */
export interface Link {
  readonly pair: Pair;
  readonly a: number;
  readonly b: number;
}

/** Who is linked with whom; one link per pair, whatever is said between the two. */
export interface Links {
  readonly actors: readonly ActorId[];
  readonly places: ReadonlyMap<ActorId, number>;
  readonly links: readonly Link[];
  /** By the place of an actor: the places of its links. */
  readonly around: readonly (readonly number[])[];
  readonly ofPair: ReadonlyMap<PairId, number>;
}

/** The links that some pairs make; a pair with only denials links no one. */
export function linksOf(pairs: readonly Pair[]): Links {
  const affirmed = pairs.filter(({ relations }) => relations.some(({ standing }) => standing !== 'denied'));
  const actors = [...new Set(affirmed.flatMap(({ a, b }) => [a, b]))];
  const places = new Map(actors.map((id, place) => [id, place]));
  const around: number[][] = actors.map(() => []);
  const links = affirmed.map((pair, index) => {
    const [a, b] = [places.get(pair.a)!, places.get(pair.b)!];
    around[a]!.push(index);
    if (a !== b) around[b]!.push(index);
    return { pair, a, b };
  });
  return { actors, places, links, around, ofPair: new Map(affirmed.map(({ id }, index) => [id, index])) };
}

/** The other end of a link. */
export function otherEnd({ a, b }: Link, place: number): number {
  return a === place ? b : a;
}
