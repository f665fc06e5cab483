import { ACTORS_OF, type Inquiry, type Question, type QuestionVerb } from '../analysis/question.ts';
import type { Reply, ReplyRow } from '../analysis/reply.ts';
import type { Party } from '../model/claim.schema.ts';
import type { Graph } from '../model/graph.ts';
import type { ActorId } from '../model/ids.ts';
import type { RelationType } from '../model/relation-type.schema.ts';
import { isPluralActor, partyName, speaksAsMap } from './actor-words.ts';
import { questionWords } from './answer-words.ts';
import { claimSentence } from './claim-sentence.ts';
import type { Messages } from './messages.ts';
import type {
  NameParts,
  QuestionParts,
  ReplyClause,
  ReplyParts,
  SinceParts,
  VerbParts,
} from './reply-parts.ts';
import { authorsOf, speakerParts } from './speakers-words.ts';
import { asOfWords, whenWords } from './when-words.ts';

/** The most clauses of the sentence that answers, and the most names in one of them. */
const MOST_CLAUSES = 5;
const MOST_NAMES = 5;

/** Any question in words: "Does Russia support the Taliban, and since when?" */
export function inquiryWords(graph: Graph, inquiry: Inquiry, messages: Messages): string {
  if (inquiry.kind === 'tie') return questionWords(graph, inquiry, messages);
  return messages.answering.reply.question(partsOfQuestion(graph, inquiry));
}

/** The answer in one sentence that can be printed; where the sources do not say, that. */
export function replySentence(graph: Graph, reply: Reply, messages: Messages): string {
  const { kind } = reply.question;
  const [lead] = leadRows(reply);
  if (lead && (kind === 'says' || kind === 'about')) return claimSentence(graph, lead.claim, messages);
  return messages.answering.reply.sentence(partsOfReply(graph, reply, messages));
}

/** The word before the sentence: "Yes", "Only possible"; '' where a question asks for more than that. */
export function verdictWords(graph: Graph, { question, groups }: Reply, messages: Messages): string {
  const [first] = groups;
  const isYesNo = question.kind === 'does' || (question.kind === 'could' && question.verb !== null);
  if (!isYesNo || !first) return '';
  const { verdicts, through } = messages.answering.reply;
  const [lead] = first.rows;
  if (first.standing === 'stated') {
    if (groups.some(({ standing }) => standing === 'denied') && question.verb?.kind === 'types')
      return verdicts.contradicted;
    // What only somebody in it says, the source does not say.
    if (leadRows({ groups }).every(({ claim }) => claim.speakers.length > 0)) return '';
    if (lead && lead.members.length > 0)
      return through(
        lead.members.map((id) => nameParts(graph, id, lead.members)),
        question.actors
          .filter((id) => id !== lead.doer && id !== lead.object)
          .map((id) => nameParts(graph, id)),
      );
  }
  // That one act of support is denied denies no support.
  if (first.standing === 'denied' && question.verb?.kind === 'sign') return '';
  return verdicts[first.standing];
}

/** Since when, in the source's own words where it has any; '' where it is not asked. */
export function sinceSentence(graph: Graph, reply: Reply, messages: Messages): string {
  if (!reply.question.since || reply.groups.length === 0) return '';
  const rows = new Map<string, { when: string; isQuoted: boolean; what: Set<string> }>();
  for (const { claim, type } of leadRows(reply)) {
    const isQuoted = claim.heldAsStated !== undefined;
    const when = claim.heldAsStated ?? (claim.held === undefined ? '' : whenWords(claim.held, messages));
    if (when === '') continue;
    const row = rows.get(when) ?? { when, isQuoted, what: new Set<string>() };
    rows.set(when, row);
    row.what.add(type.label);
  }
  const parts = [...rows.values()].map(({ what, ...row }): SinceParts => ({ ...row, what: [...what] }));
  return messages.answering.reply.since(parts, graph.sources.size);
}

/** The rows that an answer leads with: those that settle it most, of the actors asked about where there are such. */
export function leadRows({ groups }: Pick<Reply, 'groups'>): readonly ReplyRow[] {
  const rows = groups[0]?.rows ?? [];
  const own = rows.filter(({ members }) => members.length === 0);
  return own.length > 0 ? own : rows;
}

/** A verb as a choice: "support in any way", "share intelligence with". */
export function verbWords(graph: Graph, verb: QuestionVerb, messages: Messages): string {
  if (verb.kind === 'sign') return messages.answering.reply.anyWay[verb.sign === 1 ? 'support' : 'oppose'];
  return verb.types.map((id) => graph.types.get(id)?.verb.base ?? id).join(' / ');
}

function partsOfQuestion(graph: Graph, { kind, actors, verb, since }: Question): QuestionParts {
  const [first, second] = actors;
  const type = verb?.kind === 'types' ? graph.types.get(verb.types[0]!) : undefined;
  return {
    kind,
    first: nameParts(graph, first!),
    second: second !== undefined && ACTORS_OF[kind].max > 1 ? nameParts(graph, second) : null,
    verb: type ? verbParts(type) : verb?.kind === 'sign' ? verb.sign : null,
    since,
  };
}

