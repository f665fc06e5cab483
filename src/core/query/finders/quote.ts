import type { Claim } from '../../model/claim.schema.ts';
import type { Graph } from '../../model/graph.ts';
import { entryOf, type Finder } from '../finder.ts';
import { actorTexts, quoteText, speakerText } from '../searched-texts.ts';
import { titleOf } from './statement-title.ts';

interface Passage {
  readonly text: string;
  readonly claims: Claim[];
}

/** The words of the sources: a passage that serves several statements is found once. */
export const quoteFinder = {
  kind: 'quote',
  isNamed: false,
  entries: (graph) =>
    passagesOf(graph).flatMap(({ text, claims }) => {
      const [first] = claims;
      if (!first) return [];
      const speakers = [...new Set(claims.flatMap((claim) => speakersOf(graph, claim)))];
      return [entryOf(first.id, titleOf(graph, first), [text, speakers.join(' · ')], claims.length)];
    }),
  choice: (id) => ({ selection: id }),
} as const satisfies Finder;

function passagesOf(graph: Graph): readonly Passage[] {
  const passages = new Map<string, Passage>();
  for (const claim of graph.claims.values())
    for (const piece of claim.evidence) {
      const text = quoteText(piece);
      const key = `${piece.source} ${String(piece.at?.start ?? '')} ${text}`;
      const known = passages.get(key);
      if (!known) passages.set(key, { text, claims: [claim] });
      else if (!known.claims.includes(claim)) known.claims.push(claim);
    }
  return [...passages.values()];
}

function speakersOf(graph: Graph, { speakers }: Claim): readonly string[] {
  return speakers.map((speaker) => {
    const actor = speaker.actor === undefined ? undefined : graph.actors.get(speaker.actor);
    return actor ? (actorTexts(graph, actor)[0] ?? '') : speakerText(speaker);
  });
}
