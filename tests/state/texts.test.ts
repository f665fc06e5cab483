import { describe, expect, test, vi } from 'vitest';
import type { CopyInput, CopyResult, KeptCopy, TextAtHand } from '../../src/core/evidence/reader-copy.ts';
import type { QuoteCheck } from '../../src/core/evidence/check-quote.ts';
import type { SourceId } from '../../src/core/model/ids.ts';
import { Texts, type TextServices } from '../../src/state/texts.svelte.ts';

const source = 'report' as SourceId;
const found: QuoteCheck = { result: 'found', at: { start: 0, end: 1 }, parts: [{ start: 0, end: 1 }] };
const lost: QuoteCheck = { result: 'not-found' };
const copy = (text: string, rest: Partial<TextAtHand> = {}): TextAtHand => ({
  source,
  text,
  origin: 'own',
  name: `${text}.txt`,
  format: 'text',
  sha256: '',
  isCoded: false,
  checks: new Map([['a', found]]),
  ...rest,
});
const strange = (text: string) => copy(text, { checks: new Map([['a', lost]]) });
const ok = (at: TextAtHand): CopyResult => ({ ok: true, at });
const words = (text: string): CopyInput => ({ kind: 'words', words: text });
const kept = (text: string): KeptCopy => ({ source, name: `${text}.txt`, format: 'text', text });

/** A reading whose end the test decides. */
function slow() {
  const ends: ((result: CopyResult) => void)[] = [];
  const read: TextServices['read'] = (_source, _input, _progress, stop) =>
    new Promise((end) => {
      stop.addEventListener('abort', () => end({ ok: false, fault: 'stopped', detail: '' }));
      ends.push(end);
    });
  return { read, ends };
}

function services(rest: Partial<TextServices> = {}): TextServices {
  return {
    read: (_source, input) => Promise.resolve(ok(copy(input.kind === 'words' ? input.words : 'file'))),
    isShipped: () => false,
    fetchShipped: () => Promise.resolve(ok(copy('shipped', { origin: 'shipped' }))),
    keep: () => Promise.resolve(),
    forget: () => Promise.resolve(),
    kept: () => Promise.resolve([]),
    ...rest,
  };
}

describe('a copy that a reader gives', () => {
  test('is at hand when it is read, and its reading is over', async () => {
    const texts = new Texts(services());
    await texts.read(source, words('mine'));
    expect(texts.of(source)?.text).toBe('mine');
    expect(texts.attemptOf(source)).toBeNull();
  });

  test('tells how far it is, and takes nothing away until it is read', async () => {
    const { read, ends } = slow();
    const texts = new Texts(
      services({
        read: (id, input, progress, stop) => {
          progress(0.4);
          return read(id, input, progress, stop);
        },
      }),
    );
    texts.take(copy('before'));
    const reading = texts.read(source, {
      kind: 'file',
      file: { name: 'a.pdf', size: 1, arrayBuffer: vi.fn() },
    });
    expect(texts.attemptOf(source)).toEqual({ kind: 'reading', name: 'a.pdf', share: 0.4 });
    expect(texts.of(source)?.text).toBe('before');
    ends[0]!(ok(copy('after')));
    await reading;
    expect(texts.of(source)?.text).toBe('after');
  });

  test('leaves what was there when it is stopped, without a word', async () => {
    const texts = new Texts(services(slow()));
    texts.take(copy('before'));
    const reading = texts.read(source, words('after'));
    texts.stop(source);
    await reading;
    expect(texts.of(source)?.text).toBe('before');
    expect(texts.attemptOf(source)).toBeNull();
  });

  test('leaves what was there when it is refused, and tells why until that is dismissed', async () => {
    const fault: CopyResult = { ok: false, fault: 'encrypted', detail: 'locked' };
    const texts = new Texts(services({ read: () => Promise.resolve(fault) }));
    texts.take(copy('before'));
    await texts.read(source, words('after'));
    expect(texts.attemptOf(source)).toEqual({
      kind: 'refused',
      name: '',
      fault: 'encrypted',
      detail: 'locked',
    });
    expect(texts.of(source)?.text).toBe('before');
    texts.dismiss(source);
    expect(texts.attemptOf(source)).toBeNull();
  });

  test('is refused with the reason where reading throws', async () => {
    const texts = new Texts(services({ read: () => Promise.reject(new Error('out of memory')) }));
    await texts.read(source, words('mine'));
    expect(texts.attemptOf(source)).toMatchObject({ fault: 'failed', detail: 'out of memory' });
  });

  test('is overtaken by the next, whichever ends first', async () => {
    const { ends } = slow();
    const texts = new Texts(services({ read: () => new Promise((end) => ends.push(end)) }));
    const first = texts.read(source, words('first'));
    const second = texts.read(source, words('second'));
    ends[1]!(ok(copy('second')));
    ends[0]!(ok(copy('first')));
    await Promise.all([first, second]);
    expect(texts.of(source)?.text).toBe('second');
  });

  test('waits to be accepted where hardly a quote stands in it', async () => {
    const texts = new Texts(services({ read: () => Promise.resolve(ok(strange('strange'))) }));
    texts.take(copy('before'));
    await texts.read(source, words('strange'));
    expect(texts.attemptOf(source)?.kind).toBe('doubtful');
    expect(texts.of(source)?.text).toBe('before');
    texts.accept(source);
    expect(texts.of(source)?.text).toBe('strange');
    expect(texts.attemptOf(source)).toBeNull();
  });

  test('is taken at once where it is the coded text, whatever its quotes say', async () => {
    const coded = { ...strange('coded'), isCoded: true };
    const texts = new Texts(services({ read: () => Promise.resolve(ok(coded)) }));
    await texts.read(source, words('coded'));
    expect(texts.of(source)?.text).toBe('coded');
  });

  test('answers how a quote stands to it', () => {
    const texts = new Texts(null);
    const evidence = { source, exact: 'words' };
    expect(texts.checkOf(evidence)).toBeNull();
    const key = '["report","words",["",""],[],null]';
    texts.take(copy('mine', { checks: new Map([[key, found]]) }));
    expect(texts.checkOf(evidence)).toEqual(found);
    expect(texts.checkOf({ source, locator: 'p. 4' })).toBeNull();
  });
});

