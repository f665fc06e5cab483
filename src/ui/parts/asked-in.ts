import type { Inquiry } from '../../core/analysis/question.ts';
import { namedActors } from '../../core/query/named-actors.ts';
import { inquiriesOf, readQuestion, vocabulariesOf } from '../../core/query/questions/read-question.ts';
import type { getExplorer } from '../context.ts';

/** What somebody who types some words may be asking. */
export interface AskedIn {
  /** The likeliest first. */
  readonly inquiries: readonly Inquiry[];
  /** Words that were not understood. */
  readonly rest: readonly string[];
  /** Words of the verb that the question puts otherwise; '' where there are none. */
  readonly readAs: string;
  /** The word that asks for reasons; '' where none does. */
  readonly why: string;
  /** Of words that were not put as a question, and say more than two names, the question is a guess. */
  readonly isGuess: boolean;
}

/** Reads what was typed as questions about the map; none where it names no actor, or only one. */
export function askedIn({ graph, shipped }: ReturnType<typeof getExplorer>, typed: string): AskedIn {
  const read = readQuestion(graph, typed, vocabulariesOf(graph, shipped.rows.types));
  if (!read) return { inquiries: [], rest: [], readAs: '', why: '', isGuess: false };
  return {
    inquiries: inquiriesOf(read, typed),
    rest: read.rest,
    readAs: read.readAs,
    why: read.why,
    isGuess: !read.isAsked && read.rest.length > 0,
  };
}

/** What is said of the actor that some words name beside others; the answer for anyone who names an actor and finds nothing else. */
export function askedAbout({ graph, messages }: ReturnType<typeof getExplorer>, typed: string): AskedIn {
  const { named, rest } = namedActors(graph, typed, messages.finding.asides);
  const inquiries = (named[0] ?? []).map((id): Inquiry => ({
    ...{ kind: 'about', actors: [id], verb: null, since: false },
    ...(rest.length > 0 ? { typed: typed.trim() } : {}),
  }));
  return { inquiries, rest, readAs: '', why: '', isGuess: false };
}
