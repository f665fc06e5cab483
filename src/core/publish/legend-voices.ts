import type { LineHue } from '../look/colours.ts';
import { signLook } from '../look/signs.ts';
import type { Relation } from '../model/relation.ts';
import type { Voice } from '../model/voice.ts';
import type { Paint } from '../picture/line-svg.ts';
import type { Scene, SceneLine } from '../picture/scene.ts';
import { drawnVoices, voiceHues } from '../picture/voice-hues.ts';
import { valueWords } from '../words/tell/facets.ts';
import { lineSample, type LegendRow } from './legend-sample.ts';
import type { Taken } from './taken.ts';

/** Whether the hues of a picture say who says so. */
export function isBySpeaker({ lines }: Pick<Scene, 'lines'>): boolean {
  return lines.some(({ hue }) => hue.startsWith('voice'));
}

/** The voices whose words the lines are drawn from: a row for each hue; voices with the same hue are listed together. */
export function voiceRows(
  { scene, graph, visible, messages }: Pick<Taken, 'scene' | 'graph' | 'visible' | 'messages'>,
  paint: Paint,
): readonly LegendRow[] {
  const bare = { ...signLook(1), head: 'none' } as const;
  const row = (hue: LineHue, words: string): LegendRow => ({
    sample: lineSample('stated', bare, hue, paint),
    words,
  });
  const shown = new Map(visible.relations.map((relation) => [relation.id, relation]));
  const voicesOf = ({ relations }: SceneLine) =>
    drawnVoices(
      relations.flatMap(
        (id): Relation | readonly Relation[] => shown.get(id) ?? graph.relations.get(id) ?? [],
      ),
    );
  const names = (voices: Iterable<Voice>) =>
    [...new Set(voices)].map((voice) => valueWords(graph, 'voice', voice, messages));
  const drawnIn = (hue: LineHue) => scene.lines.filter((line) => line.hue === hue).flatMap(voicesOf);
  const own = [...voiceHues(graph)].filter(
    ([, hue]) => hue !== 'voiceOther' && scene.lines.some((line) => line.hue === hue),
  );
  const [others, several] = [names(drawnIn('voiceOther')), names(drawnIn('voiceSeveral'))];
  return [
    ...own.map(([voice, hue]) => row(hue, valueWords(graph, 'voice', voice, messages))),
    ...(others.length === 0 ? [] : [row('voiceOther', others.join(', '))]),
    ...(several.length === 0 ? [] : [row('voiceSeveral', messages.takeaway.picture.several(several))]),
  ];
}
