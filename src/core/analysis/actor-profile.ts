import { claimKey, inClaimOrder } from '../model/claim-order.ts';
import type { Claim } from '../model/claim.schema.ts';
import type { Graph } from '../model/graph.ts';
import { groupsOf } from '../model/groupings.ts';
import type { ActorId } from '../model/ids.ts';
import { lookOf, LOOKS } from '../model/look.ts';
import type { Relation } from '../model/relation.ts';
import { SIGN_GROUPS, signGroup } from '../model/sign-group.ts';

/** A relation as the profile of an actor lists it. */
export interface ProfileRow {
  readonly relation: Relation;
  /** The actor itself, or the actor within it that has the relation. */
  readonly self: ActorId;
  readonly other: ActorId;
}

/** The parts of a profile, in their order: what the actor does, what is done by those within it, and what others do to either. */
export const PROFILE_PARTS = ['does', 'organsDo', 'doneTo', 'doneToOrgans'] as const;
export type ProfilePart = (typeof PROFILE_PARTS)[number];

/**
 * All relations of an actor, and those of its organs and people with anyone outside: what an organ does is not said about the
 * whole. What two do together is done by each. Each part is sorted by how it is stated, then by kind.
 */
export type ActorProfile = Readonly<Record<ProfilePart, readonly ProfileRow[]>>;

/** The profile of an actor, whatever the filters show. */
export function actorProfile(graph: Graph, id: ActorId): ActorProfile {
  const within = new Set([...graph.actors.keys()].filter((one) => groupsOf(graph, one).includes(id)));
  const rows: Record<ProfilePart, ProfileRow[]> = { does: [], organsDo: [], doneTo: [], doneToOrgans: [] };
  for (const relation of graph.relations.values()) {
    const { from, to, type } = relation;
    const isOwn = from === id || to === id;
    if (!isOwn && within.has(from) === within.has(to)) continue;
    const self = isOwn ? id : within.has(from) ? from : to;
    const isDone = type.directed ? self === to : isOnlyOf(relation.lead, self);
    const part: ProfilePart = isOwn ? (isDone ? 'doneTo' : 'does') : isDone ? 'doneToOrgans' : 'organsDo';
    rows[part].push({ relation, self, other: self === from ? to : from });
  }
  return {
    does: sorted(rows.does),
    organsDo: sorted(rows.organsDo),
    doneTo: sorted(rows.doneTo),
    doneToOrgans: sorted(rows.doneToOrgans),
  };
}

// What simply is so between two is done by both; a wish or a refusal, and what a source says in words of its own, by one.
function isOnlyOf({ from, mood, negated, verb }: Claim, self: ActorId): boolean {
  return from !== self && (mood !== 'fact' || negated || verb !== undefined);
}

function sorted(rows: readonly ProfileRow[]): readonly ProfileRow[] {
  return inClaimOrder(rows, ({ relation }) => [
    LOOKS.indexOf(lookOf(relation)),
    SIGN_GROUPS.indexOf(signGroup(relation.type)),
    ...claimKey(relation.lead, relation.type),
  ]);
}
