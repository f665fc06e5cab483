import { colours, type Role, type Theme } from '../../../core/look/colours.ts';
import type { Export } from '../../../core/publish/exports.ts';
import { describe } from '../../../core/publish/framed-picture.ts';
import type { Shape } from '../../../core/publish/picture-shape.ts';
import { reportOf } from '../../../core/publish/report.ts';
import type { Taken } from '../../../core/publish/taken.ts';
import { fontFaces } from './font-faces.ts';
import { pngOf } from './png-of.ts';

const SCALE = 2;

/** How a reader wants pictures to look. */
export interface PictureLook {
  readonly theme: Theme;
  readonly shape: Shape;
}

/** The text of an export; of a bitmap, the SVG that it is painted from. */
export async function exportText(row: Export, taken: Taken, { theme, shape }: PictureLook): Promise<string> {
  const report = reportOf(taken);
  const paint = (role: Role) => colours[theme][role];
  const input = { taken, report, paint, theme, shape };
  return row.write({ ...input, fontFaces: await fontFaces(row.faces(input)) });
}

/** An export as a file. */
export async function exportFile(row: Export, taken: Taken, look: PictureLook): Promise<Blob> {
  const text = await exportText(row, taken, look);
  if (row.bitmap) return pngOf(text, { scale: SCALE, description: describe(reportOf(taken)) });
  return new Blob([text], { type: `${row.mime};charset=utf-8` });
}
