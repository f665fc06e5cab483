import { builtInRows } from '../../src/core/model/built-in-rows.ts';
import { graphOf, type Graph } from '../../src/core/model/graph.ts';
import { messagesIn } from '../../src/core/words/messages-in.ts';
import { rowsIn } from '../../src/core/words/catalogue.ts';

/** Every text in Spanish. */
export const es = messagesIn('es');

/** A map as it is read in Spanish; by default its own words are Spanish too. */
export function inSpanish({ map, checks }: Graph, language = 'es'): Graph {
  return graphOf({ ...map, language }, rowsIn(es, builtInRows), checks);
}
