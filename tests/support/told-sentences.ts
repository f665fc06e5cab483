import { actorProfile, PROFILE_PARTS } from '../../src/core/analysis/actor-profile.ts';
import { builtInRows } from '../../src/core/model/built-in-rows.ts';
import { graphOf, type Graph } from '../../src/core/model/graph.ts';
import { lookOf, LOOKS } from '../../src/core/model/look.ts';
import type { MapFile } from '../../src/core/model/map.schema.ts';
import { actorSentence } from '../../src/core/words/tell/actor.ts';
import { claimSentence } from '../../src/core/words/tell/claim.ts';
import { lineWords } from '../../src/core/words/tell/line.ts';
import { messagesIn } from '../../src/core/words/messages-in.ts';
import type { Messages } from '../../src/core/words/messages.ts';
import { pairSentence } from '../../src/core/words/tell/pair.ts';
import { relationSentence } from '../../src/core/words/tell/relation.ts';
import { rowsIn } from '../../src/core/words/catalogue.ts';

/** Every sentence and line word that a map is told in, in one language, as a text to be read: claims, relations, pairs, profiles. */
export function toldSentences(map: MapFile, language: string): string {
  const messages = messagesIn(language);
  const graph = graphOf(map, rowsIn(messages, builtInRows));
  return [
    `# ${map.id}, ${language}`,
    ...section(
      'Statements',
      map.claims.map((claim) => `${claim.id}  ${claimSentence(graph, claim, messages)}`),
    ),
    ...section(
      'Statements read alone',
      map.claims.map((claim) => `${claim.id}  ${claimSentence(graph, claim, messages, 'in-sentence')}`),
    ),
    ...section(
      'Relations',
      [...graph.relations.values()].map(
        (relation) =>
          `${relation.id}  [${lineWords(graph, [relation], true, messages)}]  ${relationSentence(graph, relation, messages)}`,
      ),
    ),
    ...section(
      'Pairs',
      [...graph.pairs.values()].map((pair) => {
        const drawn = pair.relations.filter(({ standing }) => standing === pair.standing);
        return `${pair.id}  [${lineWords(graph, drawn, false, messages)}]  ${pairSentence(graph, pair, messages)}`;
      }),
    ),
    ...section(
      'Actors',
      [...graph.actors.keys()].flatMap((id) => profile(graph, id, messages)),
    ),
    '',
  ].join('\n');
}

const section = (title: string, lines: readonly string[]): readonly string[] => [
  '',
  `## ${title}`,
  '',
  ...lines,
];

function profile(
  graph: Graph,
  id: Parameters<typeof actorProfile>[1],
  messages: Messages,
): readonly string[] {
  const listed = actorProfile(graph, id);
  const rows = PROFILE_PARTS.flatMap((part) =>
    LOOKS.flatMap((look) => {
      const some = listed[part].filter(({ relation }) => lookOf(relation) === look);
      const words = some.map(({ relation }) => lineWords(graph, [relation], true, messages));
      return words.length === 0 ? [] : [`    ${part}, ${look}: ${words.join('; ')}`];
    }),
  );
  return [`${id}  ${actorSentence(graph, id, [...graph.pairs.values()], messages)}`, ...rows];
}
