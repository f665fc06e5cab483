import type { Graph } from '../model/graph.ts';
import type { Filters } from './filters.ts';
import { foldText, type FoldedText } from './folded-text.ts';

/** One thing that a search may find. */
export interface SearchEntry {
  /** The id of the actor, relation or statement; otherwise a key that its finder knows. */
  readonly id: string;
  readonly title: FoldedText;
  /** In order of importance; among equal matches the first is shown. */
  readonly texts: readonly FoldedText[];
  /** Title and texts as one, which has to contain all words. */
  readonly joined: string;
  /** How many statements it represents; 0 if it is a single thing. */
  readonly count: number;
}

/** What changes when a reader chooses one: parts of the view. */
export interface Choice {
  readonly selection?: string | null;
  readonly filters?: Filters;
  readonly view?: 'text';
}

/** One kind of things to be found. */
export interface Finder {
  /** Names its heading among the words of the search. */
  readonly kind: string;
  /** Whether its title alone may find an entry; otherwise one of the words asked for has to be in its texts. */
  readonly isNamed: boolean;
  readonly entries: (graph: Graph) => readonly SearchEntry[];
  readonly choice: (id: string, graph: Graph) => Choice;
}

/** The entry made of some texts; those shared by many entries may be folded already; empty ones are left out. */
export function entryOf(
  id: string,
  title: string,
  given: readonly (string | FoldedText)[],
  count = 0,
): SearchEntry {
  const texts = given
    .map((text) => (typeof text === 'string' ? foldText(text) : text))
    .filter(({ raw }) => raw.trim() !== '');
  const folded = foldText(title);
  return {
    id,
    title: folded,
    texts,
    joined: [folded, ...texts].map(({ joined }) => joined).join('|'),
    count,
  };
}
