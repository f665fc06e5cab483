import type { $brand } from 'zod';

/** Stable id of an actor: a slug, unique in its map. */
export type ActorId = string & $brand<'ActorId'>;
/** Stable id of a claim; links and diffs name it. */
export type ClaimId = string & $brand<'ClaimId'>;
/** Stable id of a source document. */
export type SourceId = string & $brand<'SourceId'>;
/** Id of a relation type in the catalogue or in the map's own rows. */
export type TypeId = string & $brand<'TypeId'>;
/** Id of an actor kind in the catalogue or in the map's own rows. */
export type KindId = string & $brand<'KindId'>;
/** `from|type|to`; the ends of an undirected type are sorted. */
export type RelationId = string & $brand<'RelationId'>;
/** `a|b`, sorted. */
export type PairId = string & $brand<'PairId'>;

/** What a link, a selection or the scripting handle may name. */
export type AnyId = ActorId | ClaimId | RelationId | PairId;

/** Slugs keep ids safe in links, file names and element ids. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The id of the pair of two actors, in either order. */
export function pairId(a: ActorId, b: ActorId): PairId {
  return (a < b ? `${a}|${b}` : `${b}|${a}`) as PairId;
}

/** The id of a relation; an undirected type has one relation, no matter which end is named first. */
export function relationId(from: ActorId, type: TypeId, to: ActorId, directed: boolean): RelationId {
  const [first, last] = directed || from < to ? [from, to] : [to, from];
  return `${first}|${type}|${last}` as RelationId;
}
