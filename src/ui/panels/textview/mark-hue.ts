import type { DocumentMark } from '../../../core/evidence/document-marks.ts';
import type { MarkHue } from '../../../core/look/mark-looks.ts';
import type { Reader } from './reader.svelte.ts';

/** The hue of a mark: by who says so where the map is coloured so, else for or against. */
export function markHue(
  { explorer }: Pick<Reader, 'explorer'>,
  { sign, voice }: Pick<DocumentMark, 'sign' | 'voice'>,
): MarkHue {
  return voice === null ? sign : (explorer.voiceHues.get(voice) ?? 'voiceOther');
}
