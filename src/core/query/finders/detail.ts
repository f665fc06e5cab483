import { entryOf, type Finder } from '../finder.ts';
import { detailTexts } from '../searched-texts.ts';
import { titleOf } from './statement-title.ts';

/** What is shown with a statement: places, contents, conditions, times, and the coder's note. */
export const detailFinder = {
  kind: 'detail',
  isNamed: false,
  entries: (graph) =>
    [...graph.claims.values()].flatMap((claim) => {
      const texts = detailTexts(claim);
      return texts.length === 0 ? [] : [entryOf(claim.id, titleOf(graph, claim), texts)];
    }),
  choice: (id) => ({ selection: id }),
} as const satisfies Finder;
