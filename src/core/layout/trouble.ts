import type { Drawing } from './drawing.ts';
import { PRICE } from './faults.ts';
import { depthOfLine } from './line-faults.ts';
import type { Trouble } from './moves.ts';
import type { Sheet } from './sheet.ts';

/** The lines that run through boxes, their ends and the boxes that they run through. */
export function troubleOf(sheet: Sheet, drawing: Drawing): Trouble {
  const lines: number[] = [];
  const boxes = new Set<number>();
  for (let line = 0; line < sheet.lineIds.length; line++) {
    const met = boxesMetBy(sheet, drawing, line, PRICE.lineMargin);
    if (met.length === 0) continue;
    lines.push(line);
    for (const box of [...met, sheet.from[line]!, sheet.to[line]!]) boxes.add(box);
  }
  return { lines, boxes: [...boxes] };
}

/** The boxes that are within `margin` px of a line without being one of its ends. */
export function boxesMetBy(sheet: Sheet, drawing: Drawing, line: number, margin: number): readonly number[] {
  const met: number[] = [];
  for (let box = 0; box < sheet.ids.length; box++) {
    if (box === sheet.from[line] || box === sheet.to[line]) continue;
    if (depthOfLine(sheet, drawing, line, box, margin) > 0) met.push(box);
  }
  return met;
}
