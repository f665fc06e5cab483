import { framedPicture, describe } from '../../core/publish/framed-picture.ts';
import type { Export } from '../../core/publish/exports.ts';
import { reportOf } from '../../core/publish/report.ts';
import type { Taken } from '../../core/publish/taken.ts';
import { colours, type Theme } from '../../core/look/colours.ts';
import { fontFaces } from './font-faces.ts';
import { pngOf } from './png-of.ts';

const SCALE = 2;

/** The text of an export; of a bitmap, the SVG that it is painted from. */
export async function exportText(row: Export, taken: Taken, theme: Theme): Promise<string> {
  const report = reportOf(taken);
  if (row.families.length === 0) return row.write({ taken, report, picture: null, fontFaces: '' });
  const paint = (role: keyof (typeof colours)[Theme]) => colours[theme][role];
  const bare = framedPicture(taken, report, { paint, theme, fontFaces: null });
  const faces = await fontFaces(row.families, JSON.stringify(bare) + JSON.stringify(report));
  // A page of its own has the typefaces in its head; a picture carries them itself.
  const picture =
    row.families.length > 1 ? bare : framedPicture(taken, report, { paint, theme, fontFaces: faces });
  return row.write({ taken, report, picture, fontFaces: faces });
}

/** An export as a file. */
export async function exportFile(row: Export, taken: Taken, theme: Theme): Promise<Blob> {
  const text = await exportText(row, taken, theme);
  if (row.bitmap) return pngOf(text, { scale: SCALE, description: describe(reportOf(taken)) });
  return new Blob([text], { type: `${row.mime};charset=utf-8` });
}
