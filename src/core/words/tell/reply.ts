import { ACTORS_OF, type Inquiry, type Question, type QuestionVerb } from '../../analysis/question.ts';
import type { Reply, ReplyRow } from '../../analysis/reply.ts';
import type { Claim } from '../../model/claim.schema.ts';
import { parseEdtf } from '../../model/edtf-date.ts';
import type { Graph } from '../../model/graph.ts';
import type { Messages } from '../messages.ts';
import type { QuestionParts, ReplyParts, SinceParts } from './answer-parts.ts';
import { questionWords } from './answer.ts';
import type { SourceNaming } from './claim.ts';
import { asOfWords, whenWords } from './dates.ts';
import {
  attributed,
  distinctRows,
  isList,
  nameParts,
  statementsSentence,
  verbParts,
  whoSays,
} from './reply-parts.ts';

/** The maximum number of clauses in the sentence that answers, and of names in one of them. */
const MAX_CLAUSES = 5;

const MAX_NAMES = 5;

/** The maximum number of statements that a sentence gives one by one. */
const MAX_STATEMENTS = 4;

/** The maximum length of such a sentence, in letters. */
const MAX_LENGTH = 400;

/** Any question in words: "Does Russia support the Taliban, and since when?" */
export function inquiryWords(graph: Graph, inquiry: Inquiry, messages: Messages): string {
  if (inquiry.kind === 'tie') return questionWords(graph, inquiry, messages);
  return messages.answering.reply.question(partsOfQuestion(graph, inquiry));
}

/** The answer in one sentence that can be printed: a few statements, each as its own; if there are more, by their types; if the sources do not say, that. */
export function replySentence(
  graph: Graph,
  reply: Reply,
  messages: Messages,
  naming: SourceNaming = 'by-page',
): string {
  const rows = distinctRows(statementsOf(reply));
  const told =
    rows.length > 0 && rows.length <= MAX_STATEMENTS && !isList(rows)
      ? statementsSentence(graph, rows, messages, naming)
      : '';
  return told !== '' && told.length <= MAX_LENGTH
    ? told
    : messages.answering.reply.sentence(partsOfReply(graph, reply, messages));
}

function statementsOf(reply: Reply): readonly ReplyRow[] {
  const { kind, verb } = reply.question;
  if (kind === 'says' || kind === 'about') return leadRows(reply).slice(0, 1);
  const isStated = kind === 'does' && verb?.kind === 'types' && reply.groups[0]?.standing === 'stated';
  // One act that is both stated and denied is shown with both.
  const denials = reply.groups.find(({ standing }) => standing === 'denied')?.rows.slice(0, 1) ?? [];
  return [...rowsToTell(reply), ...(isStated ? denials : [])];
}

/** The word before the sentence: "Yes", "Only possible"; '' if a question asks for more than that. */
export function verdictWords(graph: Graph, { question, groups }: Reply, messages: Messages): string {
  const [first] = groups;
  const isYesNo =
    question.kind === 'does' ||
    (question.kind === 'could' && question.verb !== null && question.actors.length > 1);
  if (!isYesNo || !first) return '';
  const { verdicts, through } = messages.answering.reply;
  const [lead] = first.rows;
  if (first.standing === 'stated') {
    if (groups.some(({ standing }) => standing === 'denied') && question.verb?.kind === 'types')
      return verdicts.contradicted;
    // If only someone in the source says it, the source itself does not.
    if (leadRows({ groups }).every(({ claim }) => claim.speakers.length > 0)) return '';
    if (question.mutual && isOfOneSide(leadRows({ groups }))) return verdicts.oneSided;
    if (lead && lead.members.length > 0)
      return through(
        lead.members.map((id) => nameParts(graph, id, lead.members)),
        question.actors
          .filter((id) => id !== lead.doer && id !== lead.object)
          .map((id) => nameParts(graph, id)),
      );
  }
  if (lead && first.standing === 'possible') {
    if (lead.claim.certainty === 'unlikely') return verdicts.unlikely;
    if (lead.claim.negated) return '';
    if (question.kind === 'could') return verdicts.couldBe;
  }
  // That it is not so does not mean that it could not be.
  if (first.standing === 'denied' && question.kind === 'could') return '';
  // A denial of one act of support does not deny all support.
  if (first.standing === 'denied' && question.verb?.kind === 'sign') return '';
  return verdicts[first.standing];
}

// That one supports the other does not say that they support each other.
function isOfOneSide(rows: readonly ReplyRow[]): boolean {
  return rows.every(({ type }) => type.directed) && new Set(rows.map(({ claim }) => claim.from)).size === 1;
}

