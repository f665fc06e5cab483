import { entryOf, type Finder } from '../finder.ts';
import { foldText } from '../folded-text.ts';
import { nameOf, typeTexts } from '../searched-texts.ts';

/** Relations, by the names of both ends and the words of their type. */
export const relationFinder = {
  kind: 'relation',
  isNamed: true,
  // The title only says between whom and of what kind: an option must not read as a fact because it was searched for.
  entries: (graph) => {
    const words = new Map(
      [...graph.types.values()].map((type) => [type, typeTexts(type).slice(1).map(foldText)]),
    );
    return [...graph.relations.values()].map(({ id, from, to, type }) =>
      entryOf(id, `${nameOf(graph, from)} · ${type.label} · ${nameOf(graph, to)}`, words.get(type) ?? []),
    );
  },
  choice: (id) => ({ selection: id }),
} as const satisfies Finder;
