import { join } from 'node:path';

/** The folder of the repository, no matter where the command was started. */
export const root = join(import.meta.dirname, '../../..');

/** Where builds store results that can be made again. */
export const cacheFolder = join(root, 'node_modules/.cache/entente');
