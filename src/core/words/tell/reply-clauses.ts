import { isOfObject } from '../../analysis/as-kind.ts';
import type { Question } from '../../analysis/question.ts';
import type { ReplyRow } from '../../analysis/reply.ts';
import type { Claim, Party } from '../../model/claim.schema.ts';
import type { Graph } from '../../model/graph.ts';
import type { ActorId } from '../../model/ids.ts';
import type { RelationType } from '../../model/relation-type.schema.ts';
import type { Messages } from '../messages.ts';
import { isPluralActor, partyName, speaksAsMap } from './actor.ts';
import type { NameParts, ReplyClause, VerbParts } from './answer-parts.ts';
import { authorsOf, speakerParts } from './claim.ts';

/** The clauses of an answer, each with its speaker if they do not all have the same one, and who says all of it. */
export function attributed(graph: Graph, rows: readonly ReplyRow[], question: Question, messages: Messages) {
  const isPlain = ({ claim }: ReplyRow) => claim.speakers.length === 0;
  // If the author says it too, no one else's word is needed.
  const saidBy = (row: ReplyRow) =>
    isPlain(row) || rows.some((one) => isPlain(one) && saysTheSame(one, row))
      ? ''
      : messages.attribution(speakerParts(graph, row.claim, messages), []);
  const isOne = new Set(rows.map(saidBy)).size === 1;
  const authors = authorsOf(
    graph,
    rows.map(({ claim }) => claim),
    messages,
  );
  return {
    who: isOne ? whoSays(graph, rows, messages) : messages.attribution([], authors),
    clauses: clausesOf(graph, rows, question, isOne ? () => '' : saidBy),
  };
}

function saysTheSame(one: ReplyRow, other: ReplyRow): boolean {
  const key = ({ type, standing, doer, object, claim }: ReplyRow) =>
    JSON.stringify([type.id, standing, doer, object, claim.mood, claim.negated, claim.certainty]);
  return key(one) === key(other);
}

/** Who makes some statements. Speakers are named if everything is in their words; if the author makes one of them, that is enough. */
export function whoSays(graph: Graph, rows: readonly ReplyRow[], messages: Messages): string {
  const claims = rows.map(({ claim }) => claim);
  const lead = claims.some(({ speakers }) => speakers.length === 0) ? undefined : claims[0];
  const speakers = lead ? speakerParts(graph, lead, messages) : [];
  return messages.attribution(speakers, authorsOf(graph, claims, messages));
}

function clausesOf(
  graph: Graph,
  rows: readonly ReplyRow[],
  { kind }: Question,
  saidBy: (row: ReplyRow) => string,
): readonly ReplyClause[] {
  const clauses = new Map<
    string,
    { row: ReplyRow; doers: Map<string, Party>; objects: Map<string, Party> }
  >();
  for (const row of rows) {
    const { claim, type, standing, doer, object } = row;
    const shared = isOfObject(kind) ? JSON.stringify(object) : doer;
    const isUnlikely = claim.certainty === 'unlikely';
    const by = meansOf(graph, claim).join();
    const key = [
      type.id,
      standing,
      claim.mood,
      claim.negated,
      isUnlikely,
      shared,
      saidBy(row),
      by,
      ownWord(graph, row),
    ].join('|');
    const clause = clauses.get(key) ?? { row, doers: new Map(), objects: new Map() };
    clauses.set(key, clause);
    clause.doers.set(doer, doer);
    clause.objects.set(JSON.stringify(object), object);
  }
  // The same names come in the same order in every clause, so that "them" can stand for them.
  const order = [...new Set([...clauses.values()].flatMap(({ objects }) => [...objects.keys()]))];
  const inOneOrder = (objects: ReadonlyMap<string, Party>) =>
    [...objects].sort(([x], [y]) => order.indexOf(x) - order.indexOf(y)).map(([, party]) => party);
  const standings = [...new Set(rows.map(({ standing }) => standing))];
  const inOrder = [...clauses.values()].sort(
    ({ row: x }, { row: y }) =>
      standings.indexOf(x.standing) - standings.indexOf(y.standing) || orderOf(x) - orderOf(y),
  );
  return inOrder.map(({ row, doers, objects }) => ({
    standing: row.standing,
    isWanted: row.claim.mood === 'intended' || row.claim.mood === 'attempted',
    isNegated: row.claim.negated,
    isUnlikely: row.claim.certainty === 'unlikely',
    isFeared: row.claim.mood === 'feared',
    isOption: row.claim.mood === 'option',
    saidBy: saidBy(row),
    means: meansOf(graph, row.claim),
    verb: ownVerbParts(graph, row),
    subjects: [...doers.values()].map((party) => nameParts(graph, party, row.members)),
    objects: inOneOrder(objects).map((party) => nameParts(graph, party, row.members)),
  }));
}

// That someone does not want to do it by force does not mean that they do not want to do it.
function meansOf(graph: Graph, { negated, by }: Claim): readonly string[] {
  return negated ? by.map((party) => partyName(graph, party)) : [];
}

// Among statements of equal standing, acts come before words, what someone could do before what might not be, and an option before a risk.
function orderOf({ claim, type, standing }: ReplyRow): number {
  if (standing === 'possible') return claim.negated ? 2 : claim.mood === 'option' ? 0 : 1;
  return standing === 'stated' && type.nature === 'word' ? 1 : 0;
}

// "Tracks …", if the statement has its own word for a line, and is stated outright; otherwise ''.
function ownWord(graph: Graph, { claim, standing }: ReplyRow): string {
  const own = claim.verb !== undefined && typeof claim.verb !== 'string' ? (claim.verb.line ?? '') : '';
  return standing === 'stated' && own.includes('…') && speaksAsMap(graph) ? own : '';
}

function ownVerbParts(graph: Graph, row: ReplyRow): VerbParts {
  const present = ownWord(graph, row);
  return { ...verbParts(row.type), ...(present === '' ? {} : { present }) };
}

/** The forms of a type's verb. */
export function verbParts({ verb, between, nature, family }: RelationType): VerbParts {
  return {
    base: verb.base,
    present: verb.present,
    past: verb.past,
    between: between?.base ?? null,
    isView: nature === 'aim' || nature === 'view',
    isOfPlace: family === 'presence' || family === 'organisation',
  };
}

/** A name with what grammar has to know about it. */
export function nameParts(graph: Graph, party: Party, members: readonly ActorId[] = []): NameParts {
  const actor = typeof party === 'string' ? graph.actors.get(party) : undefined;
  return {
    name: partyName(graph, party),
    isPlural: typeof party === 'string' ? isPluralActor(graph, party) : null,
    isPerson: actor?.kind === 'person',
    as: typeof party === 'string' && members.includes(party) ? (actor?.within?.as ?? null) : null,
  };
}
