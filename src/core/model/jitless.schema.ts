import { z } from 'zod';

// Schemas probe for `eval` as they are made, which a strict Content-Security-Policy reports: import this file before them.
z.config({ jitless: true });
