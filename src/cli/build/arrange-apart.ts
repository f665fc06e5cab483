import { readFileSync } from 'node:fs';
import type { LayoutInput } from '../../core/layout/layout.ts';
import { arrangeOrRecall } from './kept-places.ts';

// A separate process, started by keep-places: the input comes in, and its places are stored.
const STDIN = 0;
arrangeOrRecall(JSON.parse(readFileSync(STDIN, 'utf8')) as LayoutInput);
