import { depthInBox, gapBetween, segmentsCross } from './geometry.ts';
import type { HullSheet } from './hull-sheet.ts';
import type { HullState } from './hull-state.ts';

/** Prices of what a reader would see; the unit is a crossing of two lines that come later than the first view. */
const PRICE = {
  /** A crossing of two lines of the first view, and of one with a later line. */
  firstCrossing: 9,
  mixedCrossing: 3,
  crossing: 2,
  /** A line across the lead, of the first view and later. */
  leadCrossed: [70, 7],
  /** A line through a foreign box, of the first view and later. */
  through: [16, 6],
  /** A line through a hull that neither of its ends belongs to. */
  throughHull: [24, 5],
  overlap: 60,
  /** For each px that is missing to the margin between two boxes. */
  tight: 0.08,
  /** The same between a box of the first view and a hull that it is not in. */
  tightToHull: 0.4,
  /** For each px of a line, of the first view and later. */
  length: [0.011, 0.004],
  /** For each px that is missing to the length that a line needs for its word. */
  short: [0.3, 0.03],
  /** Two lines of a hull that start at one place of its rim; a line that starts beside a member. */
  port: 4,
  portAtLead: 24,
  member: 1.2,
  /** Two lines of the first view that run close to each other, where their words would meet. */
  close: 7,
  same: 30,
  /** A box on the lead, of the first view and later. */
  onLead: [40, 8],
  /** A line of the first view in the room of the lead, and each px by which the lead is not level. */
  inLeadRoom: 9,
  slope: 0.5,
  /** All that is missing to a first view that fills its pane. */
  fill: 160,
} as const;

const MARGIN = 14;
// Room for a rim and the second outline of a set.
const MIN_GAP = 7;
const HULL_MARGIN = 40;
const LINE_MARGIN = 7;
const DEEP = 24;
const PORT_GAP = 20;
const CLOSE = 34;
const SAME = 14;
const LEAD_PORT_GAP = 64;
const MEMBER_GAP = 34;
const NEEDED = [150, 70] as const;
// Half the height of what is kept free around the lead: its two lines, their words and quotes; half of it holds against later boxes.
const LEAD_ROOM = [88, 34] as const;
// How much of the pane the first view should fill: across, and from top to bottom.
const FILL = { across: 0.97, down: 0.95 };

const by = (prices: readonly [number, number], first: number | undefined): number =>
  first ? prices[0] : prices[1];

/** The cost of everything; the lower the better. */
export function wholeCost(sheet: HullSheet, state: HullState): number {
  let cost = fillCost(sheet, state);
  for (let line = 0; line < sheet.from.length; line++) {
    cost += ownCost(sheet, state, line);
    for (let other = line + 1; other < sheet.from.length; other++)
      cost += meetingCost(sheet, state, line, other);
  }
  for (let box = 0; box < sheet.ids.length; box++) {
    cost += hullsCost(sheet, state, box);
    for (let other = box + 1; other < sheet.ids.length; other++) cost += apartCost(sheet, state, box, other);
  }
  for (let hull = 0; hull < sheet.hulls.length; hull++) {
    cost += hullInLeadRoom(sheet, state, hull);
    for (let other = hull + 1; other < sheet.hulls.length; other++)
      cost += hullsApart(sheet, state, hull, other);
  }
  return cost;
}

/** The part of the cost that depends on where one box is; no longer counted once it is above `limit`. */
export function boxCost(sheet: HullSheet, state: HullState, box: number, limit = Infinity): number {
  const own = sheet.linesOf[box]!;
  let cost = hullsCost(sheet, state, box) + (sheet.isFirst[box] ? fillCost(sheet, state) : 0);
  for (let other = 0; other < sheet.ids.length; other++)
    if (other !== box) cost += apartCost(sheet, state, box, other);
  if (cost > limit) return cost;
  for (let line = 0; line < sheet.from.length; line++)
    if (sheet.from[line] !== box && sheet.to[line] !== box) cost += throughCost(sheet, state, line, box);
  for (let i = 0; i < own.length && cost <= limit; i++) {
    const line = own[i]!;
    cost += ownCost(sheet, state, line);
    for (let other = 0; other < sheet.from.length; other++)
      if (other !== line) cost += meetingCost(sheet, state, line, other);
  }
  return cost;
}

