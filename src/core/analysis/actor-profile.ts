import { claimKey, inClaimOrder } from '../model/claim-order.ts';
import type { Graph } from '../model/graph.ts';
import { groupsOf } from '../model/groupings.ts';
import { HEADINGS, headingOf, type Heading } from '../model/heading.ts';
import type { ActorId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';

/** A relation as the profile of an actor lists it. */
export interface ProfileRow {
  readonly relation: Relation;
  /** The actor itself, or the actor within it that has the relation. */
  readonly self: ActorId;
  readonly other: ActorId;
}

/** The relations under one heading, in the order of their leads; at least one. */
export interface ProfileSection {
  readonly heading: Heading;
  readonly rows: readonly ProfileRow[];
}

/** All relations of an actor, and those of its organs and people with anyone outside: what an organ does is not said about the whole. */
export interface ActorProfile {
  readonly own: readonly ProfileSection[];
  readonly organs: readonly ProfileSection[];
}

/** The profile of an actor, whatever the filters show. */
export function actorProfile(graph: Graph, id: ActorId): ActorProfile {
  const within = new Set([...graph.actors.keys()].filter((one) => groupsOf(graph, one).includes(id)));
  const own: ProfileRow[] = [];
  const organs: ProfileRow[] = [];
  for (const relation of graph.relations.values()) {
    const { from, to } = relation;
    if (from === id || to === id) own.push({ relation, self: id, other: from === id ? to : from });
    else if (within.has(from) !== within.has(to)) {
      const [self, other] = within.has(from) ? [from, to] : [to, from];
      organs.push({ relation, self, other });
    }
  }
  return { own: sectionsOf(own), organs: sectionsOf(organs) };
}

function sectionsOf(rows: readonly ProfileRow[]): readonly ProfileSection[] {
  const ordered = inClaimOrder(rows, ({ relation }) => claimKey(relation.lead, relation.type));
  return HEADINGS.map((heading) => ({
    heading,
    rows: ordered.filter(({ relation }) => headingOf(relation) === heading),
  })).filter((section) => section.rows.length > 0);
}
