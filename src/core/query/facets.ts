import type { Facet } from './facet.ts';
import { kindFacet } from './facets/kind.ts';
import { lookFacet } from './facets/look.ts';
import { signFacet } from './facets/sign.ts';
import { typeFacet } from './facets/type.ts';
import { voiceFacet } from './facets/voice.ts';

/** Every way to filter a map, in the order of the legend. */
export const facets: readonly Facet[] = [lookFacet, signFacet, typeFacet, kindFacet, voiceFacet];
