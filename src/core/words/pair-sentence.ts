import type { Graph } from '../model/graph.ts';
import type { Pair } from '../model/pair.ts';
import type { Relation } from '../model/relation.ts';
import { actorName } from './actor-words.ts';
import { countsWords } from './counts-words.ts';
import type { FirstMessages } from './messages.ts';
import { relationParts, relationSentence } from './relation-sentence.ts';
import { authorsOf } from './speakers-words.ts';

/** Two actors as one dated sentence: what their line is drawn as, or that they cooperate and oppose at once. */
export function pairSentence(graph: Graph, pair: Pair, messages: FirstMessages): string {
  const [first] = pair.relations;
  if (!first) return '';
  // The sentence of one relation says so itself; of those that it does not speak of, the pair's has to.
  const unsaid = pair.relations.filter(
    (relation) => relation.contradicted && (pair.mixed !== 'no' || relation !== first),
  );
  const contradicted = messages.contradicted(unsaid.map(({ type }) => type.label));
  const sentence =
    pair.mixed === 'no' ? plainSentence(graph, pair, first, messages) : mixedSentence(graph, pair, messages);
  return contradicted ? `${sentence} ${contradicted}` : sentence;
}

function plainSentence(graph: Graph, pair: Pair, first: Relation, messages: FirstMessages): string {
  return messages.pair(relationSentence(graph, first, messages), pair.relations.length - 1);
}

function mixedSentence(graph: Graph, pair: Pair, messages: FirstMessages): string {
  const sides = ([1, -1] as const).flatMap((sign) => firmestOf(pair, sign) ?? []);
  return messages.mixedPair({
    mixed: pair.mixed === 'acts' ? 'acts' : 'aims',
    names: [actorName(graph, pair.a), actorName(graph, pair.b)],
    authors: authorsOf(
      graph,
      sides.flatMap(({ claims }) => claims),
      messages,
    ),
    sides: sides.map((relation) => relationParts(graph, relation, messages)),
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

// The relations of a pair stand firmest first; a denial is no side of it.
function firmestOf(pair: Pair, sign: 1 | -1): Relation | undefined {
  return pair.relations.find(({ type, standing }) => type.sign === sign && standing !== 'denied');
}
