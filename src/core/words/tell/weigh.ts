import type { Contradiction } from '../../analysis/contradictions.ts';
import type { Cut } from '../../analysis/cuts.ts';
import type { Origin } from '../../analysis/origins.ts';
import type { Weight } from '../../analysis/weight.ts';
import type { Claim } from '../../model/claim.schema.ts';
import { isFlat } from '../../model/fact-difference.ts';
import type { Graph } from '../../model/graph.ts';
import type { Messages } from '../messages.ts';
import { actorLabel, actorName } from './actor.ts';
import type { DenialKind, OriginParts } from './answer-parts.ts';
import { strengthOf } from '../../model/standing.ts';
import { lookWords } from './looks.ts';

/** Why two sides are less than a contradiction; '' if they are one, or are about different things. */
export function tensionWords(contradiction: Contradiction, messages: Messages): string {
  const { easing, standing, denies } = contradiction;
  return easing === null
    ? ''
    : messages.weighing.tension({ easing, standing, denial: firmestDenial(denies) });
}

/** The name of each side: that it states or denies something, or how it does so less than outright. */
export function sideWords(
  { states, denies, standing }: Contradiction,
  messages: Messages,
): readonly [string, string] {
  const { said } = messages.weighing;
  const denial = firmestDenial(denies);
  return [
    states.some(isFlat) ? said.states : lookWords(standing, messages).label,
    denial === 'flat' ? said.denies : said.weaker(denial),
  ];
}

function firmestDenial(denies: readonly Claim[]): DenialKind {
  return denies.some(isFlat) ? 'flat' : denialKind(denies[0]);
}

function denialKind(claim: Claim | undefined): DenialKind {
  if (!claim || isFlat(claim)) return 'flat';
  const strength = strengthOf(claim, 'act');
  return strength === 'stated' ? 'likely' : strength;
}

/** What a relation rests on: "2 statements in 2 passages: both are the words of Sergei Lavrov". */
export function weightWords(graph: Graph, weight: Weight, messages: Messages): string {
  return messages.weighing.weight({
    statements: weight.claims.length,
    passages: weight.passages.length,
    unsourced: weight.claims.filter(({ evidence }) => evidence.length === 0).length,
    origins: weight.origins.map((group) => originParts(graph, group)),
    independent: weight.independent,
  });
}

/** What would follow from the loss of a passage: "Turkmenistan would have no links (1 line lost)." */
export function fallWords(graph: Graph, { alone, parts, lost }: Cut, messages: Messages): string {
  const names = (ids: Cut['alone']) => ids.map((id) => actorLabel(graph, id));
  return messages.weighing.fall({
    alone: names(alone),
    parts: parts.map(({ size, actors }) => ({ size, names: names(actors) })),
    lost: lost.length,
  });
}

/** Whose words some relations rest on: "The words of Vladimir Putin and the words of Sergei Lavrov". */
export function whoseWords(graph: Graph, weights: readonly Weight[], messages: Messages): string {
  const groups = weights.flatMap(({ origins }) => origins);
  const byKey = new Map(groups.map((group) => [group.map(({ key }) => key).join(), group]));
  return messages.weighing.whose([...byKey.values()].map((group) => originParts(graph, group)));
}

const originParts = (graph: Graph, group: readonly Origin[]): readonly OriginParts[] =>
  group.map(({ kind, actor, name }) => ({ kind, name: actor === null ? name : actorName(graph, actor) }));
