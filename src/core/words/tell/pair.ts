import type { Claim } from '../../model/claim.schema.ts';
import type { Graph } from '../../model/graph.ts';
import type { ActorId } from '../../model/ids.ts';
import type { Pair } from '../../model/pair.ts';
import type { Relation } from '../../model/relation.ts';
import type { FirstMessages } from '../messages.ts';
import { actorName } from './actor.ts';
import { authorParts, claimParts, type SourceNaming } from './claim.ts';
import { countsWords } from './looks.ts';
import { denialParts, otherSide, relationParts, relationSentence } from './relation.ts';
import type { PairSideParts } from './statement-parts.ts';

// What else is said is told in full; more than this would hide what is firm.
const MAX_ALSO = 3;

/** Two actors as one sentence: every kind of relation that is stated, acts first and opposition last, then what is less firm. */
export function pairSentence(
  graph: Graph,
  pair: Pair,
  messages: FirstMessages,
  naming: SourceNaming = 'by-page',
  // How a pair is told of which one relation is stated.
  ofOne: typeof relationSentence = relationSentence,
  // Whether what is less firm follows.
  isWhole = true,
): string {
  const [first] = pair.relations;
  if (!first) return '';
  const told = toldOf(pair);
  const rest = pair.relations.filter((relation) => !told.includes(relation) && !isPromiseOf(relation, told));
  const also = rest.slice(0, MAX_ALSO).map((relation) => {
    const second = otherSide(relation);
    return {
      first: relationParts(graph, relation, messages, naming),
      second: second && claimParts(graph, second, messages, naming),
    };
  });
  // The sentence of one relation says so itself.
  const contradicted = messages.contradicted(
    pair.relations
      .filter((relation) => told.length > 1 || relation !== first)
      .flatMap((relation) => denialParts(graph, relation, messages, naming) ?? []),
  );
  const sentence =
    told.length > 1
      ? messages.kinds({
          sides: sidesOf(graph, told, messages, naming),
          isMixed: pair.mixed !== 'no',
          authors: authorParts(
            graph,
            told.flatMap(({ claims }) => claims),
            messages,
          ),
        })
      : ofOne(graph, told[0] ?? first, messages, naming);
  const less = isWhole ? messages.also(also, rest.length - also.length) : '';
  return [sentence, less, contradicted].filter(Boolean).join(' ');
}

// Who has assured somebody of something, promises it in the same words.
function isPromiseOf({ standing, claims }: Relation, told: readonly Relation[]): boolean {
  const assured = told.filter(({ type }) => type.family === 'contact').flatMap((relation) => relation.claims);
  return (
    standing === 'promised' && claims.every((claim) => assured.some((other) => shareWords(claim, other)))
  );
}

function shareWords(one: Claim, other: Claim): boolean {
  return one.evidence.some(({ source, at }) =>
    other.evidence.some(
      (evidence) =>
        evidence.source === source &&
        at &&
        evidence.at &&
        at.start < evidence.at.end &&
        evidence.at.start < at.end,
    ),
  );
}

// What is as firm as a pair is drawn; of aims and views only where they point both ways.
function toldOf({ relations, mixed }: Pair): readonly Relation[] {
  const stated = relations.filter(({ standing }) => standing === 'stated');
  if (stated.length > 0) return stated;
  if (mixed === 'aims')
    return ([1, -1] as const).flatMap(
      (sign) => relations.find(({ type, standing }) => type.sign === sign && standing === 'aim') ?? [],
    );
  return relations.slice(0, 1);
}

// By who acts, in the order of the relations; within each what opposes is apart from what does not.
function sidesOf(
  graph: Graph,
  told: readonly Relation[],
  messages: FirstMessages,
  naming: SourceNaming,
): readonly PairSideParts[] {
  const froms = [...new Set(told.map(({ from }) => from))];
  return froms.flatMap((from: ActorId) => {
    const own = told.filter((relation) => relation.from === from);
    const side = (isOpposed: boolean): readonly PairSideParts[] => {
      const some = own.filter(({ type }) => type.sign < 0 === isOpposed);
      return some.length === 0
        ? []
        : [
            {
              isOpposed,
              relations: some.map((relation) => relationParts(graph, relation, messages, naming)),
            },
          ];
    };
    // The side that the pair leads with comes first.
    const leadsOpposed = (own[0]?.type.sign ?? 0) < 0;
    return [...side(leadsOpposed), ...side(!leadsOpposed)];
  });
}

/** "Russia and Taliban": both ends, the first of the drawn relation first. */
export function pairName(graph: Graph, pair: Pair, messages: FirstMessages): string {
  const from = pair.relations[0]?.from ?? pair.a;
  return messages.both(actorName(graph, from), actorName(graph, from === pair.a ? pair.b : pair.a));
}

/** The statements between two actors by how they are stated: "stated 6 · alleged 1 · said not to be so 1, from 9 passages". */
export function pairCounts(graph: Graph, pair: Pair, messages: FirstMessages): string {
  return countsWords(
    graph,
    pair.relations.flatMap(({ claims }) => claims),
    messages,
  );
}
