/** What locks a PDF: the entry of its trailer, and how the bytes of an object are locked. */
export interface PdfLock {
  readonly dictionary: string;
  readonly id: string;
  readonly locked: (data: Uint8Array, object: number) => Uint8Array;
}

/** Locks a file by a password that its reader is asked for, by the standard security handler, revision 2 (ISO 32000-1, 7.6.3). */
export function pdfLock(password: string): PdfLock {
  const user = padded(password);
  const owner = rc4(md5(padded('owner')).subarray(0, 5), user);
  const key = md5(joined(user, owner, Uint8Array.from([0xfc, 0xff, 0xff, 0xff]), ID)).subarray(0, 5);
  return {
    dictionary: `<< /Filter /Standard /V 1 /R 2 /O <${hex(owner)}> /U <${hex(rc4(key, PADDING))}> /P -4 >>`,
    id: hex(ID),
    locked: (data, object) => {
      const salt = Uint8Array.from([object & 255, (object >> 8) & 255, (object >> 16) & 255, 0, 0]);
      return rc4(md5(joined(key, salt)).subarray(0, 10), data);
    },
  };
}

/** Bytes one after the other. */
export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

const bytesOf = (digits: string) => Uint8Array.from(digits.match(/../g) ?? [], (pair) => parseInt(pair, 16));
const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const PADDING = bytesOf('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a');
const ID = bytesOf('0123456789abcdef0123456789abcdef');

function padded(password: string): Uint8Array {
  return joined(
    Uint8Array.from(password, (letter) => letter.charCodeAt(0)),
    PADDING,
  ).subarray(0, 32);
}

function rc4(key: Uint8Array, data: Uint8Array): Uint8Array {
  const box = Array.from({ length: 256 }, (_, at) => at);
  const swap = (at: number, other: number) => {
    [box[at], box[other]] = [box[other]!, box[at]!];
  };
  for (let at = 0, other = 0; at < 256; at++) {
    other = (other + box[at]! + key[at % key.length]!) & 255;
    swap(at, other);
  }
  let [one, two] = [0, 0];
  return data.map((byte) => {
    one = (one + 1) & 255;
    two = (two + box[one]!) & 255;
    swap(one, two);
    return byte ^ box[(box[one]! + box[two]!) & 255]!;
  });
}

const SHIFTS = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
];

// MD5 (RFC 1321), since the standard of PDF asks for it and browsers do not offer it.
function md5(data: Uint8Array): Uint8Array {
  const length = (((data.length + 8) >> 6) + 1) * 64;
  const view = new DataView(new ArrayBuffer(length));
  new Uint8Array(view.buffer).set([...data, 0x80]);
  view.setUint32(length - 8, data.length * 8, true);
  const sums = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
  for (let block = 0; block < length; block += 64) {
    let [a, b, c, d] = sums as [number, number, number, number];
    for (let step = 0; step < 64; step++) {
      const round = step >> 4;
      const [mixed, word] = [
        [(b & c) | (~b & d), step],
        [(d & b) | (~d & c), (5 * step + 1) % 16],
        [b ^ c ^ d, (3 * step + 5) % 16],
        [c ^ (b | ~d), (7 * step) % 16],
      ][round] as [number, number];
      const sine = Math.floor(Math.abs(Math.sin(step + 1)) * 2 ** 32);
      const sum = (a + mixed + sine + view.getUint32(block + word * 4, true)) | 0;
      const shift = SHIFTS[round]![step % 4]!;
      [a, d, c, b] = [d, c, b, (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0];
    }
    [a, b, c, d].forEach((value, at) => (sums[at] = (sums[at]! + value) | 0));
  }
  const digest = new DataView(new ArrayBuffer(16));
  sums.forEach((value, at) => digest.setInt32(at * 4, value, true));
  return new Uint8Array(digest.buffer);
}
