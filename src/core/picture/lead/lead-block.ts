import type { Rect } from '../rect-field.ts';
import { nameLines } from './fitted-words.ts';
import type { LeadLines } from './lead-lines.ts';
import {
  bottomOf,
  fittedWords,
  leadMeasures,
  type LeadPictureCauses,
  type PlacedLink,
  type PlacedName,
  type PlacedTrack,
} from './placed.ts';

const { edge, padding, wordGap, band } = leadMeasures;
const MAX_LINES = 5;
/** Px between two lines of the pair. */
const TWIN = 24;

/** The lead pair, with its lines between it. */
export interface LeadBlock {
  readonly names: readonly [PlacedName, PlacedName];
  readonly links: readonly PlacedLink[];
  readonly bottom: number;
}

/** Places the lead pair side by side, with its lines level between the two. */
export function leadBlock(
  { ends, between }: LeadLines,
  { width, name, measure }: LeadPictureCauses,
): LeadBlock {
  const { leadName: size, leadLeading, wordLeading } = leadMeasures;
  const boxes = ends.map((id) => {
    const lines = nameLines(name(id), Math.max(76, width * 0.27), (text) => measure(text, size, 600));
    const wide = Math.max(...lines.map((line) => measure(line, size, 600)));
    return { id, lines, width: Math.max(84, Math.ceil(wide + 2 * padding.x)) };
  });
  const [leftWidth = 0, rightWidth = 0] = boxes.map((box) => box.width);
  const from = edge + leftWidth;
  const to = width - edge - rightWidth;
  const fitted = between.map(({ words }) => fittedWords(words, to - from - 2 * wordGap, MAX_LINES, measure));
  // Words are above their line, those of the last of several below it.
  let y = edge;
  const placed = between.map((track, at) => {
    const words = fitted[at] ?? [];
    const high = words.length * wordLeading;
    const isBelow = at > 0 && at === between.length - 1;
    if (!isBelow) y += high + (high > 0 ? wordGap : 0);
    const line = y;
    const middle = isBelow ? line + wordGap + high / 2 : line - wordGap - high / 2;
    const isBack = track.from === ends[1];
    const [start, end] = isBack ? [to, from] : [from, to];
    const tip = track.isDirected ? leadMeasures.headGap * (isBack ? 1 : -1) : 0;
    const wide = Math.max(0, ...words.map((text) => measure(text, leadMeasures.word, 400)));
    const place = words.length > 0 ? { x: (from + to) / 2, y: middle, width: wide, height: high } : null;
    if (isBelow) y += wordGap + high;
    else y += TWIN;
    return {
      ...track,
      width: track.sign.sign === 0 ? leadMeasures.lines.signed : leadMeasures.lines.lead,
      words,
      points: [
        { x: start, y: line },
        { x: end + tip, y: line },
      ],
      place,
    };
  });
  const levels = placed.flatMap(({ points: [start] }) => (start ? [start.y] : []));
  const centre = levels.length > 0 ? (Math.min(...levels) + Math.max(...levels)) / 2 : edge + band / 2;
  const span = levels.length > 0 ? Math.max(...levels) - Math.min(...levels) : 0;
  const high = Math.max(
    band,
    span + 40,
    ...boxes.map(({ lines }) => lines.length * leadLeading + 2 * padding.y + 8),
  );
  // The boxes may be higher than what is between them.
  const down = Math.max(0, edge - (centre - high / 2));
  const rect = (x: number, wide: number): Rect => ({ x, y: centre + down, width: wide, height: high });
  const names = boxes.map(({ id, lines, width: wide }, at): PlacedName => ({
    id,
    lines,
    size,
    isLead: true,
    rect: rect(at === 0 ? edge + wide / 2 : width - edge - wide / 2, wide),
  }));
  const [left, right] = names;
  if (!left || !right) throw new Error('A lead pair has two ends.');
  const tracks = placed.map((track) => moved(track, down));
  const edges = tracks.flatMap(({ place, points: [start] }) => [
    start?.y ?? 0,
    ...(place ? [place.y - place.height / 2, place.y + place.height / 2] : []),
  ]);
  const [low, deep] = [
    Math.min(centre + down - band / 2, ...edges),
    Math.max(centre + down + band / 2, ...edges),
  ];
  const reach = { x: (from + to) / 2, y: (low + deep) / 2, width: to - from, height: deep - low };
  const [first] = between;
  return {
    names: [left, right],
    links: first ? [{ pair: first.pair, ends, band: reach, tracks }] : [],
    bottom: Math.max(bottomOf(left.rect), bottomOf(reach)),
  };
}

function moved(track: PlacedTrack, down: number): PlacedTrack {
  return {
    ...track,
    points: track.points.map(({ x, y }) => ({ x, y: y + down })),
    place: track.place && { ...track.place, y: track.place.y + down },
  };
}
