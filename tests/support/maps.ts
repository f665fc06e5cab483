import { readFileSync } from 'node:fs';
import { builtInRows } from '../../src/core/model/built-in-rows.ts';
import { graphOf, type Graph } from '../../src/core/model/graph.ts';
import { MapFile } from '../../src/core/model/map.schema.ts';
import { messagesIn } from '../../src/core/words/messages-in.ts';
import { rowsIn } from '../../src/core/words/catalogue.ts';

/** A shipped map as it is read in a language. */
export function shippedMap(name: 'russia-taliban-2021' | 'orrim-strait-2031', language = 'en'): Graph {
  const text = readFileSync(new URL(`../../graph-data/${name}.json`, import.meta.url), 'utf8');
  return graphOf(MapFile.parse(JSON.parse(text)), rowsIn(messagesIn(language), builtInRows));
}
