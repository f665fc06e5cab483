import type { CopyRequest, CopyResult } from '../../core/evidence/reader-copy.ts';
import type { Answer } from './copy.worker.ts';
import { startWorker } from './start-worker.ts';

/** Reads and checks one copy in a worker of its own, which ends with it: at its result, or at once when stopped. */
export function readInWorker(
  request: CopyRequest,
  progress: (share: number) => void,
  stop: AbortSignal,
): Promise<CopyResult> {
  if (stop.aborted) return Promise.resolve(STOPPED);
  const worker = startWorker('copy');
  return new Promise<CopyResult>((settle) => {
    const fail = (detail: string) => settle({ ok: false, fault: 'failed', detail });
    stop.addEventListener('abort', () => settle(STOPPED), { once: true });
    worker.addEventListener('error', ({ message }) => fail(message));
    worker.addEventListener('messageerror', () => fail('messageerror'));
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data.kind === 'share') progress(data.share);
      else settle(data.result);
    });
    const { given } = request;
    // The bytes are transferred to the worker, so that a large file is in memory once.
    worker.postMessage(request, given.kind === 'bytes' ? [given.bytes] : []);
  }).finally(() => worker.terminate());
}

/** The result for a copy whose reading the reader has stopped. */
export const STOPPED: CopyResult = { ok: false, fault: 'stopped', detail: '' };
