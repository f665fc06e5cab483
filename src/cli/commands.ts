import { generate } from './commands/generate.ts';
import { schema } from './commands/schema.ts';
import { validate } from './commands/validate.ts';
import { verify } from './commands/verify.ts';
import { words } from './commands/words.ts';
import type { Command } from './shell.ts';

/** All commands, in the order of the usage text. */
export const commands: readonly Command[] = [
  {
    name: 'serve',
    summary: 'shows a map in the browser, and anew whenever its file changes',
    usage: '[FILE|FOLDER] [--text ID=PATH]… [--port NUMBER] [--no-open]',
    // Loaded on demand, since it loads the whole build.
    run: async (words) => (await import('./commands/serve.ts')).serve(words),
  },
  validate,
  verify,
  schema,
  {
    name: 'places',
    summary: 'checks that graph-data/places is up to date, or computes it',
    usage: '[--write]',
    run: async (words, shell) => (await import('./commands/places.ts')).places(words, '[--write]', shell),
  },
  words,
  generate,
];
