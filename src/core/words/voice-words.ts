import { shortAuthors } from '../evidence/citation.ts';
import type { Graph } from '../model/graph.ts';
import type { ActorId } from '../model/ids.ts';
import { AUTHOR, nameOfVoice, UNNAMED, type Voice } from '../model/voice.ts';
import { actorLabel } from './actor-words.ts';
import type { FirstMessages } from './messages.ts';

/** Who says so, by name: an actor's label, "Massicot, in her own words" as "Massicot (author)", or that the text names nobody. */
export function voiceWords(graph: Graph, voice: Voice, messages: FirstMessages): string {
  if (voice === AUTHOR) return messages.voices.author(authorOf(graph, messages));
  if (voice === UNNAMED) return messages.voices.unnamed;
  return graph.actors.has(voice as ActorId)
    ? actorLabel(graph, voice as ActorId)
    : (nameOfVoice(graph, voice) ?? voice);
}

/** The word on a line that is coloured by who says so; '' for the author's own words, which are the rule, so that the others are seen. */
export function voiceLineWords(graph: Graph, voices: readonly Voice[], messages: FirstMessages): string {
  const [first, ...more] = voices;
  if (first === undefined || (first === AUTHOR && more.length === 0)) return '';
  const name =
    first === AUTHOR
      ? (authorOf(graph, messages) ?? messages.voices.authors)
      : voiceWords(graph, first, messages);
  return more.length > 0 ? messages.andMore(name, more.length) : name;
}

// Of several sources nobody is the author.
function authorOf(graph: Graph, { cited }: FirstMessages): string | null {
  const [source, ...more] = graph.sources.values();
  return source && more.length === 0 ? shortAuthors(source.citation, cited) : null;
}
