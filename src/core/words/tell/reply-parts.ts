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
import { authorParts, authorsOf, claimParts, type SourceNaming, speakerParts } from './claim.ts';
import type { ClaimParts, PairSideParts } from './statement-parts.ts';

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

/** Rows that say the same about the same ends once, in the author's own words if there are any. */
export function distinctRows(rows: readonly ReplyRow[]): readonly ReplyRow[] {
  const found = new Map<string, ReplyRow>();
  for (const row of rows) {
    const { type, standing, doer, object, claim } = row;
    const { mood, negated, certainty, by } = claim;
    const key = JSON.stringify([
      type.id,
      standing,
      doer,
      object,
      mood,
      negated,
      certainty,
      negated ? by : [],
    ]);
    const known = found.get(key);
    if (!known || (known.claim.speakers.length > 0 && claim.speakers.length === 0)) found.set(key, row);
  }
  return [...found.values()];
}

/** Whether someone does the same to several, or several to one, without a verb of their own: that is a list, not a row of sentences. */
export function isList(rows: readonly ReplyRow[]): boolean {
  const plain = rows.filter(({ claim }) => claim.verb === undefined);
  const isRepeated = (end: 'from' | 'to') =>
    new Set(
      plain.map(({ type, standing, claim }) =>
        JSON.stringify([type.id, standing, claim.mood, claim.certainty, claim[end]]),
      ),
    ).size < plain.length;
  return isRepeated('from') || isRepeated('to');
}

/** Some statements as one sentence, each in its own words; an actor that does several things is named once. */
export function statementsSentence(
  graph: Graph,
  rows: readonly ReplyRow[],
  messages: Messages,
  naming: SourceNaming,
): string {
  const partsOf = ({ claim }: ReplyRow) => claimParts(graph, claim, messages, naming);
  // What someone says, and what is alleged or feared, has to be described as such.
  const isSaid = ({ claim }: ReplyRow) =>
    claim.speakers.length > 0 || claim.certainty === 'uncommitted' || claim.mood === 'feared';
  if (rows.some(isSaid)) return messages.answering.reply.statements(alikeOnce(rows.map(partsOf), messages));
  const sides: ReplyRow[][] = [];
  for (const row of rows) {
    const last = sides.at(-1);
    if (last?.[0] && isOfTheSame(last[0], row)) last.push(row);
    else sides.push([row]);
  }
  const told = sides.map((side): PairSideParts => ({
    isOpposed: side.some(({ type }) => type.sign < 0),
    relations: side.map(partsOf),
  }));
  const isSingle = told.every(({ relations }) => relations.length === 1);
  return messages.kinds({
    sides: isSingle
      ? alikeOnce(rows.map(partsOf), messages).map((parts) => ({
          isOpposed: told[0]?.isOpposed ?? false,
          relations: [parts],
        }))
      : told,
    isMixed: false,
    authors: authorParts(
      graph,
      rows.map(({ claim }) => claim),
      messages,
    ),
  });
}

function isOfTheSame(one: ReplyRow, other: ReplyRow): boolean {
  const key = ({ claim, standing }: ReplyRow) => JSON.stringify([claim.from, claim.to, standing]);
  return key(one) === key(other);
}

type End = 'subject' | 'object';

// Statements in a row that differ in one end only are one, with all the names there: "exercised with Tajikistan and Uzbekistan".
function alikeOnce(all: readonly ClaimParts[], messages: Messages): readonly ClaimParts[] {
  const { together, isSteady } = messages.answering.reply;
  const runs: { end: End | null; parts: ClaimParts[] }[] = [];
  for (const parts of all) {
    const last = runs.at(-1);
    const first = last?.parts[0];
    const end = first ? endThatDiffers(first, parts) : null;
    const isFit =
      end === 'object' || (end === 'subject' && (parts.verb === null || isSteady(parts.verb.before)));
    if (last && end !== null && isFit && (last.end ?? end) === end) {
      last.end = end;
      last.parts.push(parts);
    } else runs.push({ end: null, parts: [parts] });
  }
  return runs.flatMap(({ end, parts }) => {
    const [first] = parts;
    if (!first || end === null) return first ?? [];
    const name = together(parts.map((one) => one[end].name));
    return { ...first, [end]: { ...first[end], name, isPlural: true, isPerson: false } };
  });
}

function endThatDiffers(one: ClaimParts, other: ClaimParts): End | null {
  // That one is allied with each of two does not say that the three are allies.
  if (one.isMutual && one.verb === null) return null;
  const without = (parts: ClaimParts, end: End) => JSON.stringify({ ...parts, [end]: null, support: null });
  if (one.subject.name === other.subject.name)
    return without(one, 'object') === without(other, 'object') ? 'object' : null;
  return !one.verb?.hasSubject && without(one, 'subject') === without(other, 'subject') ? 'subject' : null;
}
