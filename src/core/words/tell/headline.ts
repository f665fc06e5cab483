import type { Graph } from '../../model/graph.ts';
import type { ClaimId, RelationId } from '../../model/ids.ts';
import type { Pair } from '../../model/pair.ts';
import { leadPair } from '../../query/lead-pair.ts';
import type { FirstMessages } from '../messages.ts';
import { pairSentence } from './pair.ts';

/** What a map says in one sentence, and what that rests on. */
export interface Headline {
  readonly text: string;
  /** It is in the language of the map, and that is not the reader's. */
  readonly isForeign: boolean;
  readonly relations: readonly RelationId[];
}

/**
 * The sentence that a map opens with: its author's headline, in the reader's language if there is one; otherwise that of its
 * lead pair, without what is less firm; "Nothing here is stated as a fact" if there is no such pair.
 */
export function headlineOf(graph: Graph, messages: FirstMessages): Headline {
  const { headline, language } = graph.map;
  if (headline) {
    const isOwn = messages.language === language.split('-')[0];
    const translated = isOwn ? undefined : headline.translations?.[messages.language];
    return {
      text: translated ?? headline.text,
      isForeign: !isOwn && translated === undefined,
      relations: relationsOf(graph, headline.claims),
    };
  }
  const pair = leadPair(graph)?.pair;
  if (!pair) return { text: messages.shell.overview.unstated, isForeign: false, relations: [] };
  const leads: Pair = { ...pair, relations: pair.leads };
  return {
    text: pairSentence(graph, leads, messages),
    isForeign: false,
    relations: pair.leads.map(({ id }) => id),
  };
}

function relationsOf(graph: Graph, claims: readonly ClaimId[]): readonly RelationId[] {
  return [...graph.relations.values()]
    .filter((relation) => relation.claims.some(({ id }) => claims.includes(id)))
    .map(({ id }) => id);
}
