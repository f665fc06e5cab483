import type { Finder } from './finder.ts';
import { actorFinder } from './finders/actor.ts';
import { detailFinder } from './finders/detail.ts';
import { quoteFinder } from './finders/quote.ts';
import { relationFinder } from './finders/relation.ts';
import { sourceFinder } from './finders/source.ts';
import { speakerFinder } from './finders/speaker.ts';

/** Everything that a search looks through, in the order in which results are shown. */
export const finders = [
  actorFinder,
  relationFinder,
  speakerFinder,
  quoteFinder,
  detailFinder,
  sourceFinder,
] as const satisfies readonly Finder[];

/** The kind of a thing found. */
export type FoundKind = (typeof finders)[number]['kind'];
