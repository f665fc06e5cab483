import type { Speaker } from '../../model/claim.schema.ts';
import type { Graph } from '../../model/graph.ts';
import type { ActorId } from '../../model/ids.ts';
import { AUTHOR, voicesIn, voicesOf, type Voice } from '../../model/voice.ts';
import { voiceFacet } from '../facets/voice.ts';
import { initialFilters, only } from '../filters.ts';
import { entryOf, type Finder } from '../finder.ts';
import { actorTexts, sourceTexts, speakerText } from '../searched-texts.ts';

/** Each speaker, by name; the authors of the sources say everything that is attributed to no one else. */
export const speakerFinder = {
  kind: 'speaker',
  isNamed: true,
  entries: (graph) => {
    const names = namesOf(graph);
    return [...voicesIn(graph)].flatMap(([voice, count]) => {
      const [name, ...others] = names.get(voice) ?? [];
      return name === undefined ? [] : [entryOf(voice, name, others, count)];
    });
  },
  // Much of what people say is a promise, a view or a fear, so everything that is off at first is switched on.
  choice: (id, graph) => ({
    filters: only(graph, { ...initialFilters(graph), off: {} }, voiceFacet.id, id),
    selection: null,
  }),
} as const satisfies Finder;

function namesOf(graph: Graph): ReadonlyMap<Voice, readonly string[]> {
  const names = new Map<Voice, Set<string>>();
  const add = (voice: Voice, texts: readonly string[]) => {
    const known = names.get(voice) ?? new Set<string>();
    texts.filter(Boolean).forEach((text) => known.add(text));
    names.set(voice, known);
  };
  for (const source of graph.sources.values()) add(AUTHOR, authorsOf(source));
  for (const { speakers } of graph.claims.values())
    for (const speaker of speakers)
      for (const voice of voicesOf({ speakers: [speaker] })) add(voice, textsOf(graph, speaker, voice));
  return new Map([...names].map(([voice, texts]) => [voice, [...texts]]));
}

function textsOf(graph: Graph, speaker: Speaker, voice: Voice): readonly string[] {
  const actor = graph.actors.get(voice as ActorId);
  return actor ? actorTexts(graph, actor).slice(0, -2) : [speakerText(speaker)];
}

function authorsOf(source: Parameters<typeof sourceTexts>[0]): readonly string[] {
  const authors = source.citation.author?.length ?? 0;
  return sourceTexts(source).slice(1, 1 + authors);
}
