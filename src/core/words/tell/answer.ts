import type { Answer, AnswerOrigin } from '../../analysis/answer.ts';
import type { Ask } from '../../analysis/ask.ts';
import type { RankedChain } from '../../analysis/chain-rank.ts';
import type { FocusArea } from '../../analysis/focus-area.ts';
import type { Focus } from '../../analysis/focus.ts';
import type { PathStep } from '../../analysis/step-graph.ts';
import type { Graph } from '../../model/graph.ts';
import type { Pair } from '../../model/pair.ts';
import { firmness } from '../../model/standing.ts';
import type { Messages } from '../messages.ts';
import { actorLabel, actorName, isPluralActor } from './actor.ts';
import type { AnswerParts } from './answer-parts.ts';
import { claimParts, type SourceNaming } from './claim.ts';
import { inAsOfWords } from './dates.ts';
import { lookWords } from './looks.ts';
import { pairSentence } from './pair.ts';
import { otherSide, relationParts, relationSentence } from './relation.ts';

/** How two actors are tied, in words that can be printed: what is stated most firmly about the two, or about those grouped with them. */
export function answerSentence(
  graph: Graph,
  { ask, tie, chains }: Answer,
  messages: Messages,
  naming: SourceNaming = 'by-page',
): string {
  // A newspaper prints no tally; it is at the foot.
  const plainly: typeof relationSentence = (_, relation) =>
    otherSide(relation)
      ? relationSentence(graph, relation, messages, naming)
      : messages.answering.reply.statements([relationParts(graph, relation, messages, naming)]);
  const sentenceOf = (pair: Pair) => pairSentence(graph, pair, messages, naming, plainly);
  const pairs = [...(tie.pair ? [tie.pair] : []), ...tie.grouped.map(({ pair }) => pair)].sort(
    (x, y) => firmness(x.standing) - firmness(y.standing),
  );
  const [first] = pairs;
  // What is said about an organ is not said about the two themselves.
  if (first) return [first, ...(tie.pair && tie.pair !== first ? [tie.pair] : [])].map(sentenceOf).join(' ');
  const [about] = tie.concerning;
  if (about) return messages.answering.reply.statements([claimParts(graph, about, messages, naming)]);
  const names = [actorName(graph, ask.from), actorName(graph, ask.to)] as const;
  const [chain] = chains;
  if (!chain) return messages.answering.untied(...names, graph.sources.size);
  const through = chain.steps.slice(0, -1).map(({ to }) => actorName(graph, to));
  return [
    messages.answering.through(...names, through),
    ...chain.steps.map(({ pair }) => sentenceOf(pair)),
  ].join(' ');
}

/** What was found, and where it was searched for, for the foot of an answer; '' if nothing was found. */
export function answerTally(graph: Graph, answer: Answer, messages: Messages): string {
  return messages.answering.sum(answerParts(graph, answer, messages));
}

function answerParts(
  graph: Graph,
  { ask, tie, chains, paths, origins }: Answer,
  messages: Messages,
): AnswerParts {
  const counts = new Map<number, number>();
  for (const { steps } of chains) counts.set(steps.length, (counts.get(steps.length) ?? 0) + 1);
  return {
    asOf: inAsOfWords(graph.map.asOf, messages),
    to: actorName(graph, ask.to),
    over: ask.over,
    isForward: ask.direction === 'forward',
    sign: ask.sign,
    direct: tie.firm.map(({ type }) => type.label),
    less: tie.less.length,
    grouped: [...new Set(tie.grouped.flatMap(({ members }) => members))].map((id) => actorName(graph, id)),
    concerning: tie.concerning.length,
    chains: [...counts].sort(([x], [y]) => x - y).map(([steps, count]) => ({ steps, count })),
    longest: ask.longest,
    shortest: paths.shortest,
    isCut: paths.isCut,
    speakers: origins.length,
  };
}

/** The question as a heading: "How is Russia tied to ISIS-K?" */
export function questionWords(graph: Graph, { from, to }: Ask, messages: Messages): string {
  return messages.answering.heading(actorName(graph, from), actorName(graph, to), isPluralActor(graph, from));
}

/** "Russia – Taliban – ISIS-K". */
export function chainName(graph: Graph, { steps }: Pick<RankedChain, 'steps'>, messages: Messages): string {
  const [first] = steps;
  const actors = first ? [first.from, ...steps.map(({ to }) => to)] : [];
  return messages.answering.chains.name(actors.map((id) => actorLabel(graph, id)));
}

/** "Russia and the Taliban", in the order of the chain. */
export function stepName(graph: Graph, { from, to }: PathStep, messages: Messages): string {
  return messages.both(actorLabel(graph, from), actorLabel(graph, to));
}

/** The weakest point of a chain: "Weakest step: Russia and Afghanistan (stated; 1 passage)". */
export function weakestWords(graph: Graph, { weakest, strength }: RankedChain, messages: Messages): string {
  return messages.answering.chains.weakest(
    stepName(graph, weakest, messages),
    lookWords(strength.standing, messages).count,
    strength.passages,
    strength.origins,
  );
}

/** One of the speakers: "Massicot (12 statements)". */
export function originWords({ origin, statements }: AnswerOrigin, messages: Messages): string {
  const { who } = messages.answering;
  return who.one(origin.kind === 'unnamed' ? who.unnamed(origin.name) : origin.name, statements);
}

/** What is in focus, and how much it includes: "Within 2 steps of the Taliban: 14 actors, 22 relations; the rest is faded." */
export function focusSentence(graph: Graph, focus: Focus, area: FocusArea, messages: Messages): string {
  const { steps, direction, sign, others } = focus;
  return messages.answering.focus.sentence({
    names: focus.actors.map((id) => actorName(graph, id)),
    steps,
    actors: area.distance.size,
    relations: area.relations.size,
    direction,
    sign,
    others,
  });
}
