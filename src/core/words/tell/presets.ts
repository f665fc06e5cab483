import type { Graph } from '../../model/graph.ts';
import type { ActorId } from '../../model/ids.ts';
import type { Preset } from '../../query/presets.ts';
import type { Messages } from '../messages.ts';
import { actorName } from './actor.ts';
import { voiceWords } from './facets.ts';

/** The name of a ready-made view: "What Russia’s officials say". */
export function presetWords(
  graph: Graph,
  { id, voice }: Pick<Preset, 'id' | 'voice'>,
  messages: Messages,
): string {
  const { presets } = messages.refining;
  if (id === 'officials') return presets.officials(actorName(graph, (voice ?? '') as ActorId));
  if (id === 'speaker') return presets.speaker(voiceWords(graph, voice ?? '', messages));
  return presets[id];
}
