import { arrange } from './arrange.ts';
import { arrangeInHulls } from './hull-arrange.ts';
import type { LayoutInput, Places } from './layout.ts';
import { BIG } from './sheet.ts';

/** Places everything: around hulls if there are any, in a map of up to 150 boxes; the same input gives the same places. */
export function placesOf(input: LayoutInput): Places {
  if ((input.hulls ?? []).length === 0 || input.boxes.length > BIG)
    return { positions: arrange(input).positions, hulls: {} };
  const { positions, hulls } = arrangeInHulls(input);
  return { positions, hulls };
}
