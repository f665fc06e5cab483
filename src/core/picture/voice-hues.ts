import { VOICE_ROLES, type VoiceRole } from '../look/colours.ts';
import type { Graph } from '../model/graph.ts';
import type { Relation } from '../model/relation.ts';
import { AUTHOR, ownVoiceOf, voicesIn, type Voice } from '../model/voice.ts';

/** The hue of every voice of a map: the author's, one each for the six who say most, and one for all others. */
export function voiceHues(graph: Graph): ReadonlyMap<Voice, VoiceRole> {
  const others = [...voicesIn(graph).keys()].filter((voice) => voice !== AUTHOR);
  const hues = others.map((voice, index) => [voice, VOICE_ROLES[index] ?? 'voiceOther'] as const);
  return new Map<Voice, VoiceRole>([[AUTHOR, 'voiceAuthor'], ...hues]);
}

/** Whose words a line is drawn from: those of its statements that are as firm as it is drawn. */
export function drawnVoices(relations: readonly Relation[]): readonly Voice[] {
  return [...new Set(relations.flatMap(({ firm }) => firm).map(ownVoiceOf))];
}

/** The hue of a line by who says so. */
export function voiceHue(hues: ReadonlyMap<Voice, VoiceRole>, relations: readonly Relation[]): VoiceRole {
  const [voice, ...more] = drawnVoices(relations);
  if (more.length > 0) return 'voiceSeveral';
  return (voice !== undefined && hues.get(voice)) || 'voiceOther';
}