/** How many boxes and hulls overlap, and how often the lead is crossed or covered: what no layout may have. */
export function hardFaults(sheet: HullSheet, state: HullState): number {
  let faults = 0;
  for (let box = 0; box < sheet.ids.length; box++) faults += boxFaults(sheet, state, box, box + 1);
  for (let line = 0; line < sheet.from.length; line++)
    if (sheet.first[line] && crossesLead(sheet, state, line)) faults++;
  return faults;
}

/** How many boxes, of those from `start` on, and foreign hulls one box overlaps. */
export function boxFaults(sheet: HullSheet, state: HullState, box: number, start = 0): number {
  let faults = 0;
  for (let other = start; other < sheet.ids.length; other++)
    if (other !== box && boxesMeet(sheet, state, box, other)) faults++;
  for (let hull = 0; hull < sheet.hulls.length; hull++)
    if (sheet.hullOf[box] !== hull && gapToHull(sheet, state, box, hull) < 4) faults++;
  return faults;
}

/** The lines of the first view that run through a box of it, or the name of a hull, that is not their end, each with that box. */
export function firstThrough(sheet: HullSheet, state: HullState): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (let line = 0; line < sheet.from.length; line++) {
    if (!sheet.first[line]) continue;
    const [a, b] = [sheet.from[line], sheet.to[line]];
    for (let box = 0; box < sheet.ids.length; box++)
      if (box !== a && box !== b && (sheet.isFirst[box] || sheet.isName[box]))
        if (throughCost(sheet, state, line, box) > 0) found.push([line, box]);
  }
  return found;
}

// What a line costs by itself: its length, and the boxes and hulls that it runs through.
function ownCost(sheet: HullSheet, state: HullState, line: number): number {
  const [a, b] = [sheet.from[line]!, sheet.to[line]!];
  let cost = lengthCost(sheet, state, line);
  for (let box = 0; box < sheet.ids.length; box++)
    if (box !== a && box !== b) cost += throughCost(sheet, state, line, box);
  for (let hull = 0; hull < sheet.hulls.length; hull++)
    if (sheet.hullOf[a] !== hull && sheet.hullOf[b] !== hull)
      cost += throughHullCost(sheet, state, line, hull);
  if (crossesLead(sheet, state, line)) cost += by(PRICE.leadCrossed, sheet.first[line]);
  else if (sheet.first[line]) cost += leadLineCost(sheet, state, line);
  return cost + memberCost(sheet, state, line);
}

function lengthCost(sheet: HullSheet, state: HullState, line: number): number {
  const dx = state.bx[line]! - state.ax[line]!;
  const dy = state.by[line]! - state.ay[line]!;
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  const seen =
    length -
    insideOf(sheet, sheet.from[line]!, dx / length, dy / length) -
    insideOf(sheet, sheet.to[line]!, dx / length, dy / length);
  const first = sheet.first[line];
  const missing = (first ? NEEDED[0] : NEEDED[1]) - seen;
  return (
    length * by(PRICE.length, first) * Math.min(1, sheet.root[line]!) +
    (missing > 0 ? missing * by(PRICE.short, first) : 0)
  );
}

// Px of a line within the box at its end; none where it starts at the rim of a hull.
function insideOf(sheet: HullSheet, box: number, dx: number, dy: number): number {
  if (sheet.isName[box]) return 0;
  return Math.min(
    sheet.halfWidth[box]! / (Math.abs(dx) || 1e-9),
    sheet.halfHeight[box]! / (Math.abs(dy) || 1e-9),
  );
}

function throughCost(sheet: HullSheet, state: HullState, line: number, box: number): number {
  const depth = depthInBox(
    state.ax[line]!,
    state.ay[line]!,
    state.bx[line]!,
    state.by[line]!,
    state.x[box]!,
    state.y[box]!,
    sheet.halfWidth[box]! + LINE_MARGIN,
    sheet.halfHeight[box]! + LINE_MARGIN,
  );
  if (depth <= 0) return 0;
  return (
    by(PRICE.through, sheet.first[line]) *
    (0.5 + 0.5 * Math.min(1, depth / DEEP)) *
    Math.min(1, sheet.root[line]!)
  );
}

