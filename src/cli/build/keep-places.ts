import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { LayoutInput } from '../../core/layout/layout.ts';
import { isKept } from './kept-places.ts';
import { root } from './root.ts';

// Below this many boxes, making a layout is faster than starting a process.
const WORTH_A_PROCESS = 12;

/** Makes missing layouts in parallel, on all available processors, so that `arrangeOrRecall` has them. */
export async function keepPlaces(inputs: readonly LayoutInput[]): Promise<void> {
  const waiting = inputs.filter((input) => input.boxes.length >= WORTH_A_PROCESS && !isKept(input));
  if (waiting.length < 2) return;
  // The longest first, so that no processor waits at the end.
  waiting.sort((one, other) => other.boxes.length - one.boxes.length);
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await arrangeApart(next);
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), waiting.length) }, work));
}

// If this fails, it will fail again, and be reported, when the layout is requested.
function arrangeApart(input: LayoutInput): Promise<void> {
  const words = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'src/cli/build/arrange-apart.ts')];
  const child = spawn(process.execPath, words, { cwd: root, stdio: ['pipe', 'ignore', 'ignore'] });
  return new Promise((resolve) => {
    child.on('error', () => resolve());
    child.on('close', () => resolve());
    child.stdin.on('error', () => undefined);
    child.stdin.end(JSON.stringify(input));
  });
}
