import type { Placement, Box } from '../../core/picture/placement.ts';
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
      done(id === newest ? placed(placement, data) : null);
    };
    running.addEventListener('message', answered);
    running.addEventListener('error', (event) => failed(new Error(event.message)), { once: true });
    running.postMessage({ id, input } satisfies Request);
  });
}

function placed(placement: Placement, { positions, bends }: Answer): Placement {
  const boxes = Object.entries(placement.boxes).map(([id, box]: [string, Box]) => [
    id,
    { ...box, ...positions[id] },
  ]);
  // The layout counts a bend to the right of the way, the picture to the left.
  const bows = Object.entries(bends).map(([id, right]) => [id, -right]);
  return {
    ...placement,
    boxes: Object.fromEntries(boxes) as Placement['boxes'],
    bends: Object.fromEntries(bows) as Placement['bends'],
  };
}
