import { shortAuthors, yearOf } from '../evidence/citation.ts';
import type { Claim } from '../model/claim.schema.ts';
import type { Graph } from '../model/graph.ts';
import type { Citation, Source } from '../model/source.schema.ts';
import { actorName } from './actor-words.ts';
import { isolated } from './isolated.ts';
import type { AuthorParts, SpeakerParts } from './claim-parts.ts';
import type { FirstMessages } from './messages.ts';
import { whenInDocument, whenWords, yearOfDocument } from './when-words.ts';

/** Who says so, innermost first, the author last: "Taliban leaders, as quoted by Sergei Shoigu, in Massicot (2021)". */
export function speakersWords(graph: Graph, claim: Claim, messages: FirstMessages): string {
  const written = sourcesOf(graph, [claim]).map(({ citation }) => {
    const [name, year] = [authorOf(citation, messages), yearOf(citation)];
    return year === null ? name : `${name} (${year})`;
  });
  return messages.attribution(speakerParts(graph, claim, messages), [...new Set(written)]);
}

/** The speakers of a statement as sentences name them. */
export function speakerParts(graph: Graph, claim: Claim, messages: FirstMessages): readonly SpeakerParts[] {
  const year = yearOfDocument(sourcesOf(graph, [claim])[0]?.asOf ?? graph.map.asOf);
  return claim.speakers.map(({ actor, name, unnamed, said }) => ({
    name: actor === undefined ? isolated(name ?? unnamed ?? '') : actorName(graph, actor),
    isNamed: unnamed === undefined,
    said: said === undefined ? null : whenWords(said, messages),
    saidBriefly: said === undefined ? null : whenInDocument(said, year, messages),
  }));
}

/** The distinct sources that some statements rest on, in their order. */
export function sourcesOf(graph: Graph, claims: readonly Claim[]): readonly Source[] {
  const ids = new Set(claims.flatMap((claim) => claim.evidence.map(({ source }) => source)));
  return [...ids].flatMap((id) => graph.sources.get(id) ?? []);
}

/** One name for each source of some statements: its authors, or its title where nobody signs. */
export function authorsOf(
  graph: Graph,
  claims: readonly Claim[],
  messages: FirstMessages,
): readonly string[] {
  return [...new Set(sourcesOf(graph, claims).map(({ citation }) => authorOf(citation, messages)))];
}

/** The sources of some statements, as a sentence names them. */
export function authorParts(
  graph: Graph,
  claims: readonly Claim[],
  messages: FirstMessages,
): readonly AuthorParts[] {
  const parts = sourcesOf(graph, claims).map(({ citation }) => ({
    name: authorOf(citation, messages),
    isTitle: shortAuthors(citation, messages.cited) === null,
  }));
  return parts.filter(({ name }, index) => parts.findIndex((other) => other.name === name) === index);
}

const authorOf = (citation: Citation, { cited }: FirstMessages) =>
  shortAuthors(citation, cited) ?? `“${citation.title}”`;