/** Since when, in the source's own words where it has any; '' where it is not asked. */
export function sinceSentence(graph: Graph, reply: Reply, messages: Messages): string {
  if (!reply.question.since || reply.groups.length === 0) return '';
  const rows = new Map<string, { when: string; isQuoted: boolean; what: Set<string> }>();
  for (const { claim, type } of leadRows(reply)) {
    const isQuoted = claim.heldAsStated !== undefined;
    const when = claim.heldAsStated ?? (isWithin(claim) ? '' : whenWords(claim.held ?? '', messages));
    if (when === '') continue;
    const row = rows.get(when) ?? { when, isQuoted, what: new Set<string>() };
    rows.set(when, row);
    row.what.add(type.label);
  }
  const parts = [...rows.values()].map(({ what, ...row }): SinceParts => ({ ...row, what: [...what] }));
  return messages.answering.reply.since(parts, graph.sources.size);
}

// About an interval with two closed ends the source may only say that it was so at some time within it.
function isWithin({ held }: Claim): boolean {
  const date = held === undefined ? null : parseEdtf(held);
  return (
    date === null ||
    (date.kind === 'interval' && typeof date.from !== 'string' && typeof date.to !== 'string')
  );
}

/** The rows that an answer leads with: the most decisive ones, about the actors asked about if there are any. */
export function leadRows({ groups }: Pick<Reply, 'groups'>): readonly ReplyRow[] {
  const rows = groups[0]?.rows ?? [];
  const own = rows.filter(({ members }) => members.length === 0);
  return own.length > 0 ? own : rows;
}

/** A verb as a choice: "support in any way", "share intelligence with". */
export function verbWords(graph: Graph, verb: QuestionVerb, messages: Messages): string {
  if (verb.kind === 'sign') return messages.answering.reply.anyWay[verb.sign === 1 ? 'support' : 'oppose'];
  return verb.types.map((id) => graph.types.get(id)?.verb.base.replace(/ …(?= )/, '') ?? id).join(' / ');
}

function partsOfQuestion(graph: Graph, { kind, actors, verb, since, mutual }: Question): QuestionParts {
  const [first, second] = actors;
  const type = verb?.kind === 'types' ? graph.types.get(verb.types[0]!) : undefined;
  return {
    kind,
    first: nameParts(graph, first!),
    second: second !== undefined && ACTORS_OF[kind].max > 1 ? nameParts(graph, second) : null,
    verb: type ? verbParts(type) : verb?.kind === 'sign' ? verb.sign : null,
    since,
    isMutual: mutual ?? false,
  };
}

function partsOfReply(graph: Graph, reply: Reply, messages: Messages): ReplyParts {
  const rows = rowsToTell(reply);
  const { clauses, who } = attributed(graph, rows, reply.question, messages);
  const isStated = reply.groups[0]?.standing === 'stated';
  const denials = reply.groups.find(({ standing }) => standing === 'denied')?.rows ?? [];
  const isContradicted = isStated && reply.question.verb?.kind === 'types' && reply.question.kind === 'does';
  return {
    question: partsOfQuestion(graph, reply.question),
    asOf: asOfWords(graph.map.asOf, messages),
    who,
    sources: graph.sources.size,
    clauses: clauses.slice(0, MAX_CLAUSES).map(({ subjects, objects, ...clause }) => ({
      ...clause,
      subjects: subjects.slice(0, MAX_NAMES),
      objects: objects.slice(0, MAX_NAMES),
    })),
    denied: isContradicted && denials.length > 0 ? whoSays(graph, denials, messages) : '',
    isCut:
      clauses.length > MAX_CLAUSES ||
      clauses.some(({ subjects, objects }) => Math.max(subjects.length, objects.length) > MAX_NAMES),
  };
}

/** The rows of the sentence: for yes or no, those that settle it; otherwise everyone once, as firmly as anything is said about them. */
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
  // Who does not do it is worth telling only where nobody does.
  const isAnswered = groups[0]?.standing === 'stated' || groups[0]?.standing === 'likely';
  return groups
    .filter(({ standing }) => standing !== 'denied' || (question.verb?.kind !== 'sign' && !isAnswered))
    .flatMap(({ standing, rows }) => {
      const isOwn = rows.some(({ members }) => members.length === 0);
      // What the author says comes before what someone is quoted as saying.
      const plain = rows.filter(({ claim }) => claim.speakers.length === 0);
      return (plain.length > 0 ? plain : rows).filter(({ claim, doer, object, members }) => {
        if (isWhom && isOwn && members.length > 0) return false;
        if (isWhom && typeof object !== 'string') return false;
        if (standing === 'possible' && claim.negated) return false;
        const key = JSON.stringify(isWhom ? object : doer);
        const firmer = told.get(key);
        // Several acts by one actor are worth giving; if it is only wanted or possible, one is enough.
        if (firmer !== undefined && (firmer !== standing || standing !== 'stated')) return false;
        told.set(key, standing);
        return true;
      });
    });
}
