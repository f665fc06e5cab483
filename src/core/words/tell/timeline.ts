import type { TimelineRow, TimelineRows } from '../../analysis/timeline-rows.ts';
import type { Graph } from '../../model/graph.ts';
import type { Period, TimeAxis } from '../../query/period.ts';
import type { Messages } from '../messages.ts';
import { dateWords, whenWords } from './dates.ts';
import { relationSentence } from './relation.ts';

/** What the timeline shows, in one sentence: "Showing what was so, or may have been, from 2015 to August 2021: 12 of 20 dated statements …". */
export function timelineSentence(
  axis: TimeAxis,
  period: Period | null,
  rows: TimelineRows,
  within: number,
  messages: Messages,
): string {
  return messages.timeline.sentence({
    axis,
    period: period && periodParts(period, messages),
    dated: rows.dated.size,
    within,
    undated: rows.undated.length,
    keeps: period?.undated ?? 'keep',
  });
}

/** A period in words: "in 2015", "from 2015 to August 2021". */
export function periodWords(period: Pick<Period, 'from' | 'to'>, messages: Messages): string {
  const { when, from, to } = periodParts(period, messages);
  return when ?? messages.timeline.range(from, to);
}

function periodParts({ from, to }: Pick<Period, 'from' | 'to'>, messages: Messages) {
  const [first, last] = [dateWords(from, messages), dateWords(to, messages)];
  return { when: from === to ? whenWords(from, messages) : null, from: first, to: last };
}

/** An interval as it is read out: its date, and the sentence of what is stated. */
export function rowWords(
  graph: Graph,
  { relation, time }: TimelineRow,
  axis: TimeAxis,
  isWithin: boolean,
  messages: Messages,
): string {
  const sentence = relationSentence(graph, relation, messages);
  return messages.timeline.row(axis, dateWords(time.edtf, messages), sentence, isWithin);
}
