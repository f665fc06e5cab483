import type { LayoutInput, LayoutRect, Point } from './layout.ts';
import { HULL_PADDING } from './hull-sheet.ts';

/** The hulls of boxes that an author has placed: around each actor and its members, unless another box is in between. */
export function hullsAround(
  { boxes, hulls = [] }: LayoutInput,
  positions: Readonly<Record<string, Point>>,
): Readonly<Record<string, LayoutRect>> {
  const placed = boxes.flatMap((box) => {
    const at = positions[box.id];
    return at ? [{ ...box, ...at }] : [];
  });
  return Object.fromEntries(
    hulls.flatMap(({ owner, members }) => {
      const inside = new Set([owner, ...members]);
      const own = placed.filter(({ id }) => inside.has(id));
      if (own.length === 0) return [];
      const left = Math.min(...own.map(({ x, width }) => x - width / 2)) - HULL_PADDING;
      const right = Math.max(...own.map(({ x, width }) => x + width / 2)) + HULL_PADDING;
      const top = Math.min(...own.map(({ y, height }) => y - height / 2)) - HULL_PADDING;
      const bottom = Math.max(...own.map(({ y, height }) => y + height / 2)) + HULL_PADDING;
      const rect = {
        x: (left + right) / 2,
        y: (top + bottom) / 2,
        width: right - left,
        height: bottom - top,
      };
      const isForeign = placed.some(
        ({ id, x, y, width, height }) =>
          !inside.has(id) &&
          Math.abs(x - rect.x) < (width + rect.width) / 2 &&
          Math.abs(y - rect.y) < (height + rect.height) / 2,
      );
      return isForeign ? [] : [[owner, rect]];
    }),
  );
}
