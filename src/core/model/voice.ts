import type { Claim, Speaker } from './claim.schema.ts';
import { fold } from './fold.ts';
import type { Graph } from './graph.ts';

/** Someone who says something, as filters and links name them: the id of an actor, or a key that begins with `~`, as no id does. */
export type Voice = string;

/** The author's own words: no one else is named as saying so. */
export const AUTHOR: Voice = '~author';
/** Someone the text does not name. */
export const UNNAMED: Voice = '~unnamed';

/** Everyone who must be believed for a statement to be believed, innermost first: for hearsay, all who pass it on; the author if no one else is named. */
export function voicesOf({ speakers }: Pick<Claim, 'speakers'>): readonly Voice[] {
  return speakers.length === 0 ? [AUTHOR] : [...new Set(speakers.map(voiceOf))];
}

/** The one whose words they are: for hearsay, the innermost. */
export function ownVoiceOf(claim: Pick<Claim, 'speakers'>): Voice {
  return voicesOf(claim)[0] ?? AUTHOR;
}

function voiceOf({ actor, name }: Speaker): Voice {
  if (actor !== undefined) return actor;
  return name === undefined ? UNNAMED : keyOf(name);
}

// In links, keys are separated by commas.
const keyOf = (name: string) =>
  `~${fold(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')}`;

/** Every voice of a map with the number of its statements: the author first, then those who say most. */
export function voicesIn(graph: Pick<Graph, 'claims'>): ReadonlyMap<Voice, number> {
  const counts = new Map<Voice, number>();
  for (const claim of graph.claims.values())
    for (const voice of voicesOf(claim)) counts.set(voice, (counts.get(voice) ?? 0) + 1);
  const rank = (voice: Voice) => (voice === AUTHOR ? 0 : 1);
  return new Map([...counts].sort(([x, m], [y, n]) => rank(x) - rank(y) || n - m || (x < y ? -1 : 1)));
}

/** The name of a voice that is not an actor, as the text gives it; undefined for actors, the author and the unnamed. */
export function nameOfVoice(graph: Pick<Graph, 'claims'>, voice: Voice): string | undefined {
  for (const { speakers } of graph.claims.values())
    for (const { name } of speakers) if (name !== undefined && keyOf(name) === voice) return name;
  return undefined;
}
