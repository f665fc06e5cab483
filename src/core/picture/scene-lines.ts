import type { LineHue } from '../look/colours.ts';
import { lineLooks, lineWidth } from '../look/line-looks.ts';
import { measures } from '../look/measures.ts';
import { groupLook } from '../look/signs.ts';
import type { ActorId, PairId } from '../model/ids.ts';
import { lookOf } from '../model/look.ts';
import type { Pair } from '../model/pair.ts';
import type { Relation } from '../model/relation.ts';
import { signGroup } from '../model/sign-group.ts';
import { firmest } from '../model/standing.ts';
import { ballOf } from './head-scale.ts';
import { afterFan, fanOf, strandsOf } from './strands.ts';
import { relationHue, saysItMayNotBe } from './relation-hue.ts';
import type { Port, Ports } from './hulls.ts';
import { bow, clip, pointAt, shift, type Curve, type Point } from './curve.ts';
import type { Box, Placement } from './placement.ts';
import type { SceneLine } from './scene.ts';
import { portsOf, type Through } from './through.ts';

/** Provides a line's word: the picture knows no words of its own. */
export type WordOf = (relations: readonly Relation[], long: boolean) => string;

/** The hue of a line if it is not that of its sign; null leaves the sign's. */
export type HueOf = (relations: readonly Relation[]) => LineHue | null;

/** What all lines of a picture are made with. */
export interface LineCauses {
  readonly placement: Placement;
  readonly word: WordOf;
  /** What a line says where its word finds no room; the same as `word` unless given. */
  readonly brief?: WordOf;
  readonly hue: HueOf;
  /** The pair that the map is about, drawn as such while it is closed. */
  readonly lead: PairId | null;
  /** The quote of a line of the lead. */
  readonly quote: (relations: readonly Relation[]) => string | null;
  /** Where the lines of hulls start; none where groupings are one box each. */
  readonly ports: ReadonlyMap<PairId, Ports>;
}

/** A pair as it is drawn: between its own two boxes, or between those of groupings. */
export interface DrawnPair {
  readonly pair: Pair;
  /** Px by which its line bows. */
  readonly bend: number;
  readonly through: Through | null;
}

/** A line before its word has its place. */
export interface BareLine extends Omit<SceneLine, 'word' | 'disc' | 'callOut'> {
  readonly text: string;
  /** What it says where that finds no room. */
  readonly brief: string;
  readonly always: boolean;
  /** The words of a quote that is to be beside it. */
  readonly quote: string | null;
}

/** The closed line of a pair: one, or two strands if it cooperates and opposes at once. */
export function closedLines(drawnPair: DrawnPair, causes: LineCauses): readonly BareLine[] {
  const { pair, bend, through } = drawnPair;
  const own = through ? `via:${pair.id}` : pair.id;
  const isLead = pair.id === causes.lead && !through;
  if (pair.mixed === 'no') {
    const drawn = pair.relations.filter(
      (relation) =>
        relation.standing === pair.standing && (pair.sign === null || relation.type.sign === pair.sign),
    );
    const relations = drawn.length > 0 ? drawn : pair.relations;
    const lines = bareLine(drawnPair, own, relations, causes, { bend, aside: 0 });
    return isLead
      ? lines.map((line) => ({ ...line, width: leadWidth(line), quote: causes.quote(relations) }))
      : lines;
  }
  const width = measures.twinWidth[pair.mixed];
  const gap = isLead ? measures.leadGap : measures.twinGap;
  return ([1, -1] as const).flatMap((sign) => {
    const side = pair.relations.filter(({ type, standing }) => type.sign === sign && standing !== 'denied');
    const best = firmest(side.map(({ standing }) => standing));
    const drawn = side.filter(({ standing }) => standing === best);
    const id = `${own}${sign > 0 ? '+' : '-'}`;
    return bareLine(drawnPair, id, drawn, causes, { bend, aside: (sign * gap) / 2 }).map((line) => ({
      ...line,
      width: isLead ? Math.max(width, leadWidth(line)) : width,
      quote: isLead ? causes.quote(drawn) : null,
    }));
  });
}

// What is only possible keeps the width of its look, or it would look firm.
const leadWidth = ({ look, width }: BareLine): number =>
  look.look === 'stated' ? measures.leadWidth : width;

