import { titleOf } from '../evidence/citation.ts';
import type { Claim } from '../model/claim.schema.ts';
import { fold } from '../model/fold.ts';
import { fullName } from '../model/full-name.ts';
import type { Graph } from '../model/graph.ts';
import type { ActorId, SourceId } from '../model/ids.ts';
import type { Evidence } from '../model/quote.schema.ts';
import type { Source } from '../model/source.schema.ts';

/** Whose words a passage contains: the innermost speaker's, or otherwise the author's. */
export interface Origin {
  /** The same for the same person, also where one text quotes what they wrote in another. */
  readonly key: string;
  readonly kind: 'speaker' | 'author' | 'unnamed' | 'unsigned';
  /** Null if they are not an actor of the map. */
  readonly actor: ActorId | null;
  /** As the map names them; for an unsigned text, its publisher, or otherwise its title. */
  readonly name: string;
}

/** Says whose words a passage contains for a claim: one speaker's, or those of all authors of the text. */
export type OriginsOf = (
  claim: Pick<Claim, 'speakers'>,
  evidence: Pick<Evidence, 'source'>,
) => readonly Origin[];

/** Says whose words a passage contains, for all claims of a map; people are distinguished by actor, or by name with case and typesetting folded. */
export function originsIn(graph: Graph): OriginsOf {
  const keys = actorKeys(graph);
  const authors = new Map<SourceId, readonly Origin[]>();
  for (const source of graph.map.sources) {
    const names = (source.citation.author ?? []).map(fullName).filter((name) => name !== '');
    const written = names.map((name) => person(name, 'author', keys));
    authors.set(source.id, written.length > 0 ? written : [unsigned(source)]);
  }
  const families = familyKeys(graph, keys);
  return (claim, evidence) => {
    const [speaker] = claim.speakers;
    if (speaker?.actor !== undefined) {
      const name = graph.actors.get(speaker.actor)?.name ?? speaker.actor;
      return [{ key: `actor:${speaker.actor}`, kind: 'speaker', actor: speaker.actor, name }];
    }
    if (speaker?.name !== undefined)
      return [families.get(folded(speaker.name)) ?? person(speaker.name, 'speaker', keys)];
    if (speaker?.unnamed !== undefined) {
      // Two accusers without a name may or may not be the same; in the same words of one text, they are taken to be.
      const key = `unnamed:${evidence.source}:${folded(speaker.unnamed)}`;
      return [{ key, kind: 'unnamed', actor: null, name: speaker.unnamed }];
    }
    return authors.get(evidence.source) ?? [];
  };
}

const folded = (name: string) => fold(name).trim().toLowerCase();

function actorKeys(graph: Graph): ReadonlyMap<string, ActorId> {
  const keys = new Map<string, ActorId>();
  for (const { id, name, aliases } of graph.actors.values())
    for (const own of [name, ...aliases]) if (!keys.has(folded(own))) keys.set(folded(own), id);
  return keys;
}

function person(name: string, kind: 'speaker' | 'author', keys: ReadonlyMap<string, ActorId>): Origin {
  const actor = keys.get(folded(name)) ?? null;
  return { key: actor === null ? `name:${folded(name)}` : `actor:${actor}`, kind, actor, name };
}

function unsigned({ id, citation }: Source): Origin {
  // Two unsigned reports in one newspaper are the same origin twice.
  const publisher = citation.publisher ?? citation['container-title'];
  const key = publisher === undefined ? `source:${id}` : `publisher:${folded(publisher)}`;
  return { key, kind: 'unsigned', actor: null, name: publisher ?? titleOf(citation) };
}

// "As Massicot wrote" names an author whose text is here as well, if no one else has that family name.
function familyKeys(graph: Graph, keys: ReadonlyMap<string, ActorId>): ReadonlyMap<string, Origin> {
  const found = new Map<string, Origin | null>();
  for (const name of graph.map.sources.flatMap(({ citation }) => citation.author ?? [])) {
    if (name.family === undefined || name.literal !== undefined) continue;
    const family = folded(name.family);
    if (keys.has(family)) continue;
    const origin = person(fullName(name), 'author', keys);
    const before = found.get(family);
    found.set(family, before === undefined || before?.key === origin.key ? origin : null);
  }
  return new Map([...found].flatMap(([family, origin]) => (origin ? [[family, origin] as const] : [])));
}
