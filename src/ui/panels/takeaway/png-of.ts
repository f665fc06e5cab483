import { withPngText } from '../../../core/publish/png-text.ts';

// What canvases of common browsers hold; a larger picture is painted smaller rather than not at all.
const MAX_PIXELS = 60_000_000;
const MAX_SIDE = 16_000;

/** An SVG picture as PNG at `scale` times its size, with what it says as a text inside; throws if the browser cannot paint it. */
export async function pngOf(
  svg: string,
  { scale, description }: { readonly scale: number; readonly description: string },
): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const fit = Math.min(
      scale,
      MAX_SIDE / width,
      MAX_SIDE / height,
      Math.sqrt(MAX_PIXELS / (width * height)),
    );
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * fit);
    canvas.height = Math.round(height * fit);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('This browser cannot paint pictures.');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error('This browser could not make the picture.');
    const bytes = withPngText(new Uint8Array(await blob.arrayBuffer()), { Description: description });
    return new Blob([bytes], { type: 'image/png' });
  } finally {
    URL.revokeObjectURL(address);
  }
}