function throughHullCost(sheet: HullSheet, state: HullState, line: number, hull: number): number {
  const { halfWidth, halfHeight } = sheet.hulls[hull]!;
  const depth = depthInBox(
    state.ax[line]!,
    state.ay[line]!,
    state.bx[line]!,
    state.by[line]!,
    state.hullX[hull]!,
    state.hullY[hull]!,
    halfWidth + LINE_MARGIN,
    halfHeight + LINE_MARGIN,
  );
  if (depth <= 0) return 0;
  return by(PRICE.throughHull, sheet.first[line]) * (0.5 + 0.5 * Math.min(1, depth / (2 * DEEP)));
}

// Lines that share an end meet there; those of one hull start at different places of its rim, and may cross as others do.
function meetingCost(sheet: HullSheet, state: HullState, line: number, other: number): number {
  const { from, to, isName, first } = sheet;
  const [a, b, c, d] = [from[line]!, to[line]!, from[other]!, to[other]!];
  const common = a === c || a === d ? a : b === c || b === d ? b : -1;
  let cost = first[line]! & first[other]! ? closeCost(state, line, other) : 0;
  if (common >= 0 && !isName[common]) return cost;
  if (common >= 0) {
    const dx =
      (common === a ? state.ax[line]! : state.bx[line]!) -
      (common === c ? state.ax[other]! : state.bx[other]!);
    const dy =
      (common === a ? state.ay[line]! : state.by[line]!) -
      (common === c ? state.ay[other]! : state.by[other]!);
    const isLead = line === sheet.lead || other === sheet.lead;
    const room = isLead ? LEAD_PORT_GAP : PORT_GAP;
    const missing = room - Math.sqrt(dx * dx + dy * dy);
    if (missing > 0) cost += ((isLead ? PRICE.portAtLead : PRICE.port) * missing) / room;
  }
  if (
    segmentsCross(
      state.ax[line]!,
      state.ay[line]!,
      state.bx[line]!,
      state.by[line]!,
      state.ax[other]!,
      state.ay[other]!,
      state.bx[other]!,
      state.by[other]!,
    )
  ) {
    const firsts = first[line]! + first[other]!;
    const roots = Math.min(1, sheet.root[line]!) * Math.min(1, sheet.root[other]!);
    cost +=
      firsts === 2 ? PRICE.firstCrossing : (firsts === 1 ? PRICE.mixedCrossing : PRICE.crossing) * roots;
  }
  return cost;
}

// Measured at the middle and the quarters of each.
function closeCost(state: HullState, line: number, other: number): number {
  let min = CLOSE;
  for (let share = 0.25; share < 1; share += 0.25) {
    min = Math.min(min, distanceFrom(state, line, share, other), distanceFrom(state, other, share, line));
  }
  return (PRICE.close * (CLOSE - min)) / CLOSE + (min < SAME ? (PRICE.same * (SAME - min)) / SAME : 0);
}

function distanceFrom(
  { ax, ay, bx, by: ends }: HullState,
  line: number,
  share: number,
  other: number,
): number {
  const x = ax[line]! + (bx[line]! - ax[line]!) * share;
  const y = ay[line]! + (ends[line]! - ay[line]!) * share;
  const dx = bx[other]! - ax[other]!;
  const dy = ends[other]! - ay[other]!;
  const along = ((x - ax[other]!) * dx + (y - ay[other]!) * dy) / (dx * dx + dy * dy || 1);
  const t = along < 0 ? 0 : along > 1 ? 1 : along;
  const [offX, offY] = [x - ax[other]! - dx * t, y - ay[other]! - dy * t];
  return Math.sqrt(offX * offX + offY * offY);
}

