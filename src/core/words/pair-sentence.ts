import type { Graph } from '../model/graph.ts';
import type { Pair } from '../model/pair.ts';
import type { Relation } from '../model/relation.ts';
import { actorName } from './actor-words.ts';
import { countsWords } from './counts-words.ts';
import { en, type Messages } from './messages.ts';
import { relationParts, relationSentence } from './relation-sentence.ts';
import { authorsOf } from './speakers-words.ts';

/** Two actors as one dated sentence: what their line is drawn as, or that they cooperate and oppose at once. */
export function pairSentence(graph: Graph, pair: Pair, messages: Messages = en): string {
  const [first] = pair.relations;
  if (!first) return '';
  if (pair.mixed === 'no')
    return messages.pair(relationSentence(graph, first, messages), pair.relations.length - 1);
  const sides = ([1, -1] as const).flatMap((sign) => firmestOf(pair, sign) ?? []);
  return messages.mixedPair({
    mixed: pair.mixed,
    names: [actorName(graph, pair.a), actorName(graph, pair.b)],
    authors: authorsOf(
      graph,
      sides.flatMap(({ claims }) => claims),
    ),
    sides: sides.map((relation) => relationParts(graph, relation, messages)),
  });
}

/** "Russia and Taliban": both ends, the first of the drawn relation first. */
export function pairName(graph: Graph, pair: Pair, messages: Messages = en): string {
  const from = pair.relations[0]?.from ?? pair.a;
  return messages.both(actorName(graph, from), actorName(graph, from === pair.a ? pair.b : pair.a));
}

/** The statements between two actors by how they are stated: "stated 6 · alleged 1 · said not to be so 1, from 9 passages". */
export function pairCounts(graph: Graph, pair: Pair, messages: Messages = en): string {
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
