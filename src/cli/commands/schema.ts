import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mapJsonSchema } from '../../core/model/json-schema.schema.ts';
import { isSameText } from '../../core/model/line-ends.ts';
import type { Command } from '../shell.ts';
import { reasonOf } from '../text-file.ts';
import { wordsOf } from '../words-of.ts';

const FILE = 'graph-data/graph.schema.json';

/** Writes the JSON Schema from which editors complete maps, or checks that the existing one is up to date. */
export const schema: Command = {
  name: 'schema',
  summary: `checks that ${FILE} is up to date, or writes it`,
  usage: '[--write]',
  run: (given, shell) => {
    const words = wordsOf(given, { write: 'switch' });
    const fault = !words.ok ? words.message : words.files.length > 0 ? 'schema takes no file.' : undefined;
    if (!words.ok || fault !== undefined) {
      shell.complain(`${fault ?? ''}\nUse: entente schema ${schema.usage}`);
      return 2;
    }
    const path = join(import.meta.dirname, '../../..', FILE);
    const text = `${JSON.stringify(mapJsonSchema(), null, 2)}\n`;
    try {
      if (words.has('write')) writeFileSync(path, text);
      else if (!existsSync(path) || !isSameText(readFileSync(path, 'utf8'), text)) {
        shell.out(`${FILE}: does not match the schemas in src/core/model. Run: npm run schema`);
        return 1;
      }
    } catch (error) {
      shell.complain(reasonOf(FILE, error));
      return 1;
    }
    shell.out(words.has('write') ? `${FILE}: written` : `${FILE}: up to date`);
    return 0;
  },
};
