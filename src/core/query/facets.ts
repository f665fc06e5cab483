import type { Facet } from './facet.ts';
import { basisFacet } from './facets/basis.ts';
import { certaintyFacet } from './facets/certainty.ts';
import { checkFacet } from './facets/check.ts';
import { familyFacet } from './facets/family.ts';
import { heldFacet } from './facets/held.ts';
import { kindFacet } from './facets/kind.ts';
import { lookFacet } from './facets/look.ts';
import { moodFacet } from './facets/mood.ts';
import { natureFacet } from './facets/nature.ts';
import { negatedFacet } from './facets/negated.ts';
import { originsFacet } from './facets/origins.ts';
import { passagesFacet } from './facets/passages.ts';
import { saidFacet } from './facets/said.ts';
import { sectionFacet } from './facets/section.ts';
import { signFacet } from './facets/sign.ts';
import { sourceFacet } from './facets/source.ts';
import { tenseFacet } from './facets/tense.ts';
import { typeFacet } from './facets/type.ts';
import { voiceFacet } from './facets/voice.ts';

/** Every way to filter a map, in the order of the legend. */
export const facets: readonly Facet[] = [
  lookFacet,
  signFacet,
  typeFacet,
  kindFacet,
  voiceFacet,
  certaintyFacet,
  moodFacet,
  tenseFacet,
  negatedFacet,
  natureFacet,
  familyFacet,
  basisFacet,
  checkFacet,
  passagesFacet,
  originsFacet,
  sourceFacet,
  sectionFacet,
  heldFacet,
  saidFacet,
];
