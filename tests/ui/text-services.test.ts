import { describe, expect, test, vi } from 'vitest';
import {
  MAX_COPY_BYTES,
  type CopyInput,
  type CopyResult,
  type KeptCopy,
} from '../../src/core/evidence/reader-copy.ts';
import type { SourceId } from '../../src/core/model/ids.ts';
import { textServices, type Means } from '../../src/ui/text-services.ts';
import { graphWith } from '../support/build.ts';
import { shippedOf } from '../support/shipped.ts';

const source = 'report' as SourceId;
const sha256 = 'a'.repeat(64);
const stopped: CopyResult = { ok: false, fault: 'stopped', detail: '' };
const still = new AbortController().signal;
const none = () => undefined;

function made(texts: Readonly<Record<string, string>> = {}, rest: Partial<Means> = {}) {
  const map = graphWith(
    {
      map: {
        sources: [
          {
            id: 'report',
            citation: { type: 'report', title: 'A report' },
            asOf: '2021',
            text: { sha256, length: 9 },
          },
        ],
      },
    },
    'russia -supports-> taliban',
    'russia -opposes-> isis-k',
  );
  const run = vi.fn<Means['run']>(() => Promise.resolve(stopped));
  const load = vi.fn<Means['load']>(() => Promise.resolve(new ArrayBuffer(3)));
  const storage = {
    keep: () => Promise.resolve(),
    forget: () => Promise.resolve(),
    kept: () => Promise.resolve([]),
  };
  const services = textServices(shippedOf(map, { published: { texts } }), { run, load, ...storage, ...rest });
  const read = (input: CopyInput) => services.read(source, input, none, still);
  return { run, load, services, read };
}

describe('a reading', () => {
  test('is asked for with every quote of the source, and the hash of what was coded', async () => {
    const { read, run } = made();
    await read({ kind: 'words', words: 'mine' });
    const [request] = run.mock.calls[0]!;
    expect(request).toMatchObject({
      source,
      origin: 'own',
      coded: sha256,
      given: { kind: 'text', text: 'mine', name: '' },
    });
    expect(request.quotes.map(({ evidence }) => evidence.exact)).toEqual([
      'Russia supports Taliban',
      'Russia opposes Isis-k',
    ]);
  });

  test('of a file is of its bytes', async () => {
    const { read, run } = made();
    const bytes = new ArrayBuffer(4);
    await read({ kind: 'file', file: { name: 'a.pdf', size: 4, arrayBuffer: () => Promise.resolve(bytes) } });
    expect(run.mock.calls[0]![0].given).toEqual({ kind: 'bytes', name: 'a.pdf', bytes });
  });

  test('of a file that is too large asks for none of its bytes', async () => {
    const { read, run } = made();
    const arrayBuffer = vi.fn();
    const size = MAX_COPY_BYTES + 1;
    expect(await read({ kind: 'file', file: { name: 'a', size, arrayBuffer } })).toEqual({
      ok: false,
      fault: 'too-large',
      detail: String(size),
    });
    expect(arrayBuffer).not.toHaveBeenCalled();
    expect(run).not.toHaveBeenCalled();
  });

  test('of a folder, or of a file that has gone, says that it could not be opened', async () => {
    const { read } = made();
    const arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    expect(await read({ kind: 'file', file: { name: 'a', size: 1, arrayBuffer } })).toMatchObject({
      fault: 'unreadable',
    });
  });

  test('of a shipped text is of the file beside the page', async () => {
    const { services, run, load } = made({ report: 'assets/report.txt' });
    expect(services.isShipped(source)).toBe(true);
    expect(made().services.isShipped('toString' as SourceId)).toBe(false);
    await services.fetchShipped(source, none, still);
    expect(load).toHaveBeenCalledExactlyOnceWith('assets/report.txt', still);
    expect(run.mock.calls[0]![0]).toMatchObject({
      origin: 'shipped',
      given: { kind: 'bytes', name: 'report.txt' },
    });
  });
});

test('a copy that was kept of a source that the map no longer has is passed over', async () => {
  const copy = (id: string): KeptCopy => ({ source: id as SourceId, name: '', format: 'text', text: 'one' });
  const { services } = made({}, { kept: () => Promise.resolve([copy('report'), copy('gone')]) });
  expect((await services.kept()).map((one) => one.source)).toEqual(['report']);
});
