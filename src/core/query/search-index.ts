import type { Claim } from '../model/claim.schema.ts';
import type { Graph } from '../model/graph.ts';
import type { ActorId } from '../model/ids.ts';
import { foldText, type FoldedText } from './folded-text.ts';

/** What a search may find. */
export interface SearchEntry {
  readonly kind: 'actor' | 'relation' | 'quote';
  /** Of the actor, the relation or the statement. */
  readonly id: string;
  readonly title: FoldedText;
  /** In the order of their weight; the first that matches is shown. */
  readonly texts: readonly FoldedText[];
  /** Title and texts as one, in which all words have to be. */
  readonly joined: string;
}

const indexes = new WeakMap<Graph, readonly SearchEntry[]>();

/** The entries of a map: made when first searched, then kept as long as the map. */
export function searchIndex(graph: Graph): readonly SearchEntry[] {
  const known = indexes.get(graph);
  if (known) return known;
  const made = [...actorEntries(graph), ...relationEntries(graph), ...quoteEntries(graph)];
  indexes.set(graph, made);
  return made;
}

function entry(kind: SearchEntry['kind'], id: string, title: string, raw: readonly string[]): SearchEntry {
  const texts = raw.filter((text) => text.trim() !== '').map(foldText);
  const folded = foldText(title);
  return { kind, id, title: folded, texts, joined: [folded, ...texts].map(({ joined }) => joined).join('') };
}

function actorEntries(graph: Graph): readonly SearchEntry[] {
  return [...graph.actors.values()].map(({ id, name, label, aliases, summary }) =>
    entry('actor', id, name, [label ?? '', ...aliases, summary ?? '']),
  );
}

// The title says no more than between whom and of what kind: an option may not read as a fact because it was searched for.
function relationEntries(graph: Graph): readonly SearchEntry[] {
  return [...graph.relations.values()].map(({ id, from, to, type }) =>
    entry('relation', id, titleOf(graph, from, type.label, nameOf(graph, to)), [
      [type.verb.base, type.verb.present, type.verb.past, type.reverse].join(' · '),
    ]),
  );
}

function quoteEntries(graph: Graph): readonly SearchEntry[] {
  return [...graph.claims.values()].map((claim) => {
    const to = typeof claim.to === 'string' ? nameOf(graph, claim.to) : claim.to.name;
    const label = graph.types.get(claim.type)?.label ?? claim.type;
    return entry('quote', claim.id, titleOf(graph, claim.from, label, to), [
      ...claim.evidence.map(({ exact, then, locator }) =>
        [exact ?? locator ?? '', ...(then ?? []).map((part) => part.exact)].join(' … '),
      ),
      speakersOf(graph, claim),
      [claim.what, claim.where, claim.condition, claim.heldAsStated].filter(Boolean).join(' · '),
      claim.note ?? '',
    ]);
  });
}

function speakersOf(graph: Graph, { speakers }: Claim): string {
  return speakers
    .map(({ actor, name, unnamed }) => (actor === undefined ? (name ?? unnamed ?? '') : nameOf(graph, actor)))
    .join(' · ');
}

function titleOf(graph: Graph, from: ActorId, label: string, to: string): string {
  return `${nameOf(graph, from)} · ${label} · ${to}`;
}

function nameOf(graph: Graph, id: ActorId): string {
  return graph.actors.get(id)?.name ?? id;
}
