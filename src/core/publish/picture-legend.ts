import { lineLooks } from '../look/line-looks.ts';
import { measures } from '../look/measures.ts';
import type { LineHue } from '../look/colours.ts';
import { outlineLooks, type OutlineLook } from '../look/outlines.ts';
import { signLook, signLooks, type SignLook } from '../look/signs.ts';
import { LOOKS, type Look } from '../model/look.ts';
import { pointAt } from '../picture/curve.ts';
import { lineSvg, sampleCurve, type Paint } from '../picture/line-svg.ts';
import { largestGrouping } from '../picture/scene-actors.ts';
import { outlineSvg } from '../picture/scene-svg.ts';
import type { SceneLine } from '../picture/scene.ts';
import { svg, type SvgNode } from '../picture/svg-node.ts';
import { voiceHues } from '../picture/voice-hues.ts';
import { actorName } from '../words/actor-words.ts';
import { valueWords } from '../words/facet-words.ts';
import { lookWords } from '../words/look-words.ts';
import type { Taken } from './taken.ts';

/** One row of a legend: a sample within 56 × 24 px, and what it means. */
export interface LegendRow {
  readonly sample: readonly SvgNode[];
  readonly words: string;
}

export const SAMPLE = { width: 56, height: 24 } as const;

/** The legend of what a picture really shows, and of nothing else: signs, looks, speakers and actors, a group each. */
export function pictureLegend(taken: Taken, paint: Paint): readonly (readonly LegendRow[])[] {
  const groups = [signRows, lookRows, voiceRows, actorRows].map((rows) => rows(taken, paint));
  return groups.filter((rows) => rows.length > 0);
}

const isSigned = ({ look }: SceneLine) => look.hue === 'sign';
const isTwin = ({ id, pair }: SceneLine) => id === `${pair}+` || id === `${pair}-`;
const isVoice = (hue: LineHue) => hue.startsWith('voice');

function signRows({ scene, messages }: Taken, paint: Paint): readonly LegendRow[] {
  const words = messages.takeaway.picture;
  const signed = scene.lines.filter(isSigned);
  const bySpeaker = scene.lines.some(({ hue }) => isVoice(hue));
  const plain = (sign: SignLook): LineHue => (bySpeaker ? 'neither' : sign.hue);
  const rows = signLooks
    .filter(({ id }) => signed.some(({ sign }) => sign.id === id))
    .map((row) => ({ sample: line('stated', row, plain(row), paint), words: words[row.id] }));
  const twins = scene.lines.filter(isTwin);
  const mixed = (width: number, text: string): readonly LegendRow[] =>
    twins.some((one) => one.width === width)
      ? [
          {
            sample: ([1, -1] as const).flatMap((sign) =>
              line('stated', signLook(sign), plain(signLook(sign)), paint, { middle: 12 - 5 * sign, width }),
            ),
            words: text,
          },
        ]
      : [];
  const mutual = signed.filter(({ sign, heads }) => sign.head !== 'none' && !heads.start && !heads.end);
  return [
    ...rows,
    ...contradicted(scene.lines, words.contradicted, paint),
    ...mixed(measures.twinWidth.acts, words.mixed),
    ...mixed(measures.twinWidth.aims, words.mixedAims),
    ...mutual.slice(0, 1).map(({ sign }) => ({
      sample: line('stated', { ...sign, head: 'none' }, plain(sign), paint),
      words: words.mutual,
    })),
  ];
}

function contradicted(lines: readonly SceneLine[], words: string, paint: Paint): readonly LegendRow[] {
  if (!lines.some(({ disc }) => disc)) return [];
  const sample = line('stated', signLook(0), 'neither', paint, { disc: true });
  return [{ sample, words }];
}

// "Stated" is what the rows of the signs are drawn as, so it stands here only beside others.
function lookRows({ scene, messages }: Taken, paint: Paint): readonly LegendRow[] {
  const shown = LOOKS.filter((look) => scene.lines.some((one) => one.look.look === look));
  const bySpeaker = scene.lines.some(({ hue }) => isVoice(hue));
  const sign =
    ([1, -1, 0] as const).map(signLook).find(({ id }) => scene.lines.some((one) => one.sign.id === id)) ??
    signLook(1);
  return (shown.length === 1 && shown[0] === 'stated' ? [] : shown).map((look) => ({
    sample: line(
      look,
      sign,
      lineLooks[look].hue === 'notSo' ? 'notSo' : bySpeaker ? 'neither' : sign.hue,
      paint,
    ),
    words: lookWords(look, messages).label,
  }));
}

function voiceRows({ scene, graph, messages }: Taken, paint: Paint): readonly LegendRow[] {
  const hues = new Set(scene.lines.map(({ hue }) => hue).filter(isVoice));
  const named = [...voiceHues(graph)].filter(([, hue]) => hues.has(hue));
  const bare = { ...signLook(1), head: 'none' } as const;
  const rows = named
    .filter(([, hue]) => hue !== 'voiceOther')
    .map(([voice, hue]) => ({
      sample: line('stated', bare, hue, paint),
      words: valueWords(graph, 'voice', voice, messages),
    }));
  const others = named.filter(([, hue]) => hue === 'voiceOther').map(([voice]) => voice);
  return [
    ...rows,
    ...(others.length === 0
      ? []
      : [
          {
            sample: line('stated', bare, 'voiceOther', paint),
            words: others.map((voice) => valueWords(graph, 'voice', voice, messages)).join(', '),
          },
        ]),
    ...(hues.has('voiceSeveral')
      ? [{ sample: line('stated', bare, 'voiceSeveral', paint), words: messages.voices.several }]
      : []),
  ];
}

function actorRows({ scene, graph, messages }: Taken, paint: Paint): readonly LegendRow[] {
  const words = messages.takeaway.picture;
  const named = scene.actors.filter(({ presence }) => presence === 'named');
  const kinds = new Set(named.map(({ id }) => graph.actors.get(id)?.kind));
  const rows = [...graph.kinds.values()]
    .filter(({ id }) => kinds.has(id))
    .map(({ outline, plural }) => ({ sample: box(outlineLooks[outline], false, paint), words: plural }));
  const tinted = named.some((actor) => actor.tinted) ? largestGrouping(graph) : null;
  const dot = { cx: 28, cy: 12, r: measures.dotRadius, fill: paint('paper'), stroke: paint('quiet') };
  return [
    ...rows,
    ...(tinted === null
      ? []
      : [
          {
            sample: box(outlineLooks.light, true, paint),
            words: words.tint(actorName(graph, tinted)),
          },
        ]),
    ...(scene.actors.some(({ presence }) => presence === 'dot')
      ? [{ sample: [svg('circle', dot)], words: words.dot }]
      : []),
  ];
}

function line(
  look: Look,
  sign: SignLook,
  hue: LineHue,
  paint: Paint,
  { middle = 12, width, disc = false }: { middle?: number; width?: number; disc?: boolean } = {},
): readonly SvgNode[] {
  const row = lineLooks[look];
  const headed = row.head !== 'none' && sign.head !== 'none';
  const curve = sampleCurve(SAMPLE.width - 8, middle * 2, headed);
  return lineSvg(
    {
      curve,
      look: row,
      sign,
      hue,
      width: width ?? row.width,
      heads: { start: false, end: headed },
      middle: pointAt(curve, 0.5),
      disc: disc ? pointAt(curve, 0.5) : null,
    },
    paint,
  );
}

const box = (outline: OutlineLook, tinted: boolean, paint: Paint) =>
  outlineSvg({ box: { x: 26, y: 12, width: 36, height: 18, lines: [] }, outline, tinted }, paint);
