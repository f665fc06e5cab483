import { cellAt } from '../../../core/analysis/matrix.ts';
import type { Graph } from '../../../core/model/graph.ts';
import type { ActorId } from '../../../core/model/ids.ts';
import { lookOf } from '../../../core/model/look.ts';
import { actorName } from '../../../core/words/tell/actor.ts';
import { lookWords } from '../../../core/words/tell/looks.ts';
import type { Messages } from '../../../core/words/messages.ts';
import { silenceOf, type CellFacts } from './matrix-of.ts';

/** What a cell holds as one sentence: its relations and how each is stated, or what its silence means. */
export function cellWords(
  graph: Graph,
  facts: CellFacts,
  from: ActorId,
  to: ActorId,
  messages: Messages,
): string {
  const words = messages.matrix;
  const ends = words.ends(actorName(graph, from), actorName(graph, to));
  const silence = silenceOf(facts, from, to);
  if (silence === 'self') return words.silenceSentences.self(actorName(graph, from));
  if (silence === 'hidden') return words.silenceSentences.hidden(ends, cellAt(facts.all, from, to).length);
  if (silence !== null) return words.silenceSentences[silence](ends);
  const said = cellAt(facts.shown, from, to).map((relation) =>
    words.said(relation.type.label, lookWords(lookOf(relation), messages).count),
  );
  return words.cell(ends, said);
}