// A line of the hull that starts beside a member is taken for that member's.
function memberCost(sheet: HullSheet, state: HullState, line: number): number {
  const [a, b] = [sheet.from[line]!, sheet.to[line]!];
  let cost = 0;
  if (sheet.isName[a])
    cost += besideMembers(sheet, state, sheet.hullOf[a]!, state.ax[line]!, state.ay[line]!);
  if (sheet.isName[b])
    cost += besideMembers(sheet, state, sheet.hullOf[b]!, state.bx[line]!, state.by[line]!);
  return sheet.hullOf[a] === sheet.hullOf[b] ? 0 : cost * (sheet.first[line] ? 2 : 1);
}

function besideMembers(sheet: HullSheet, state: HullState, hull: number, x: number, y: number): number {
  let cost = 0;
  for (const box of sheet.hulls[hull]!.members) {
    const gap = gapBetween(
      x,
      y,
      0,
      0,
      state.x[box]!,
      state.y[box]!,
      sheet.halfWidth[box]!,
      sheet.halfHeight[box]!,
    );
    if (gap < MEMBER_GAP)
      cost += (PRICE.member * (MEMBER_GAP - gap)) / MEMBER_GAP / (sheet.isFirst[box] ? 1 : 4);
  }
  return cost;
}

function crossesLead(sheet: HullSheet, state: HullState, line: number): boolean {
  const { lead } = sheet;
  if (lead < 0 || line === lead) return false;
  return segmentsCross(
    state.ax[line]!,
    state.ay[line]!,
    state.bx[line]!,
    state.by[line]!,
    state.ax[lead]!,
    state.ay[lead]!,
    state.bx[lead]!,
    state.by[lead]!,
  );
}

// Words and quotes of the lead are above and below it, where no other line of the first view should run.
function leadLineCost(sheet: HullSheet, state: HullState, line: number): number {
  const { lead } = sheet;
  if (lead < 0) return 0;
  const [left, right] = [state.ax[lead]!, state.bx[lead]!];
  const level = (state.ay[lead]! + state.by[lead]!) / 2;
  if (line === lead) return PRICE.slope * Math.abs(state.ay[lead]! - state.by[lead]!);
  const depth = depthInBox(
    state.ax[line]!,
    state.ay[line]!,
    state.bx[line]!,
    state.by[line]!,
    (left + right) / 2,
    level,
    Math.abs(right - left) / 2,
    LEAD_ROOM[0],
  );
  return depth <= 0 ? 0 : PRICE.inLeadRoom * Math.min(1, 0.3 + depth / LEAD_ROOM[0]);
}

function gapOf(sheet: HullSheet, state: HullState, box: number, other: number): number {
  return gapBetween(
    state.x[box]!,
    state.y[box]!,
    sheet.halfWidth[box]!,
    sheet.halfHeight[box]!,
    state.x[other]!,
    state.y[other]!,
    sheet.halfWidth[other]!,
    sheet.halfHeight[other]!,
  );
}

/** Whether two boxes overlap, or are too near each other to be told apart. */
export function boxesMeet(sheet: HullSheet, state: HullState, box: number, other: number): boolean {
  const isWithin = sheet.hullOf[box]! >= 0 && sheet.hullOf[box] === sheet.hullOf[other];
  return gapOf(sheet, state, box, other) < (isWithin ? 2 : MIN_GAP - 1);
}

function gapToHull(sheet: HullSheet, state: HullState, box: number, hull: number): number {
  const { halfWidth, halfHeight } = sheet.hulls[hull]!;
  return gapBetween(
    state.x[box]!,
    state.y[box]!,
    sheet.halfWidth[box]!,
    sheet.halfHeight[box]!,
    state.hullX[hull]!,
    state.hullY[hull]!,
    halfWidth,
    halfHeight,
  );
}

// What is inside a hull keeps its place in it.
function apartCost(sheet: HullSheet, state: HullState, box: number, other: number): number {
  if (sheet.hullOf[box]! >= 0 && sheet.hullOf[box] === sheet.hullOf[other]) return 0;
  const gap = gapOf(sheet, state, box, other);
  const margin = sheet.isFirst[box]! & sheet.isFirst[other]! ? 2.5 * MARGIN : MARGIN;
  if (gap >= margin) return 0;
  return (gap < MIN_GAP ? PRICE.overlap : 0) + (margin - gap) * PRICE.tight;
}

