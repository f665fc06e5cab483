import { orderedClaims } from '../evidence/ordered-claims.ts';
import type { Claim, Party } from '../model/claim.schema.ts';
import type { Graph } from '../model/graph.ts';
import { groupsOf } from '../model/groupings.ts';
import type { ActorId } from '../model/ids.ts';
import { pairsOf, type Pair } from '../model/pair.ts';
import type { RelationType } from '../model/relation-type.schema.ts';
import { standingIn } from '../model/look-of-claim.ts';
import type { Standing } from '../model/standing.ts';
import type { Question, QuestionVerb } from './question.ts';

/** A statement that answers a question. */
export interface ReplyRow {
  readonly claim: Claim;
  readonly type: RelationType;
  readonly standing: Standing;
  readonly doer: ActorId;
  readonly object: Party;
  /** The actor it is said about instead of the one asked about, by the map's grouping: an organ or an official. */
  readonly members: readonly ActorId[];
}

/** The statements of an answer that are stated in the same way. */
export interface ReplyGroup {
  readonly standing: Standing;
  /** Those of the very actors asked about first. */
  readonly rows: readonly ReplyRow[];
}

/** What the statements of a map answer to a question. */
export interface Reply {
  readonly question: Question;
  /** The most decisive first: an outright denial before something only wanted or possible. Empty if the sources do not say. */
  readonly groups: readonly ReplyGroup[];
  /** What else is said about the two actors asked about, if nothing answers the question; null if nothing is said. */
  readonly otherwise: Pair | null;
}

/** How decisive each way of stating is, the most decisive first. A denial of one act settles nothing if the question is about support of any kind. */
const SETTLING: readonly Standing[] = [
  'stated',
  'likely',
  'denied',
  'alleged',
  'promised',
  'aim',
  'possible',
  'past',
];
const SETTLING_SIGN: readonly Standing[] = [
  'stated',
  'likely',
  'alleged',
  'promised',
  'aim',
  'possible',
  'denied',
  'past',
];

/** Whether it could be is answered by what the sources call possible; that it is not so yet says nothing about it. */
const SETTLING_COULD: readonly Standing[] = [
  'possible',
  'stated',
  'likely',
  'promised',
  'alleged',
  'aim',
  'denied',
  'past',
];

/** Answers a question from the statements of a map; includes what is said about an organ or official of an actor asked about. */
export function replyTo(graph: Graph, question: Question): Reply {
  const found = [...graph.claims.values()].flatMap((claim) => rowsOf(graph, claim, question));
  const order = new Map(
    orderedClaims(
      graph,
      found.map(({ claim }) => claim),
    ).map((claim, place) => [claim, place]),
  );
  const settling =
    question.kind === 'could' || question.kind === 'who-could'
      ? SETTLING_COULD
      : question.verb?.kind === 'sign'
        ? SETTLING_SIGN
        : SETTLING;
  const rows = found.sort(
    (x, y) =>
      rankOf(x, question) - rankOf(y, question) ||
      settling.indexOf(x.standing) - settling.indexOf(y.standing) ||
      x.members.length - y.members.length ||
      (order.get(x.claim) ?? 0) - (order.get(y.claim) ?? 0),
  );
  const groups = [...new Set(rows.map(({ standing }) => standing))].map((standing) => ({
    standing,
    rows: rows.filter((row) => row.standing === standing),
  }));
  return { question, groups, otherwise: rows.length > 0 ? null : pairOf(graph, question) };
}

// Membership and office come last: readers seldom ask for them.
function rankOf({ type, object }: ReplyRow, { kind, verb }: Question): number {
  if (verb) return 0;
  if (type.family === 'organisation') return 2;
  return kind === 'could' && typeof object !== 'string' ? 1 : 0;
}

function pairOf(graph: Graph, { actors }: Question): Pair | null {
  const [from, to] = actors;
  const isBetween = (one: ActorId, other: ActorId) =>
    (one === from && other === to) || (one === to && other === from);
  return pairsOf([...graph.relations.values()].filter((one) => isBetween(one.from, one.to)))[0] ?? null;
}

function rowsOf(graph: Graph, claim: Claim, question: Question): readonly ReplyRow[] {
  const type = graph.types.get(claim.type);
  if (!type || !asks(question.verb, type)) return [];
  const standing = standingIn(graph, claim);
  const row = (doer: ActorId, object: Party) => {
    const members = membersIn(graph, claim, doer, object, question, type, standing);
    return members ? [{ claim, type, standing, doer, object, members }] : [];
  };
  const rows = row(claim.from, claim.to);
  // Only what simply is so can be said of both: who wants to talk to somebody says nothing of the other.
  if (rows.length > 0 || typeof claim.to !== 'string') return rows;
  if (question.mutual) return otherWay(rowsOf, graph, claim, question);
  return !type.directed && claim.mood === 'fact' ? row(claim.to, claim.from) : rows;
}

// "Are they enemies?" is answered by what either does to the other.
function otherWay(
  find: typeof rowsOf,
  graph: Graph,
  claim: Claim,
  { mutual: _, ...question }: Question,
): readonly ReplyRow[] {
  return find(graph, claim, { ...question, actors: question.actors.toReversed() });
}

function asks(verb: QuestionVerb | null, type: RelationType): boolean {
  if (verb === null) return true;
  return verb.kind === 'sign' ? type.sign === verb.sign : verb.types.includes(type.id);
}

const isOfPlace = ({ family }: RelationType) => family === 'organisation' || family === 'presence';

/** Whom a statement speaks of in place of those asked about, none where it speaks of them; null where it answers nothing. */
function membersIn(
  graph: Graph,
  claim: Claim,
  doer: ActorId,
  object: Party,
  { kind, actors, verb }: Question,
  type: RelationType,
  standing: Standing,
): readonly ActorId[] | null {
  const [first, second] = actors;
  if (first === undefined) return null;
  const is = (party: Party, asked: ActorId): readonly ActorId[] | null => {
    if (party === asked) return [];
    return typeof party === 'string' && groupsOf(graph, party).includes(asked) ? [party] : null;
  };
  const both = (...some: readonly (readonly ActorId[] | null)[]) =>
    some.every((each) => each !== null) ? some.flat() : null;
  const among = (parties: readonly Party[], asked: ActorId) => parties.some((party) => party === asked);
  const parties = [claim.from, claim.to, ...claim.about, ...claim.by];
  switch (kind) {
    case 'does':
      return second === undefined ? null : both(is(doer, first), is(object, second));
    case 'who':
      // What the two of one grouping do to each other is no answer from outside; who holds an office of it is.
      if (doer === first || (is(doer, first) && !isOfPlace(type))) return null;
      return is(object, first);
    case 'who-could':
      if (standing !== 'possible' || claim.mood === 'feared' || claim.negated) return null;
      return is(doer, first) ? null : is(object, first);
    case 'whom':
      return is(object, first) ? null : is(doer, first);
    case 'could': {
      const isPossible = standing === 'possible' && claim.mood !== 'feared';
      // A fact already answers whether it could be, but is not an option.
      if (!isPossible && (!verb || second === undefined)) return null;
      if (second === undefined || among(claim.about, second)) return is(doer, first);
      return both(is(doer, first), is(object, second));
    }
    case 'says': {
      const voices = claim.speakers.flatMap(({ actor }) => (actor === undefined ? [] : [is(actor, first)]));
      const isOfTopic = second === undefined || parties.some((party) => is(party, second) !== null);
      return isOfTopic ? (voices.find((voice) => voice !== null) ?? null) : null;
    }
    case 'about':
      return doer === first || object === first ? [] : null;
  }
  return kind satisfies never;
}
