import type { ActorKind } from './actor-kind.schema.ts';
import type { Actor } from './actor.schema.ts';
import type { BuiltInRows } from './built-in-rows.ts';
import type { Claim } from './claim.schema.ts';
import {
  relationId,
  type ActorId,
  type ClaimId,
  type KindId,
  type PairId,
  type RelationId,
  type SourceId,
  type TypeId,
} from './ids.ts';
import type { MapFile } from './map.schema.ts';
import { toldApart } from './namesakes.ts';
import { pairsOf, type Pair } from './pair.ts';
import type { Checks } from './quote-check.ts';
import type { RelationType } from './relation-type.schema.ts';
import { relationOf, type Relation } from './relation.ts';
import type { Source } from './source.schema.ts';
import { yearsIn } from './years.ts';

/** A map with all that is derived from its claims; built once, never changed. */
export interface Graph {
  readonly map: MapFile;
  /** The language of the built-in rows: the reader's, which may differ from the map's. */
  readonly language: string;
  /** Catalogue and the map's own rows, in the order of legend and lists. */
  readonly types: ReadonlyMap<TypeId, RelationType>;
  readonly kinds: ReadonlyMap<KindId, ActorKind>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  /** Those of one name are told apart behind it, unlike in the map: "Georgia (state)". */
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  /** Claims whose object is not an actor make no relation; they are only in the profile of their actor. */
  readonly relations: ReadonlyMap<RelationId, Relation>;
  readonly pairs: ReadonlyMap<PairId, Pair>;
  /** How the quotes were checked at publication; null if the map was not published by a build. */
  readonly checks: Checks | null;
}

const byId = <Id extends string, Row extends { readonly id: Id }>(
  rows: readonly Row[],
): ReadonlyMap<Id, Row> => new Map(rows.map((row) => [row.id, row]));

/** Derives the graph of a map that `parseGraph` has accepted; throws if an id it relies on is missing. */
export function graphOf(map: MapFile, rows: BuiltInRows, checks: Checks | null = null): Graph {
  const types = byId<TypeId, RelationType>([...rows.types, ...(map.relationTypes ?? [])]);
  const relations = new Map(relationsOf(map, types).map((relation) => [relation.id, relation]));
  const kinds = byId<KindId, ActorKind>([...rows.kinds, ...(map.actorKinds ?? [])]);
  return {
    map,
    language: rows.language,
    types,
    kinds,
    sources: byId<SourceId, Source>(map.sources),
    actors: byId<ActorId, Actor>(toldApart(map.actors, kinds)),
    claims: byId<ClaimId, Claim>(map.claims),
    relations,
    pairs: byId<PairId, Pair>(pairsOf(relations.values())),
    checks,
  };
}

function relationsOf(map: MapFile, types: ReadonlyMap<TypeId, RelationType>): readonly Relation[] {
  const groups = new Map<RelationId, { type: RelationType; from: ActorId; to: ActorId; claims: Claim[] }>();
  for (const claim of map.claims) {
    if (typeof claim.to !== 'string') continue;
    const type = types.get(claim.type);
    if (!type) throw new Error(`The statement ${claim.id} names the unknown relation type ${claim.type}.`);
    const id = relationId(claim.from, claim.type, claim.to, type.directed);
    const group = groups.get(id);
    if (group) group.claims.push(claim);
    else groups.set(id, { type, from: claim.from, to: claim.to, claims: [claim] });
  }
  const yearOf = yearsIn(map.sources);
  return [...groups].map(([id, { type, from, to, claims }]) =>
    relationOf(id, type, from, to, claims, yearOf),
  );
}
