import type { z } from 'zod';
import type { MapFile } from '../../core/model/map.schema.ts';

/** A map as written in its file: fields with a default may be left out. */
export type MapInput = z.input<typeof MapFile>;

/** A claim as its file writes it. */
export type ClaimInput = MapInput['claims'][number];
