import { checkSource } from '../../core/evidence/check-source.ts';
import type { CopyRequest, CopyResult, GivenCopy } from '../../core/evidence/reader-copy.ts';
import { formsTurned } from '../../core/model/line-ends.ts';
import { measured, textOfCopy, type CopyText } from './text-of-copy.ts';

/** What comes back: how far it is, then what came of it. */
export type Answer =
  | { readonly kind: 'share'; readonly share: number }
  | { readonly kind: 'result'; readonly result: CopyResult };

// What reads a stranger's file has no way out: the page's policy does not reach into workers.
for (const door of [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'BroadcastChannel',
  'indexedDB',
  'caches',
  'Worker',
])
  Object.defineProperty(self, door, { value: undefined });

// Reading a PDF takes longer than checking its quotes.
const READING = 0.7;
const STEP = 0.01;
let reported = 0;

self.addEventListener('message', ({ data }: MessageEvent<CopyRequest>) => {
  answer(data).then(
    (result) => self.postMessage({ kind: 'result', result } satisfies Answer),
    (error: unknown) => {
      const detail = error instanceof Error ? error.message : String(error);
      self.postMessage({ kind: 'result', result: { ok: false, fault: 'failed', detail } } satisfies Answer);
    },
  );
});

async function answer({ source, origin, given, quotes, coded }: CopyRequest): Promise<CopyResult> {
  const read = await textOf(given);
  if (!read.ok) return read;
  const { format, remark } = read;
  const { text, sha256, turned } = await asCoded(read.text, coded);
  tell(READING);
  const checks = checkSource(quotes, text, (share) => tell(READING + share * (1 - READING)));
  const isCoded = sha256 !== '' && sha256 === coded;
  const at = { source, text, origin, name: given.name, format, sha256, isCoded, checks };
  return { ok: true, at: { ...at, ...(remark ? { remark } : {}), ...(turned ? { turned } : {}) } };
}

async function textOf(given: GivenCopy): Promise<CopyText> {
  if (given.kind === 'bytes') return textOfCopy(given, (share) => tell(share * READING));
  return measured({ ok: true, ...given });
}

// Another system may have changed the line ends, and with them where everything is.
async function asCoded(text: string, coded: string | null) {
  const sha256 = await hashOf(text);
  if (coded === null || sha256 === '' || sha256 === coded) return { text, sha256, turned: null };
  for (const form of formsTurned(text))
    if ((await hashOf(form.text)) === coded) return { ...form, sha256: coded };
  return { text, sha256, turned: null };
}

// Browsers hash only on pages that came by https, or from this very machine.
async function hashOf(text: string): Promise<string> {
  const { subtle } = self.crypto as { readonly subtle?: SubtleCrypto };
  if (!subtle) return '';
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function tell(share: number): void {
  if (share < reported + STEP) return;
  reported = share;
  self.postMessage({ kind: 'share', share } satisfies Answer);
}
