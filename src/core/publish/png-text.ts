const SIGNATURE_AND_HEADER = 8 + 25;

/** A PNG with texts inside, as iTXt chunks right after its header (PNG, 3rd ed., 11.3.3.4); keywords are Latin-1, texts UTF-8. */
export function withPngText(
  png: Uint8Array<ArrayBuffer>,
  texts: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> {
  const chunks = Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text));
  const parts = [png.subarray(0, SIGNATURE_AND_HEADER), ...chunks, png.subarray(SIGNATURE_AND_HEADER)];
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function textChunk(keyword: string, text: string): Uint8Array {
  // Keyword, its end, not compressed, no language, no translated keyword, text.
  const data = new TextEncoder().encode(`iTXt${keyword}\0\0\0\0\0${text}`);
  const chunk = new Uint8Array(data.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length - 4);
  chunk.set(data, 4);
  view.setUint32(data.length + 4, crc(data));
  return chunk;
}

// CRC-32 of ISO 3309, as the PNG standard asks for it.
function crc(data: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of data) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return (rest ^ 0xffffffff) >>> 0;
}
