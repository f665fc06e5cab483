import { entryOf, type Finder } from '../finder.ts';
import { actorTexts } from '../searched-texts.ts';

/** Actors, by name, label, alias, kind and summary. */
export const actorFinder = {
  kind: 'actor',
  isNamed: true,
  entries: (graph) =>
    [...graph.actors.values()].map((actor) => {
      const [name = actor.name, ...texts] = actorTexts(graph, actor);
      return entryOf(actor.id, name, [...texts, actor.summary ?? '']);
    }),
  choice: (id) => ({ selection: id }),
} as const satisfies Finder;
