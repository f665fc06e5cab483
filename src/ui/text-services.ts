import { quotesOf } from '../core/evidence/source-checks.ts';
import {
  MAX_COPY_BYTES,
  type CopyInput,
  type CopyRequest,
  type CopyResult,
  type GivenCopy,
} from '../core/evidence/reader-copy.ts';
import type { SourceId } from '../core/model/ids.ts';
import type { ShippedMap } from '../core/picture/placement.ts';
import type { TextServices } from '../state/texts.svelte.ts';

/** What the browser provides: a worker that reads, a storage, and the files next to the page. */
export interface Means extends Pick<TextServices, 'keep' | 'forget' | 'kept'> {
  readonly run: (
    request: CopyRequest,
    progress: (share: number) => void,
    stop: AbortSignal,
  ) => Promise<CopyResult>;
  readonly load: (address: string, stop: AbortSignal) => Promise<ArrayBuffer>;
}

/** Reads, checks and keeps the texts of one map by the means of a browser. */
export function textServices({ map, texts }: ShippedMap, { run, load, ...storage }: Means): TextServices {
  const request = (source: SourceId, origin: CopyRequest['origin'], given: GivenCopy): CopyRequest => ({
    source,
    origin,
    given,
    quotes: quotesOf(map.claims, source).map(({ key, evidence }) => ({ key, evidence })),
    coded: map.sources.find(({ id }) => id === source)?.text?.sha256 ?? null,
  });
  return {
    ...storage,
    read: async (source, input, progress, stop) => {
      const given = await givenOf(input);
      if (!('kind' in given)) return given;
      const result = await run(request(source, 'own', given), progress, stop);
      return result.ok && input.kind === 'file'
        ? { ok: true, at: { ...result.at, file: input.file } }
        : result;
    },
    isShipped: (source) => Object.hasOwn(texts, source),
    fetchShipped: async (source, progress, stop) => {
      const address = texts[source] ?? '';
      const bytes = await load(address, stop);
      const name = address.split('/').at(-1) ?? '';
      return run(request(source, 'shipped', { kind: 'bytes', name, bytes }), progress, stop);
    },
    kept: async () =>
      (await storage.kept()).filter(({ source }) => map.sources.some(({ id }) => id === source)),
  };
}

async function givenOf(input: CopyInput): Promise<GivenCopy | Extract<CopyResult, { ok: false }>> {
  switch (input.kind) {
    case 'words':
      return { kind: 'text', name: '', text: input.words, format: 'text', remark: null };
    case 'kept': {
      const { name, text, format, remark = null } = input.copy;
      return { kind: 'text', name, text, format, remark };
    }
    case 'file': {
      const { file, encoding } = input;
      if (file.size > MAX_COPY_BYTES) return { ok: false, fault: 'too-large', detail: String(file.size) };
      try {
        return { kind: 'bytes', name: file.name, bytes: await file.arrayBuffer(), encoding };
      } catch (error) {
        // A folder, a file that has gone since, or one that this reader may not read.
        return { ok: false, fault: 'unreadable', detail: String(error) };
      }
    }
    default:
      return input satisfies never;
  }
}
