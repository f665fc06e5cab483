import type { FaceUse } from '../../../core/publish/faces-used.ts';

/** A typeface as the page's style sheets declare it. */
interface Face {
  readonly family: string;
  readonly weight: string;
  readonly address: string;
  readonly range: string;
}

/**
 * The page's own typefaces as `@font-face` rules with the files inside, as far as a file needs them: a picture with them looks the
 * same anywhere. Fetched from the page's own address; '' if none can be had.
 */
export async function fontFaces(uses: readonly FaceUse[]): Promise<string> {
  const needed = facesOf(document).filter(({ family, weight, range }) =>
    uses.some(
      (use) =>
        (use.family ?? family) === family && (use.weight ?? weight) === weight && covers(range, use.letters),
    ),
  );
  const rules = await Promise.all(needed.map(ruleOf));
  return rules.join('');
}

function facesOf({ styleSheets }: Document): readonly Face[] {
  return [...styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const value = (name: string) => rule.style.getPropertyValue(name);
      const file = /url\(["']?([^"')]+)/.exec(value('src'))?.[1];
      if (file === undefined) return [];
      return [
        {
          family: value('font-family').replace(/["']/g, ''),
          weight: value('font-weight') || '400',
          address: new URL(file, sheet.href ?? document.baseURI).href,
          range: value('unicode-range'),
        },
      ];
    }),
  );
}

function covers(range: string, text: string): boolean {
  const spans = range
    .split(',')
    .map((part) => /U\+([0-9A-F?]+)(?:-([0-9A-F]+))?/i.exec(part.trim()))
    .flatMap((found) => {
      if (!found?.[1]) return [];
      const start = parseInt(found[1].replaceAll('?', '0'), 16);
      const end = parseInt((found[2] ?? found[1]).replaceAll('?', 'F'), 16);
      return [{ start, end }];
    });
  if (spans.length === 0) return true;
  return [...new Set(text)].some((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return spans.some(({ start, end }) => start <= code && code <= end);
  });
}

async function ruleOf({ family, weight, address, range }: Face): Promise<string> {
  const response = await fetch(address, { credentials: 'same-origin' });
  // Without its typeface a picture is still read, in that of the system.
  if (!response.ok) return '';
  const data = await dataAddress(await response.blob());
  const scope = range ? `unicode-range:${range};` : '';
  return `@font-face{font-family:'${family}';font-weight:${weight};src:url(${data}) format('woff2');${scope}}`;
}

async function dataAddress(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return `data:font/woff2;base64,${btoa(text)}`;
}
