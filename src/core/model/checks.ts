import { knownIn, type Check } from './checks/check.ts';
import { grounds } from './checks/grounds.ts';
import { headline, lead } from './checks/headline.ts';
import { identity } from './checks/identity.ts';
import { naming } from './checks/naming.ts';
import { offsets, sections } from './checks/offsets.ts';
import { ownVerbs, translations } from './checks/own-verbs.ts';
import { parties } from './checks/parties.ts';
import { references } from './checks/references.ts';
import { moments } from './checks/moments.ts';
import type { Problem } from './problem.ts';
import { unchecked } from './unchecked.ts';

/** Every rule between the parts of a map. */
export const checks: readonly Check[] = [
  identity,
  references,
  parties,
  grounds,
  offsets,
  sections,
  moments,
  naming,
  ownVerbs,
  translations,
  headline,
  lead,
];

/** What does not fit together in a map, found in the raw input. */
export function crossProblems(input: unknown): readonly Problem[] {
  const map = unchecked(input);
  const known = knownIn(map);
  return checks.flatMap((check) => check(map, known));
}
