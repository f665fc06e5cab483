import type { Placement } from '../../core/picture/placement.ts';
import type { LayoutInput } from '../../core/layout/layout.ts';
import type { Answer, Request } from './layout.worker.ts';
import { startWorker } from './start-worker.ts';

let worker: Worker | null = null;
let newest = 0;

/** Arranges a picture in a worker; only the newest request is answered, an older one comes to null. */
export function arrangeInWorker(input: LayoutInput, placement: Placement): Promise<Placement | null> {
  worker ??= startWorker('layout');
  const running = worker;
  const id = ++newest;
  return new Promise((done, failed) => {
    const answered = ({ data }: MessageEvent<Answer>) => {
      if (data.id !== id) return;
      running.removeEventListener('message', answered);
      done(id === newest ? data.placement : null);
    };
    running.addEventListener('message', answered);
    running.addEventListener('error', (event) => failed(new Error(event.message)), { once: true });
    running.postMessage({ id, input, placement } satisfies Request);
  });
}
