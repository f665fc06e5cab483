import { PANE_MARGIN, type Sheet, type Spots } from './sheet.ts';

const GAP = 4;

/** Sets boxes in rows, each as close as possible to where it was: no two overlap, even if pushing them apart does not help. */
export function inRows(sheet: Sheet, start: Spots): Spots {
  const rowHeight = 2 * sheet.halfHeight.reduce((max, half) => Math.max(max, half), 0) + GAP;
  const rows = Math.max(1, Math.floor((sheet.height - 2 * PANE_MARGIN) / rowHeight));
  const all = sheet.halfWidth.reduce((sum, half) => sum + 2 * half + GAP, 0);
  const downwards = sheet.ids.map((_, box) => box).sort((a, b) => start.y[a]! - start.y[b]! || a - b);
  const byRow: number[][] = Array.from({ length: rows }, () => []);
  let filled = 0;
  for (const box of downwards) {
    const width = 2 * sheet.halfWidth[box]! + GAP;
    const row = Math.min(rows - 1, Math.floor(((filled + width / 2) / all) * rows));
    byRow[row]!.push(box);
    filled += width;
  }
  const spots = { x: start.x.slice(), y: start.y.slice() };
  byRow.forEach((row, place) => {
    setRow(sheet, spots, row, ((place + 0.5) * sheet.height) / rows);
  });
  return spots;
}

function setRow(sheet: Sheet, spots: Spots, row: readonly number[], y: number): void {
  const onwards = [...row].sort((a, b) => spots.x[a]! - spots.x[b]! || a - b);
  // From the left each box makes way to the right, then from the right edge to the left: a full row still fits.
  let min = PANE_MARGIN;
  for (const box of onwards) {
    const half = sheet.halfWidth[box]!;
    spots.x[box] = Math.max(spots.x[box]!, min + half);
    spots.y[box] = y;
    min = spots.x[box] + half + GAP;
  }
  let max = sheet.width - PANE_MARGIN;
  for (const box of onwards.reverse()) {
    const half = sheet.halfWidth[box]!;
    spots.x[box] = Math.min(spots.x[box]!, max - half);
    max = spots.x[box] - half - GAP;
  }
}