function partsOfReply(graph: Graph, reply: Reply, messages: Messages): ReplyParts {
  const rows = rowsToTell(reply);
  const clauses = clausesOf(graph, rows, reply.question);
  const own = leadRows(reply);
  const isStated = reply.groups[0]?.standing === 'stated';
  const denials = reply.groups.find(({ standing }) => standing === 'denied')?.rows ?? [];
  const isContradicted = isStated && reply.question.verb?.kind === 'types' && reply.question.kind === 'does';
  return {
    question: partsOfQuestion(graph, reply.question),
    asOf: asOfWords(graph.map.asOf, messages),
    who: whoSays(graph, own, messages),
    sources: graph.sources.size,
    clauses: clauses.slice(0, MOST_CLAUSES).map(({ subjects, objects, ...clause }) => ({
      ...clause,
      subjects: subjects.slice(0, MOST_NAMES),
      objects: objects.slice(0, MOST_NAMES),
    })),
    denied: isContradicted && denials.length > 0 ? whoSays(graph, denials, messages) : '',
    isCut:
      clauses.length > MOST_CLAUSES ||
      clauses.some(({ subjects, objects }) => Math.max(subjects.length, objects.length) > MOST_NAMES),
  };
}

// Speakers are named where all that is told are their words; an author who says one of them says enough.
function whoSays(graph: Graph, rows: readonly ReplyRow[], messages: Messages): string {
  const claims = rows.map(({ claim }) => claim);
  const lead = claims.some(({ speakers }) => speakers.length === 0) ? undefined : claims[0];
  const speakers = lead ? speakerParts(graph, lead, messages) : [];
  return messages.attribution(speakers, authorsOf(graph, claims, messages));
}

/** The rows of the sentence: of yes or no those that settle it, else everybody once, as firmly as anything is said of them. */
function rowsToTell(reply: Reply): readonly ReplyRow[] {
  const { question, groups } = reply;
  const lead = leadRows(reply);
  if (question.kind === 'does' || question.kind === 'could') {
    const isOther = lead.some(({ members }) => members.length > 0);
    const own = isOther
      ? groups.flatMap(({ rows }) => rows).filter(({ members }) => members.length === 0)
      : [];
    const next = own.filter(({ standing }) => standing === own[0]?.standing);
    return [...lead, ...next];
  }
  const told = new Map<string, string>();
  const isWhom = question.kind === 'whom';
  return groups
    .filter(({ standing }) => standing !== 'denied' || question.verb?.kind !== 'sign')
    .flatMap(({ standing, rows }) => {
      const isOwn = rows.some(({ members }) => members.length === 0);
      // What the author says comes before what somebody is quoted with.
      const plain = rows.filter(({ claim }) => claim.speakers.length === 0);
      return (plain.length > 0 ? plain : rows).filter(({ claim, doer, object, members }) => {
        if (isWhom && isOwn && members.length > 0) return false;
        if (isWhom && typeof object !== 'string') return false;
        if (standing === 'possible' && claim.negated) return false;
        const key = JSON.stringify(isWhom ? object : doer);
        const firmer = told.get(key);
        // Several acts of one are worth telling; of what is only wanted or possible one is enough.
        if (firmer !== undefined && (firmer !== standing || standing !== 'stated')) return false;
        told.set(key, standing);
        return true;
      });
    });
}

function clausesOf(graph: Graph, rows: readonly ReplyRow[], { kind }: Question): readonly ReplyClause[] {
  const clauses = new Map<
    string,
    { row: ReplyRow; doers: Map<string, Party>; objects: Map<string, Party> }
  >();
  for (const row of rows) {
    const { claim, type, standing, doer, object } = row;
    const shared = kind === 'who' ? JSON.stringify(object) : doer;
    const isUnlikely = claim.certainty === 'unlikely';
    const key = [type.id, standing, claim.mood, claim.negated, isUnlikely, shared].join(' ');
    const clause = clauses.get(key) ?? { row, doers: new Map(), objects: new Map() };
    clauses.set(key, clause);
    clause.doers.set(doer, doer);
    clause.objects.set(JSON.stringify(object), object);
  }
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
    verb: ownVerbParts(graph, row),
    subjects: [...doers.values()].map((party) => nameParts(graph, party, row.members)),
    objects: [...objects.values()].map((party) => nameParts(graph, party, row.members)),
  }));
}

// Of what is stated alike acts come before words, what somebody could do before what might not be, and an option before a risk.
function orderOf({ claim, type, standing }: ReplyRow): number {
  if (standing === 'possible') return claim.negated ? 2 : claim.mood === 'option' ? 0 : 1;
  return standing === 'stated' && type.nature === 'word' ? 1 : 0;
}

// "Tracks", where the statement has a word of its own for a line, and is plainly stated.
function ownVerbParts(graph: Graph, { claim, type, standing }: ReplyRow): VerbParts {
  const own = claim.verb !== undefined && typeof claim.verb !== 'string' ? claim.verb.line : '';
  const isOwn = standing === 'stated' && own.includes('…') && speaksAsMap(graph);
  return { ...verbParts(type), ...(isOwn ? { present: own } : {}) };
}

function verbParts({ verb, nature }: RelationType): VerbParts {
  return { ...verb, isView: nature === 'aim' || nature === 'view' };
}

function nameParts(graph: Graph, party: Party, members: readonly ActorId[] = []): NameParts {
  const actor = typeof party === 'string' ? graph.actors.get(party) : undefined;
  return {
    name: partyName(graph, party),
    isPlural: typeof party === 'string' ? isPluralActor(graph, party) : null,
    isPerson: actor?.kind === 'person',
    as: typeof party === 'string' && members.includes(party) ? (actor?.within?.as ?? null) : null,
  };
}
