import type { Claim } from '../../model/claim.schema.ts';
import type { Graph } from '../../model/graph.ts';
import { lookOfClaim } from '../../model/look-of-claim.ts';
import type { Messages } from '../messages.ts';
import { speakersWords } from './claim.ts';
import { whenWords } from './dates.ts';

/** When a statement held: the source's own words in quotation marks, else the date in words; '' where neither is given. */
export function heldWords({ held, heldAsStated }: Claim, messages: Messages): string {
  if (heldAsStated !== undefined) return messages.evidencePanel.quoted(heldAsStated);
  return held === undefined ? '' : whenWords(held, messages);
}

/** Since when the firmest of some statements are so, and who says it, as one line; the statements are in their order. */
export function sinceWords(graph: Graph, ordered: readonly Claim[], messages: Messages): string {
  const [first] = ordered;
  if (!first) return '';
  const look = lookOfClaim(graph, first);
  const whens = new Map<string, Set<string>>();
  for (const claim of ordered.filter((one) => lookOfClaim(graph, one) === look)) {
    const who = speakersWords(graph, claim, messages);
    const when = heldWords(claim, messages);
    const known = whens.get(who) ?? new Set<string>();
    whens.set(who, when === '' ? known : known.add(when));
  }
  return messages.evidencePanel.since(
    [...whens].filter(([who]) => who !== '').map(([who, said]) => ({ who, whens: [...said] })),
  );
}
