import { didYouMean } from '../core/model/nearest.ts';
import { commands } from './commands.ts';
import type { Shell } from './shell.ts';

/** Runs a command line; 0 good, 1 problems, 2 wrong use. */
export async function entente([name, ...words]: readonly string[], shell: Shell): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    (name === undefined ? shell.complain : shell.out)(usage());
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((one) => one.name === name);
  if (!command) {
    const near = didYouMean(
      name,
      commands.map((one) => one.name),
    );
    shell.complain(`There is no command ${name}.${near}\n\n${usage()}`);
    return 2;
  }
  if (words.includes('--help') || words.includes('-h')) {
    shell.out(`entente ${command.name} ${command.usage}\n${command.summary}`);
    return 0;
  }
  return command.run(words, shell);
}

function usage(): string {
  const lines = commands.map(({ name, usage, summary }) => `  entente ${name} ${usage}\n      ${summary}`);
  return [
    'Use:',
    ...lines,
    '',
    'Exit code: 0 if all is well, 1 if there are problems, 2 if the command was used incorrectly.',
  ].join('\n');
}