/** The strands of an opened pair, fanned out: supports, neutral, opposes, not so; and where what is not drawn is counted. */
export function openedLines(
  drawnPair: DrawnPair,
  causes: LineCauses,
): {
  readonly lines: readonly BareLine[];
  readonly more: { readonly left: number; readonly at: (width: number) => Point } | null;
} {
  const { pair } = drawnPair;
  const { drawn, left } = strandsOf(pair);
  const [a, b] = endsOf(pair, causes);
  if (!a || !b) return { lines: [], more: null };
  const bends = fanOf([a, b], drawn.length + (left > 0 ? 1 : 0), causes.placement.pane);
  const lines = drawn.flatMap((relation, index) => {
    // What is beside a relation has the same id, and a line of its own.
    const id = pair.relations.includes(relation) ? relation.id : `${relation.id}!`;
    return bareLine(drawnPair, id, [relation], causes, { bend: bends[index] ?? 0, aside: 0 }, true);
  });
  return {
    lines,
    more: left > 0 ? { left, at: (width) => afterFan([a, b], bends.at(-1) ?? 0, width) } : null,
  };
}

function endsOf({ id, a, b }: Pair, { placement, ports }: LineCauses) {
  const own = ports.get(id);
  return [endAt(placement.boxes[a], own?.a), endAt(placement.boxes[b], own?.b)] as const;
}

function bareLine(
  { pair, through }: DrawnPair,
  id: string,
  relations: readonly Relation[],
  causes: LineCauses,
  { bend, aside }: { readonly bend: number; readonly aside: number },
  opened = false,
): readonly BareLine[] {
  const { word, hue } = causes;
  const first = relations[0];
  const ends = endsOf(pair, causes);
  if (!first || !ends[0] || !ends[1]) return [];
  const look = lineLooks[lookOf(first)];
  const isDoubted = relations.every(saysItMayNotBe);
  const sign = groupLook(signGroup(first.type));
  const heads = headsAt(pair.a, relations, sign.head !== 'none');
  const isMutual = relations.every(({ type }) => !type.directed) && pair.a !== pair.b;
  const ball = isMutual ? ballOf(sign, look.head) : 0;
  // One line represents everything said between two actors, including whatever of it is contradicted.
  const marked = !opened && pair.mixed === 'no' ? pair.relations : relations;
  const curve = between(ends[0], ends[1], { bend, aside, heads, ball, through });
  // Words name the actors that are really in a relation.
  const told = through
    ? relations.map((relation) => ({ ...relation, ...through.told.get(relation.id) }))
    : relations;
  // Words in force look like acts: only their word says that someone promised, listed or recognised.
  const mustSay =
    look.worded ||
    isDoubted ||
    first.type.nature === 'word' ||
    (first.type.sign === 0 && look.mark === 'none');
  // A line without a head must say whose act it is, or it could be read in either direction.
  const isHeadless = first.type.directed && !heads.start && !heads.end && !through;
  const textBy = (words: WordOf) => {
    const text = () => words(told, opened || isHeadless);
    return through && !opened ? through.word(mustSay ? text() : '') : text();
  };
  return [
    {
      id,
      pair: pair.id,
      selects: opened ? first.id : pair.id,
      relations: relations.map((relation) => relation.id),
      from: pair.a,
      to: pair.b,
      curve,
      look,
      sign,
      hue: hue(relations) ?? (isDoubted ? 'notSo' : relationHue(first)),
      width: lineWidth(look, first.type.sign),
      heads,
      ball,
      middle: pointAt(curve, 0.5),
      contradicted: marked.some(({ contradicted }) => contradicted),
      through: through && {
        pairs: through.pairs,
        members: through.members,
        ports: portsOf(curve, heads, through),
      },
      text: textBy(word),
      brief: textBy(causes.brief ?? word),
      always: opened || mustSay || through !== null,
      quote: null,
      joined: null,
    },
  ];
}

// A port is as a box without depth: a line ends on the rim, wherever along it that is.
const RIM = 10_000;

function endAt(box: Box | undefined, port: Port | null | undefined): Box | undefined {
  if (!box || !port) return box;
  const [width, height] = port.isUpright ? [0, RIM] : [RIM, 0];
  return { ...box, x: port.x, y: port.y, width, height };
}

// A mutual relation has no head but a ball at both ends, so that no one reads a direction that the words do not give.
function headsAt(
  a: ActorId,
  relations: readonly Relation[],
  headed: boolean,
): { start: boolean; end: boolean } {
  const directed = headed ? relations.filter(({ type }) => type.directed) : [];
  return { start: directed.some(({ to }) => to === a), end: directed.some(({ from }) => from === a) };
}

interface Bowing {
  readonly bend: number;
  readonly aside: number;
  readonly heads: SceneLine['heads'];
  readonly ball: number;
  readonly through: Through | null;
}

function between(a: Box, b: Box, { bend, aside, heads, ball, through }: Bowing): Curve {
  const margin = (head: boolean, port: boolean) =>
    (head ? measures.headGap : ball > 0 ? 2 : 1) + (port ? measures.port : 0);
  return clip(shift(bow(a, b, bend), aside), a, b, [
    margin(heads.start, through?.start ?? false),
    margin(heads.end, through?.end ?? false),
  ]);
}
