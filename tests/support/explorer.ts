import { wholeCatalogue } from '../../src/core/words/catalogue.ts';
import { messagesIn } from '../../src/core/words/messages-in.ts';
import type { Graph } from '../../src/core/model/graph.ts';
import type { ShippedMap } from '../../src/core/picture/placement.ts';
import { Explorer, type ExplorerOptions } from '../../src/state/explorer.svelte.ts';
import { shippedOf } from './shipped.ts';

/** A reader who has just opened a map; every letter of a word on a line is 6 px wide. */
export function explorerOf(
  graph: Graph,
  options: Partial<ExplorerOptions> = {},
  shipped: ShippedMap = shippedOf(graph),
): Explorer {
  return new Explorer(shipped, {
    picture: 'wide',
    link: '',
    catalogue: wholeCatalogue(messagesIn('en')),
    firstView: 'map',
    measureWord: (text) => 6 * text.length,
    ...options,
  });
}
