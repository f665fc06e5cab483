import type { Graph } from '../model/graph.ts';
import { axisEntries, kindEntries, lookEntries, signEntries } from './codebook-rows.ts';
import type { CodebookGroup } from './codebook-entry.ts';
import type { CodebookEntry, CodebookSection } from './codebook-parts.ts';
import { typeEntries } from './codebook-types.ts';
import type { CodebookWords } from './en/codebook-words.ts';
import type { FirstMessages } from './messages.ts';

/** The codebook of a map: catalogue, axes and the map's own rows, with how often each is used. */
export function codebookOf(
  graph: Graph,
  words: CodebookWords,
  messages: FirstMessages,
): readonly CodebookSection[] {
  const section = (group: CodebookGroup, entries: readonly CodebookEntry[]): CodebookSection => ({
    group,
    ...words.groups[group],
    entries,
  });
  const axes = ['certainty', 'mood', 'tense', 'negated', 'basis'] as const;
  return [
    section('look', lookEntries(graph, words, messages)),
    section('sign', signEntries(graph, words)),
    section('type', typeEntries(graph, words)),
    ...axes.map((axis) => section(axis, axisEntries(graph, axis, words))),
    section('kind', kindEntries(graph, words)),
  ];
}
