import type { Claim } from '../../model/claim.schema.ts';
import type { Graph } from '../../model/graph.ts';
import type { Section, Source } from '../../model/source.schema.ts';
import { entryOf, type Finder, type SearchEntry } from '../finder.ts';
import { sourceTexts } from '../searched-texts.ts';

/** Sources and their sections, by title; a source by its authors too. */
export const sourceFinder = {
  kind: 'source',
  isNamed: true,
  entries: (graph) => [...graph.sources.values()].flatMap((source) => entriesOf(graph, source)),
  // The text opens at its first statement; without one, at its beginning.
  choice: (id, graph) => ({ view: 'text', selection: claimsUnder(graph, id)[0]?.id ?? null }),
} as const satisfies Finder;

function entriesOf(graph: Graph, source: Source): readonly SearchEntry[] {
  const [title = source.id, ...texts] = sourceTexts(source);
  return [
    entryOf(source.id, title, [...texts], claimsUnder(graph, source.id).length),
    ...source.sections.map((section, at) => {
      const id = `${source.id}#${String(at)}`;
      return entryOf(id, section.title, [title], claimsUnder(graph, id).length);
    }),
  ];
}

// "massicot-2021" is the source, "massicot-2021#3" the fourth of its sections: no id contains a "#".
function claimsUnder(graph: Graph, key: string): readonly Claim[] {
  const [id, at] = key.split('#');
  const source = [...graph.sources.values()].find((one) => one.id === id);
  const section = at === undefined ? null : source?.sections[Number(at)];
  if (!source || section === undefined) return [];
  const start = (claim: Claim) => startIn(claim, source, section);
  return [...graph.claims.values()]
    .filter((claim) => start(claim) !== null)
    .sort((one, other) => (start(one) ?? 0) - (start(other) ?? 0));
}

function startIn({ evidence }: Claim, source: Source, section: Section | null): number | null {
  const piece = evidence.find(
    (one) =>
      one.source === source.id &&
      (!section || (one.at && section.start <= one.at.start && one.at.start < section.end)),
  );
  return piece ? (piece.at?.start ?? Infinity) : null;
}
