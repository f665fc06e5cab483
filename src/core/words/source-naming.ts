import type { Graph } from '../model/graph.ts';

/** Whether a sentence relies on the page for its source and date, or is read alone: copied, cited, exported. */
export type SourceNaming = 'by-page' | 'in-sentence';

/** True where a sentence has to name its source itself; a page about one source names it once. */
export function namesSource(graph: Graph, naming: SourceNaming): boolean {
  return naming === 'in-sentence' || graph.sources.size !== 1;
}