function hullsCost(sheet: HullSheet, state: HullState, box: number): number {
  let cost = leadRoomCost(sheet, state, box);
  for (let hull = 0; hull < sheet.hulls.length; hull++) {
    if (sheet.hullOf[box] === hull) continue;
    const gap = gapToHull(sheet, state, box, hull);
    if (gap < HULL_MARGIN)
      cost +=
        (gap < 6 ? PRICE.overlap : 0) +
        (HULL_MARGIN - gap) * (sheet.isFirst[box] ? PRICE.tightToHull : PRICE.tight);
  }
  return cost;
}

function hullsApart(sheet: HullSheet, state: HullState, hull: number, other: number): number {
  const [one, two] = [sheet.hulls[hull]!, sheet.hulls[other]!];
  const gap = gapBetween(
    state.hullX[hull]!,
    state.hullY[hull]!,
    one.halfWidth,
    one.halfHeight,
    state.hullX[other]!,
    state.hullY[other]!,
    two.halfWidth,
    two.halfHeight,
  );
  return gap < HULL_MARGIN ? (gap < 6 ? 3 * PRICE.overlap : 0) + (HULL_MARGIN - gap) * PRICE.tight : 0;
}

// Between the poles there is room for the lead, its words and its quotes.
function leadRoomCost(sheet: HullSheet, state: HullState, box: number): number {
  const { lead, hullOf, poles } = sheet;
  if (lead < 0 || hullOf[box]! >= 0 || box === poles[0] || box === poles[1]) return 0;
  return inRoom(
    sheet,
    state,
    state.x[box]!,
    state.y[box]!,
    sheet.halfWidth[box]!,
    sheet.halfHeight[box]!,
    sheet.isFirst[box],
  );
}

function hullInLeadRoom(sheet: HullSheet, state: HullState, hull: number): number {
  const { owner, members, halfWidth, halfHeight } = sheet.hulls[hull]!;
  if (sheet.lead < 0 || sheet.poles.includes(owner)) return 0;
  const isFirst = sheet.isFirst[owner] || members.some((box) => sheet.isFirst[box]) ? 1 : 0;
  return 4 * inRoom(sheet, state, state.hullX[hull]!, state.hullY[hull]!, halfWidth, halfHeight, isFirst);
}

function inRoom(
  { lead }: HullSheet,
  { ax, bx, ay, by: ends }: HullState,
  x: number,
  y: number,
  halfWidth: number,
  halfHeight: number,
  first: number | undefined,
): number {
  const [left, right] = [Math.min(ax[lead]!, bx[lead]!), Math.max(ax[lead]!, bx[lead]!)];
  if (x + halfWidth < left || x - halfWidth > right) return 0;
  const gap = Math.abs(y - (ay[lead]! + ends[lead]!) / 2) - halfHeight;
  const room = first ? LEAD_ROOM[0] : LEAD_ROOM[1];
  return gap < room ? by(PRICE.onLead, first) * (0.5 + (0.5 * (room - gap)) / room) : 0;
}

// What the first view leaves of its pane at the sides, and at the top and bottom.
function fillCost(sheet: HullSheet, state: HullState): number {
  let [left, right, top, bottom] = [sheet.width, 0, sheet.height, 0];
  const take = (x: number, y: number, wide: number, high: number) => {
    if (x - wide < left) left = x - wide;
    if (x + wide > right) right = x + wide;
    if (y - high < top) top = y - high;
    if (y + high > bottom) bottom = y + high;
  };
  for (let box = 0; box < sheet.ids.length; box++) {
    if (!sheet.isFirst[box]) continue;
    const hull = sheet.hullOf[box]!;
    if (hull < 0) take(state.x[box]!, state.y[box]!, sheet.halfWidth[box]!, sheet.halfHeight[box]!);
    else
      take(
        state.hullX[hull]!,
        state.hullY[hull]!,
        sheet.hulls[hull]!.halfWidth,
        sheet.hulls[hull]!.halfHeight,
      );
  }
  if (right <= left) return 0;
  const across = Math.max(0, FILL.across - (right - left) / sheet.width);
  const down = Math.max(0, FILL.down - (bottom - top) / sheet.height);
  return PRICE.fill * (across + down);
}
