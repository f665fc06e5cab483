import { join } from 'node:path';

/** The folder of the repository, no matter where the command was started. */
export const root = join(import.meta.dirname, '../../..');

/** Where builds keep what they may make again. */
export const cacheFolder = join(root, 'node_modules/.cache/entente');
