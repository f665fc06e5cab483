import { askOf, CHAIN_GROUNDS, MAX_CHAIN_LENGTH } from '../analysis/ask.ts';
import { STEP_SIGNS } from '../analysis/focus.ts';
import {
  ACTORS_OF,
  needsVerb,
  QUESTION_KINDS,
  type Inquiry,
  type Question,
  type QuestionVerb,
} from '../analysis/question.ts';
import type { Graph } from '../model/graph.ts';
import type { TypeId } from '../model/ids.ts';
import { MAX_TEXT_LENGTH } from '../query/text-filter.ts';
import { knownActors } from './known-actors.ts';
import type { LinkPart, Parts } from './link-parts.ts';
import type { Decoded, ViewPart } from './view-part.ts';

/** The maximum number of actors in a chain in a link; the shortest chain of a large map may be longer than any that can be asked for. */
const MAX_IN_CHAIN = 20;

/** What is asked: of two actors and the chains between them, `ask=russia,iran`, or another question, `question=who`. */
export const askPart: ViewPart<Inquiry | null> = {
  keys: [
    ...['question', 'ask', 'for', 'verb', 'since', 'mutual', 'typed'],
    ...['longest', 'over', 'way', 'signed', 'chain'],
  ],
  first: () => null,
  encode: encodeAsk,
  decode: (parts, { graph }) => decodeAsk(parts, graph),
};

function encodeAsk(ask: Inquiry | null): readonly LinkPart[] {
  if (!ask) return [];
  if (ask.kind !== 'tie') return encodeQuestion(ask);
  const first = askOf(ask.from, ask.to);
  return [
    ['ask', `${ask.from},${ask.to}`],
    ...(ask.longest === first.longest ? [] : [['longest', String(ask.longest)] as const]),
    ...(ask.over === first.over ? [] : [['over', ask.over] as const]),
    ...(ask.direction === first.direction ? [] : [['way', ask.direction] as const]),
    ...(ask.sign === first.sign ? [] : [['signed', ask.sign] as const]),
    ...(ask.chain === null ? [] : [['chain', ask.chain.join(',')] as const]),
    ...encodeTyped(ask),
  ];
}

function decodeAsk(parts: Parts, graph: Graph): Decoded<Inquiry | null> {
  const { actors, missing } = knownActors(parts.get('ask'), graph);
  if (parts.has('question')) return { value: decodeQuestion(parts, graph, actors), missing };
  const [from, to] = actors;
  if (!from || !to) return { value: null, missing };
  const first = askOf(from, to);
  const longest = Number(parts.get('longest') ?? first.longest);
  const chain = knownActors(parts.get('chain'), graph);
  const isChain =
    chain.missing.length === 0 &&
    chain.actors.length <= MAX_IN_CHAIN &&
    chain.actors[0] === from &&
    chain.actors.at(-1) === to;
  return {
    value: {
      ...first,
      longest:
        Number.isInteger(longest) && longest >= 2 && longest <= MAX_CHAIN_LENGTH ? longest : first.longest,
      over: CHAIN_GROUNDS.find((each) => each === parts.get('over')) ?? first.over,
      direction: parts.get('way') === 'forward' ? 'forward' : 'any',
      sign: STEP_SIGNS.find((each) => each === parts.get('signed')) ?? first.sign,
      chain: isChain ? chain.actors : null,
      ...decodeTyped(parts),
    },
    missing: [...missing, ...chain.missing],
  };
}

/** A sign as a link names it. */
const SIGNS = { support: 1, oppose: -1 } as const;

// The words that a reader typed, so that an answer still says what was left out of them.
function encodeTyped({ typed }: Inquiry): readonly LinkPart[] {
  return typed === undefined ? [] : [['typed', typed]];
}

function decodeTyped(parts: Parts): { readonly typed?: string } {
  const typed = parts.get('typed')?.slice(0, MAX_TEXT_LENGTH).trim() ?? '';
  return typed === '' ? {} : { typed };
}

function encodeQuestion(question: Question): readonly LinkPart[] {
  const { kind, actors, verb, since, mutual } = question;
  const named = verb?.kind === 'sign' ? (verb.sign === 1 ? 'support' : 'oppose') : verb?.types.join(',');
  return [
    ['question', kind],
    ['ask', actors.join(',')],
    // A map may have a type of the name of a sign, and the catalogue has.
    ...(verb?.kind === 'sign' ? [['for', named ?? ''] as const] : []),
    ...(verb?.kind === 'types' ? [['verb', named ?? ''] as const] : []),
    ...(since ? [['since', 'yes'] as const] : []),
    ...(mutual ? [['mutual', 'yes'] as const] : []),
    ...encodeTyped(question),
  ];
}

function decodeQuestion(parts: Parts, graph: Graph, actors: Question['actors']): Question | null {
  const kind = QUESTION_KINDS.find((each) => each === parts.get('question'));
  if (!kind) return null;
  const { min, max } = ACTORS_OF[kind];
  const verb = decodeVerb(parts, graph);
  if (actors.length < min || (needsVerb(kind) && verb === null)) return null;
  return {
    kind,
    actors: actors.slice(0, max),
    verb: kind === 'says' || kind === 'about' ? null : verb,
    since: kind === 'does' && parts.get('since') === 'yes',
    ...(kind === 'does' && parts.get('mutual') === 'yes' ? { mutual: true as const } : {}),
    ...decodeTyped(parts),
  };
}

function decodeVerb(parts: Parts, graph: Graph): QuestionVerb | null {
  const sign = Object.entries(SIGNS).find(([name]) => name === parts.get('for'))?.[1];
  if (sign !== undefined) return { kind: 'sign', sign };
  const types = (parts.get('verb') ?? '')
    .split(',')
    .filter((id): id is TypeId => graph.types.has(id as TypeId));
  return types.length > 0 ? { kind: 'types', types: [...new Set(types)] } : null;
}
