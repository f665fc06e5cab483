import type { z } from 'zod';
import type { MapFile } from '../../core/model/map.schema.ts';

/** A map as its file is written: what has a default may be left out. */
export type MapInput = z.input<typeof MapFile>;

/** A claim as its file writes it. */
export type ClaimInput = MapInput['claims'][number];
