import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { withPngText } from '../../../src/core/publish/png-text.ts';

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
  readonly isWhole: boolean;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** One grey pixel. */
const pixel = (): Uint8Array<ArrayBuffer> =>
  new Uint8Array([
    ...SIGNATURE,
    ...chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
    ...chunk('IDAT', deflateSync(Buffer.from([0, 128]))),
    ...chunk('IEND', Buffer.alloc(0)),
  ]);

function chunksOf(png: Uint8Array): readonly Chunk[] {
  const bytes = Buffer.from(png);
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const body = bytes.subarray(at + 4, at + 8 + length);
    const isWhole = bytes.readUInt32BE(at + 8 + length) === crc32(body);
    chunks.push({ type: body.toString('latin1', 0, 4), data: body.subarray(4), isWhole });
    at += length + 12;
  }
  return chunks;
}

describe('a bitmap', () => {
  test('carries a text in any script, and is otherwise as it was', () => {
    const text = 'Ships went “north” · שלום';
    const chunks = chunksOf(withPngText(pixel(), { Description: text }));
    expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'iTXt', 'IDAT', 'IEND']);
    expect(chunks.every(({ isWhole }) => isWhole)).toBe(true);
    expect(chunks[1]?.data.toString('utf8')).toBe(`Description\0\0\0\0\0${text}`);
    expect(chunks.filter(({ type }) => type !== 'iTXt')).toEqual(chunksOf(pixel()));
  });

  test('without texts is unchanged', () => {
    expect(withPngText(pixel(), {})).toEqual(pixel());
  });
});
