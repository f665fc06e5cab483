import type { Placement } from '../../core/picture/placement.ts';
import type { LayoutInput } from '../../core/layout/layout.ts';
import type { Answer, Request } from './layout.worker.ts';
import { startWorker } from './start-worker.ts';

/** Arranges a picture; see `arranger`. */
export type Arrange = (input: LayoutInput, placement: Placement) => Promise<Placement | null>;

/**
 * Arranges pictures in a worker of its own. Only the newest request is answered: an older one comes to null at once, and
 * what has been computed for it is dropped. A worker that has failed is not asked again: the next request starts another.
 */
export function arranger(start: () => Worker): Arrange {
  let worker: Worker | null = null;
  let drop: () => void = () => {};
  let count = 0;
  return (input, placement) =>
    new Promise((done, failed) => {
      drop();
      const running = (worker ??= start());
      const id = ++count;
      const stop = new AbortController();
      const { signal } = stop;
      drop = () => {
        stop.abort();
        done(null);
      };
      const fail = (reason: string) => {
        stop.abort();
        running.terminate();
        if (worker === running) worker = null;
        failed(new Error(reason));
      };
      const answered = ({ data }: MessageEvent<Answer>) => {
        if (data.id !== id) return;
        stop.abort();
        if ('fault' in data) fail(data.fault);
        else done(data.placement);
      };
      running.addEventListener('message', answered, { signal });
      running.addEventListener('error', ({ message }) => fail(message || 'The worker did not start.'), {
        signal,
      });
      running.addEventListener('messageerror', () => fail('The answer could not be read.'), { signal });
      running.postMessage({ id, input, placement } satisfies Request);
    });
}

/** Arranges a picture in the worker of this page. */
export const arrangeInWorker: Arrange = arranger(() => startWorker('layout'));
