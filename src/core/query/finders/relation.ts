import { entryOf, type Finder } from '../finder.ts';
import { nameOf, typeTexts } from '../searched-texts.ts';

/** Relations, by the names of both ends and the words of their type. */
export const relationFinder = {
  kind: 'relation',
  isNamed: true,
  // The title says no more than between whom and of what kind: an option may not read as a fact because it was searched for.
  entries: (graph) =>
    [...graph.relations.values()].map(({ id, from, to, type }) => {
      const [label = type.label, ...words] = typeTexts(type);
      return entryOf(id, `${nameOf(graph, from)} · ${label} · ${nameOf(graph, to)}`, words);
    }),
  choice: (id) => ({ selection: id }),
} as const satisfies Finder;
