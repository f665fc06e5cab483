import { campOrder, type Ordered } from '../../../core/analysis/camp-order.ts';
import { cellAt, type Cells } from '../../../core/analysis/matrix.ts';
import type { IsCovered } from '../../../core/analysis/silence.ts';
import type { Graph } from '../../../core/model/graph.ts';
import type { ActorId } from '../../../core/model/ids.ts';
import type { Relation } from '../../../core/model/relation.ts';
import { actorLabel } from '../../../core/words/tell/actor.ts';

/** Why a cell holds nothing: nothing is stated, no source covers it, the filters hide it, or it is the actor itself. */
export type Silence = 'notStated' | 'outside' | 'hidden' | 'self';

/** What a matrix is asked about its cells. */
export interface CellFacts {
  readonly shown: Cells;
  readonly all: Cells;
  readonly isCovered: IsCovered;
}

/** Why the cell of two actors holds nothing; null if it holds something. */
export function silenceOf({ shown, all, isCovered }: CellFacts, from: ActorId, to: ActorId): Silence | null {
  if (cellAt(shown, from, to).length > 0) return null;
  if (cellAt(all, from, to).length > 0) return 'hidden';
  if (from === to) return 'self';
  return isCovered(from, to) ? 'notStated' : 'outside';
}

/** The actors of a matrix in the order that a reader has chosen. */
export function orderedActors(
  graph: Graph,
  actors: readonly ActorId[],
  relations: readonly Relation[],
  by: string,
): Ordered {
  const collator = new Intl.Collator(graph.map.language);
  const byName = [...actors].sort((x, y) => collator.compare(actorLabel(graph, x), actorLabel(graph, y)));
  if (by === 'name') return { order: byName, breaks: new Set() };
  if (by !== 'kind') return campOrder(byName, relations);
  const kinds = [...graph.kinds.keys()];
  const kindOf = (id: ActorId) => kinds.findIndex((kind) => kind === graph.actors.get(id)?.kind);
  const order = [...byName].sort((x, y) => kindOf(x) - kindOf(y));
  const breaks = order.flatMap((id, place) =>
    place > 0 && kindOf(id) !== kindOf(order[place - 1]!) ? [place] : [],
  );
  return { order, breaks: new Set(breaks) };
}
