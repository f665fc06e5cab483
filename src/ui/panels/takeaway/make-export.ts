import { colours, type Role, type Theme } from '../../../core/look/colours.ts';
import type { Export } from '../../../core/publish/exports.ts';
import { describe, framedPicture } from '../../../core/publish/framed-picture.ts';
import { reportOf } from '../../../core/publish/report.ts';
import type { Taken } from '../../../core/publish/taken.ts';
import { fontFaces } from './font-faces.ts';
import { pngOf } from './png-of.ts';

const SCALE = 2;

/** The text of an export; of a bitmap, the SVG that it is painted from. */
export async function exportText(row: Export, taken: Taken, theme: Theme): Promise<string> {
  const report = reportOf(taken);
  const paint = (role: Role) => colours[theme][role];
  const input = { taken, report, paint, theme };
  if (row.families.length === 0) return row.write({ ...input, fontFaces: '' });
  // Every letter that may occur in the file, so that no typeface is missing and none is included for nothing.
  const letters =
    JSON.stringify(report) + JSON.stringify(framedPicture(taken, report, { paint, theme, fontFaces: null }));
  return row.write({ ...input, fontFaces: await fontFaces(row.families, letters) });
}

/** An export as a file. */
export async function exportFile(row: Export, taken: Taken, theme: Theme): Promise<Blob> {
  const text = await exportText(row, taken, theme);
  if (row.bitmap) return pngOf(text, { scale: SCALE, description: describe(reportOf(taken)) });
  return new Blob([text], { type: `${row.mime};charset=utf-8` });
}
