import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MapFile } from '../src/core/model/map.schema.ts';
import { languages } from '../src/core/words/languages.ts';
import { toldSentences } from './support/told-sentences.ts';

const maps = ['russia-taliban-2021', 'orrim-strait-2031'];

// A difference is read beside the source, and then accepted: npm run accept:sentences.
test.each(maps.flatMap((map) => languages.map(({ id }) => [map, id] as const)))(
  'every sentence of %s in "%s" is one that was reviewed',
  async (map, language) => {
    const file = MapFile.parse(
      JSON.parse(readFileSync(join(import.meta.dirname, '../graph-data', `${map}.json`), 'utf8')),
    );
    await expect(toldSentences(file, language)).toMatchFileSnapshot(`golden/${map}.${language}.txt`);
  },
);
