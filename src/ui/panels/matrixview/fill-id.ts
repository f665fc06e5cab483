import type { LineHue } from '../../../core/look/colours.ts';
import type { Look } from '../../../core/model/look.ts';

/** The element id of the pattern that fills a mark of this look and hue. */
export function fillId(look: Look, hue: LineHue): string {
  return `matrix-${look}-${hue}`;
}
