import { leadBlock } from './lead-block.ts';
import type { LeadLines, LeadNeighbour } from './lead-lines.ts';
import { rowOf, trunksOf } from './lead-row.ts';
import {
  bottomOf,
  leadMeasures,
  type LeadPicture,
  type LeadPictureCauses,
  type PlacedLink,
  type PlacedName,
} from './placed.ts';

const MAX_NEIGHBOURS = 6;
const MIN_NEIGHBOURS = 2;

/** Lays the small picture out: the same causes give the same picture, nothing in it overlaps, and words that find no room are left out. */
export function leadPicture(lines: LeadLines, causes: LeadPictureCauses): LeadPicture {
  const chosen = inTurn(lines.neighbours);
  for (let count = Math.min(MAX_NEIGHBOURS, chosen.length); ; count--) {
    const picture = pictureOf({ ...lines, neighbours: chosen.slice(0, count) }, causes);
    if (picture.height <= causes.maxHeight || count <= MIN_NEIGHBOURS) return picture;
  }
}

// Of each end as many as of the other, as long as it has any.
function inTurn(neighbours: readonly LeadNeighbour[]): readonly LeadNeighbour[] {
  const shared = neighbours.filter((one) => sideOf(one) === 'both');
  const [first, second] = (['first', 'second'] as const).map((side) =>
    neighbours.filter((one) => sideOf(one) === side),
  );
  const turns = Array.from({ length: neighbours.length }, (_, at) => [first?.[at], second?.[at]]);
  return [...shared, ...turns.flat().filter((one) => one !== undefined)];
}

const sideOf = ({ tracks: [first, second] }: LeadNeighbour): 'first' | 'second' | 'both' =>
  second.length === 0 ? 'first' : first.length === 0 ? 'second' : 'both';

function pictureOf(lines: LeadLines, causes: LeadPictureCauses): LeadPicture {
  const head = leadBlock(lines, causes);
  const [left, right] = head.names;
  // From the top: those of the first end, those of both, those of the second; so no line crosses another.
  const order = ['first', 'both', 'second'];
  const rows = [...lines.neighbours].sort(
    (one, other) => order.indexOf(sideOf(one)) - order.indexOf(sideOf(other)),
  );
  const trunks = trunksOf(rows, left.rect, right.rect);
  const names: PlacedName[] = [left, right];
  const links: PlacedLink[] = [...head.links];
  let top = head.bottom + leadMeasures.edge;
  for (const [at, row] of rows.entries()) {
    const placed = rowOf(
      row,
      { top, trunks, at, lines, bottoms: [bottomOf(left.rect), bottomOf(right.rect)] },
      causes,
    );
    names.push(placed.name);
    links.push(...placed.links);
    top = placed.bottom;
  }
  return {
    width: causes.width,
    height: Math.ceil(top + (rows.length > 0 ? leadMeasures.edge / 2 : 0)),
    names,
    links,
  };
}
