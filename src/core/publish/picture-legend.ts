import { lineLooks } from '../look/line-looks.ts';
import { measures } from '../look/measures.ts';
import type { LineHue } from '../look/colours.ts';
import { outlineLooks } from '../look/outlines.ts';
import { signLook, signLooks, type SignLook } from '../look/signs.ts';
import { LOOKS, type Look } from '../model/look.ts';
import type { Paint } from '../picture/line-svg.ts';
import { largestGrouping } from '../picture/scene-actors.ts';
import type { SceneLine } from '../picture/scene.ts';
import { actorName } from '../words/tell/actor.ts';
import { lookWords } from '../words/tell/looks.ts';
import { boxSample, hullSample, joinedSample, lineSample, type LegendRow } from './legend-sample.ts';
import { isBySpeaker, voiceRows } from './legend-voices.ts';
import type { Taken } from './taken.ts';

/** What a legend depends on. */
type Drawn = Pick<Taken, 'scene' | 'graph' | 'visible' | 'messages'>;

/** The legend of what a picture really shows, and nothing else: signs, looks, speakers and actors, one group each. */
export function pictureLegend(taken: Drawn, paint: Paint): readonly (readonly LegendRow[])[] {
  const groups = [signRows, lookRows, voiceRows, actorRows].map((rows) => rows(taken, paint));
  return groups.filter((rows) => rows.length > 0);
}

// What may not be so is drawn in no hue of a sign.
const isSigned = ({ look, hue }: SceneLine) => look.hue === 'sign' && hue !== 'notSo';
const isTwin = ({ id, pair }: SceneLine) =>
  ['+', '-'].some((end) => id === `${pair}${end}` || id === `via:${pair}${end}`);

function signRows({ scene, messages }: Drawn, paint: Paint): readonly LegendRow[] {
  const words = messages.takeaway.picture;
  const signed = scene.lines.filter(isSigned);
  const bySpeaker = isBySpeaker(scene);
  const mutual = signed.filter(({ ball }) => ball > 0);
  const twoHeaded = signed.filter(({ heads }) => heads.start && heads.end);
  const plain = (sign: SignLook): LineHue => (bySpeaker ? 'neither' : sign.hue);
  const rows = signLooks.flatMap((row) => {
    const look = firmestLook(signed.filter(({ sign }) => sign.id === row.id));
    return look === undefined
      ? []
      : [{ sample: lineSample(look, row, plain(row), paint), words: words[row.id] }];
  });
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
    ...scene.strokes
      .slice(0, 1)
      .map((stroke) => ({ sample: joinedSample(stroke, paint), words: words.joined })),
    ...mixed(measures.twinWidth.acts, words.mixed),
    ...mixed(measures.twinWidth.aims, words.mixedAims),
    ...mutual.slice(0, 1).map(({ sign, look }) => ({
      sample: lineSample(look.look, sign, plain(sign), paint, { mutual: true }),
      words: words.mutual,
    })),
    ...twoHeaded.slice(0, 1).map(({ sign, look }) => ({
      sample: lineSample(look.look, sign, plain(sign), paint, { bothHeads: true }),
      words: words.bothHeads,
    })),
  ];
}

// A sample is drawn as a line of the picture is.
const firmestLook = (lines: readonly SceneLine[]) =>
  LOOKS.find((look) => lines.some((one) => one.look.look === look));

function contradicted(lines: readonly SceneLine[], words: string, paint: Paint): readonly LegendRow[] {
  if (!lines.some(({ disc }) => disc)) return [];
  const sample = lineSample('stated', signLook(0), 'neither', paint, { disc: true });
  return [{ sample, words }];
}

// Where every line is stated, the rows of the signs say all.
function lookRows({ scene, messages }: Drawn, paint: Paint): readonly LegendRow[] {
  const shown = LOOKS.filter((look) => scene.lines.some((one) => one.look.look === look));
  const bySpeaker = isBySpeaker(scene);
  const signOf = (look: Look) =>
    signLooks.find(({ id }) => scene.lines.some((one) => one.sign.id === id && one.look.look === look)) ??
    signLook(1);
  return (shown.length === 1 && shown[0] === 'stated' ? [] : shown).map((look) => {
    const sign = signOf(look);
    const hue = lineLooks[look].hue === 'notSo' ? 'notSo' : bySpeaker ? 'neither' : sign.hue;
    return { sample: lineSample(look, sign, hue, paint), words: lookWords(look, messages).label };
  });
}

function actorRows({ scene, graph, messages }: Drawn, paint: Paint): readonly LegendRow[] {
  const words = messages.takeaway.picture;
  const boxed = scene.actors.filter(({ hull }) => !hull);
  const hulled = scene.actors.find(({ hull }) => hull !== null);
  const named = boxed.filter(({ presence }) => presence === 'named');
  const kinds = new Set(named.map(({ id }) => graph.actors.get(id)?.kind));
  const rows = [...graph.kinds.values()]
    .filter(({ id }) => kinds.has(id))
    .map(({ outline, plural }) => ({
      sample: boxSample(outlineLooks[outline], false, paint),
      words: plural.charAt(0).toLocaleUpperCase(messages.language) + plural.slice(1),
    }));
  const tinted = named.some((actor) => actor.tinted) ? largestGrouping(graph) : null;
  return [
    ...rows,
    ...(hulled ? [{ sample: hullSample(hulled.outline, paint), words: words.hull }] : []),
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
