import { expect, test } from 'vitest';
import type { LayoutInput } from '../../../src/core/layout/layout.ts';
import type { Placement } from '../../../src/core/picture/placement.ts';
import { arranger } from '../../../src/ui/worker/run-layout.ts';

const input: LayoutInput = { boxes: [], lines: [], pane: { width: 100, height: 100 }, seed: 1 };
const placement: Placement = { pane: input.pane, fontSize: 14, boxes: {}, bends: {} };

/** A worker that answers when it is told to. */
class FakeWorker extends EventTarget {
  readonly asked: number[] = [];
  isEnded = false;
  postMessage({ id }: { readonly id: number }) {
    this.asked.push(id);
  }
  terminate() {
    this.isEnded = true;
  }
  answer(id: number, data: object = { placement }) {
    this.dispatchEvent(new MessageEvent('message', { data: { id, ...data } }));
  }
  fail(message: string) {
    this.dispatchEvent(Object.assign(new Event('error'), { message }));
  }
}

function started() {
  const workers: FakeWorker[] = [];
  const arrange = arranger(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  });
  return { workers, arrange: () => arrange(input, placement) };
}

test('one worker arranges one picture after the other', async () => {
  const { workers, arrange } = started();
  const first = arrange();
  workers[0]!.answer(1);
  expect(await first).toEqual(placement);
  const second = arrange();
  workers[0]!.answer(2);
  expect(await second).toEqual(placement);
  expect(workers.length).toBe(1);
});

test('a request comes to nothing at once when a newer one is made, and its answer changes nothing', async () => {
  const { workers, arrange } = started();
  const [older, newer] = [arrange(), arrange()];
  expect(await older).toBeNull();
  workers[0]!.answer(1, { placement: { ...placement, fontSize: 99 } });
  workers[0]!.answer(2);
  expect(await newer).toEqual(placement);
});

test('a worker that has failed is ended, and the next request starts another', async () => {
  const { workers, arrange } = started();
  const first = arrange();
  workers[0]!.fail('no script');
  await expect(first).rejects.toThrow('no script');
  expect(workers[0]!.isEnded).toBe(true);
  const second = arrange();
  workers[1]!.answer(2);
  expect(await second).toEqual(placement);
});

test('a layout that cannot be made is a fault with its reason', async () => {
  const { workers, arrange } = started();
  const asked = arrange();
  workers[0]!.answer(1, { fault: 'no box has the id "x"' });
  await expect(asked).rejects.toThrow('no box');
});
