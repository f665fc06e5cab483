import type { Graph } from '../../../../core/model/graph.ts';
import { finders } from '../../../../core/query/finders.ts';
import { prepareSearch } from '../../../../core/query/search.ts';
import { holdsText } from '../../../../core/query/text-filter.ts';

/** Makes a search ready, one kind after the other, when the page has nothing else to do; returns how to stop. */
export function prepareWhenIdle(graph: Graph): () => void {
  const kinds = finders.map(
    ({ kind }) =>
      () =>
        prepareSearch(graph, kind),
  );
  // What was found may become the view.
  return whenIdle([...kinds, () => void holdsText(graph, 'a')]);
}

function whenIdle(work: readonly (() => void)[], page: Window = window): () => void {
  let isOn = true;
  // Safari has no idle callbacks; there each piece waits for a turn of its own.
  const later = (act: () => void) =>
    'requestIdleCallback' in page ? page.requestIdleCallback(act, { timeout: 500 }) : setTimeout(act, 30);
  function next(at: number) {
    const piece = work[at];
    if (!piece || !isOn) return;
    piece();
    later(() => next(at + 1));
  }
  later(() => next(0));
  return () => (isOn = false);
}
