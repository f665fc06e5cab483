import { lineLooks } from '../look/line-looks.ts';
import { measures } from '../look/measures.ts';
import type { LineHue } from '../look/colours.ts';
import { outlineLooks } from '../look/outlines.ts';
import { signLook, signLooks, type SignLook } from '../look/signs.ts';
import { LOOKS } from '../model/look.ts';
import type { Paint } from '../picture/line-svg.ts';
import { largestGrouping } from '../picture/scene-actors.ts';
import type { SceneLine } from '../picture/scene.ts';
import { actorName } from '../words/tell/actor.ts';
import { lookWords } from '../words/tell/looks.ts';
import { boxSample, lineSample, type LegendRow } from './legend-sample.ts';
import { isBySpeaker, voiceRows } from './legend-voices.ts';
import type { Taken } from './taken.ts';

/** What a legend depends on. */
type Drawn = Pick<Taken, 'scene' | 'graph' | 'visible' | 'messages'>;

/** The legend of what a picture really shows, and nothing else: signs, looks, speakers and actors, one group each. */
export function pictureLegend(taken: Drawn, paint: Paint): readonly (readonly LegendRow[])[] {
  const groups = [signRows, lookRows, voiceRows, actorRows].map((rows) => rows(taken, paint));
  return groups.filter((rows) => rows.length > 0);
}

const isSigned = ({ look }: SceneLine) => look.hue === 'sign';
const isTwin = ({ id, pair }: SceneLine) =>
  ['+', '-'].some((end) => id === `${pair}${end}` || id === `via:${pair}${end}`);

function signRows({ scene, messages }: Drawn, paint: Paint): readonly LegendRow[] {
  const words = messages.takeaway.picture;
  const signed = scene.lines.filter(isSigned);
  const bySpeaker = isBySpeaker(scene);
  const mutual = signed.filter(({ ball }) => ball > 0);
  const twoHeaded = signed.filter(({ heads }) => heads.start && heads.end);
  const plain = (sign: SignLook): LineHue => (bySpeaker ? 'neither' : sign.hue);
  const rows = signLooks
    .filter(({ id }) => signed.some(({ sign }) => sign.id === id))
    .map((row) => ({ sample: lineSample('stated', row, plain(row), paint), words: words[row.id] }));
  const twins = scene.lines.filter(isTwin);
  const mixed = (width: number, text: string): readonly LegendRow[] =>
    twins.some((one) => one.width === width)
      ? [
          {
            sample: ([1, -1] as const).flatMap((sign) =>
              lineSample('stated', signLook(sign), plain(signLook(sign)), paint, {
                middle: 12 - 5 * sign,
                width,
              }),
            ),
            words: text,
          },
        ]
      : [];
  return [
    ...rows,
    ...contradicted(scene.lines, words.contradicted, paint),
    ...(scene.lines.some(({ through }) => through)
      ? [
          {
            sample: lineSample('stated', signLook(1), plain(signLook(1)), paint, { through: true }),
            words: messages.mapping.gathered.legend,
          },
        ]
      : []),
    ...mixed(measures.twinWidth.acts, words.mixed),
    ...mixed(measures.twinWidth.aims, words.mixedAims),
    ...mutual.slice(0, 1).map(({ sign }) => ({
      sample: lineSample('stated', sign, plain(sign), paint, { mutual: true }),
      words: words.mutual,
    })),
    ...twoHeaded.slice(0, 1).map(({ sign }) => ({
      sample: lineSample('stated', sign, plain(sign), paint, { bothHeads: true }),
      words: words.bothHeads,
    })),
  ];
}

function contradicted(lines: readonly SceneLine[], words: string, paint: Paint): readonly LegendRow[] {
  if (!lines.some(({ disc }) => disc)) return [];
  const sample = lineSample('stated', signLook(0), 'neither', paint, { disc: true });
  return [{ sample, words }];
}

// The rows of the signs are drawn as "Stated", so it is listed only together with others.
function lookRows({ scene, messages }: Drawn, paint: Paint): readonly LegendRow[] {
  const shown = LOOKS.filter((look) => scene.lines.some((one) => one.look.look === look));
  const bySpeaker = isBySpeaker(scene);
  const sign = signLooks.find(({ id }) => scene.lines.some((one) => one.sign.id === id)) ?? signLook(1);
  return (shown.length === 1 && shown[0] === 'stated' ? [] : shown).map((look) => ({
    sample: lineSample(
      look,
      sign,
      lineLooks[look].hue === 'notSo' ? 'notSo' : bySpeaker ? 'neither' : sign.hue,
      paint,
    ),
    words: lookWords(look, messages).label,
  }));
}

function actorRows({ scene, graph, messages }: Drawn, paint: Paint): readonly LegendRow[] {
  const words = messages.takeaway.picture;
  const named = scene.actors.filter(({ presence }) => presence === 'named');
  const kinds = new Set(named.map(({ id }) => graph.actors.get(id)?.kind));
  const rows = [...graph.kinds.values()]
    .filter(({ id }) => kinds.has(id))
    .map(({ outline, plural }) => ({
      sample: boxSample(outlineLooks[outline], false, paint),
      words: plural,
    }));
  const tinted = named.some((actor) => actor.tinted) ? largestGrouping(graph) : null;
  return [
    ...rows,
    ...(tinted === null
      ? []
      : [
          {
            sample: boxSample(outlineLooks.light, true, paint),
            words: words.tint(actorName(graph, tinted)),
          },
        ]),
  ];
}