describe('the text that is shipped', () => {
  test('is fetched once, where there is one and nothing is at hand', async () => {
    const fetchShipped = vi.fn(() => Promise.resolve(ok(copy('shipped', { origin: 'shipped' }))));
    await new Texts(services({ fetchShipped })).ensure(source);
    expect(fetchShipped).not.toHaveBeenCalled();
    const texts = new Texts(services({ fetchShipped, isShipped: () => true }));
    await Promise.all([texts.ensure(source), texts.ensure(source)]);
    await texts.ensure(source);
    expect(fetchShipped).toHaveBeenCalledTimes(1);
    expect(texts.of(source)?.origin).toBe('shipped');
  });

  test('that cannot be fetched is told by its name, and may be asked for again', async () => {
    const fetchShipped = vi.fn<TextServices['fetchShipped']>(() => Promise.reject(new Error('404')));
    const texts = new Texts(services({ fetchShipped, isShipped: () => true }));
    await texts.ensure(source);
    expect(texts.attemptOf(source)).toMatchObject({ kind: 'refused', name: source, detail: '404' });
    await texts.ensure(source);
    expect(fetchShipped).toHaveBeenCalledTimes(1);
    texts.dismiss(source);
    await texts.ensure(source);
    expect(fetchShipped).toHaveBeenCalledTimes(2);
  });

  test('gives way to an own copy, and comes back when that is forgotten', async () => {
    const texts = new Texts(services({ isShipped: () => true }));
    await texts.ensure(source);
    await texts.read(source, words('mine'));
    expect(texts.of(source)?.origin).toBe('own');
    await texts.forget(source);
    expect(texts.of(source)?.origin).toBe('shipped');
  });
});

describe('keeping a copy', () => {
  test('happens only when it is asked for, and never for a shipped text', async () => {
    const keep = vi.fn(() => Promise.resolve());
    const texts = new Texts(services({ keep }));
    await texts.read(source, words('mine'));
    expect(keep).not.toHaveBeenCalled();
    await texts.keep(source);
    expect(keep).toHaveBeenCalledExactlyOnceWith({ source, name: 'mine.txt', format: 'text', text: 'mine' });
    expect(texts.kept.has(source)).toBe(true);
    texts.take(copy('shipped', { origin: 'shipped' }));
    await texts.keep(source);
    expect(keep).toHaveBeenCalledTimes(1);
  });

  test('ends when it is unticked, when the copy is forgotten, and when another takes its place', async () => {
    const forget = vi.fn(() => Promise.resolve());
    const texts = new Texts(services({ forget }));
    const acts = [
      () => texts.unkeep(source),
      () => texts.forget(source),
      () => texts.read(source, words('another')),
    ];
    for (const [index, act] of acts.entries()) {
      await texts.read(source, words('mine'));
      await texts.keep(source);
      await act();
      expect(texts.kept.has(source)).toBe(false);
      expect(forget).toHaveBeenCalledTimes(index + 1);
    }
  });

  test('that a browser refuses is told, and the copy stays at hand', async () => {
    const texts = new Texts(services({ keep: () => Promise.reject(new Error('private window')) }));
    await texts.read(source, words('mine'));
    await texts.keep(source);
    expect(texts.kept.has(source)).toBe(false);
    expect(texts.unkept.has(source)).toBe(true);
    expect(texts.of(source)?.text).toBe('mine');
  });

  test('brings it back at the next visit by checking it anew, though hardly a quote stands in it', async () => {
    const read = vi.fn<TextServices['read']>(() => Promise.resolve(ok(strange('mine'))));
    const forget = vi.fn(() => Promise.resolve());
    const texts = new Texts(services({ read, forget, kept: () => Promise.resolve([kept('mine')]) }));
    await texts.restore();
    expect(read.mock.calls[0]?.[1]).toEqual({ kind: 'kept', copy: kept('mine') });
    expect(texts.of(source)?.checks.get('a')).toEqual(lost);
    expect(texts.kept.has(source)).toBe(true);
    expect(forget).not.toHaveBeenCalled();
  });

  test('brings nothing back over what the reader has given meanwhile', async () => {
    const texts = new Texts(services({ kept: () => Promise.resolve([kept('old')]) }));
    await texts.read(source, words('new'));
    await texts.restore();
    expect(texts.of(source)?.text).toBe('new');
  });

  test('is not said to be kept where the reader gives another one while it is being read', async () => {
    const { read, ends } = slow();
    const texts = new Texts(services({ read, kept: () => Promise.resolve([kept('old')]) }));
    const restoring = texts.restore();
    await vi.waitFor(() => expect(ends.length).toBe(1));
    const reading = texts.read(source, words('new'));
    ends[1]!(ok(copy('new')));
    await Promise.all([reading, restoring]);
    expect(texts.of(source)?.text).toBe('new');
    expect(texts.kept.has(source)).toBe(false);
  });

  test('brings nothing back where the browser keeps nothing', async () => {
    const texts = new Texts(services({ kept: () => Promise.reject(new Error('private window')) }));
    await expect(texts.restore()).resolves.toBeUndefined();
    expect(texts.atHand.size).toBe(0);
  });
});
