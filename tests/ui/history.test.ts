import { describe, expect, test } from 'vitest';
import { openHistory } from '../../src/ui/history.ts';
import { graph } from '../support/build.ts';
import { explorerOf } from '../support/explorer.ts';

const map = graph('russia -support-> taliban', 'russia -opposition-> isis-k');

/** As much of a browser's window as a history needs: entries with their state and address, and where the reader stands. */
class FakeWindow {
  entries: { state: unknown; hash: string }[];
  at = 0;
  heard: (() => void)[] = [];

  constructor(hash: string) {
    this.entries = [{ state: null, hash }];
  }

  readonly location = ((window: FakeWindow) => ({
    pathname: '/map',
    search: '?a=1',
    get href() {
      return `https://maps.example/map?a=1${window.entries[window.at]!.hash}`;
    },
    get hash() {
      const { hash } = window.entries[window.at]!;
      return hash === '#' ? '' : hash;
    },
  }))(this);

  readonly history = ((window: FakeWindow) => ({
    get state() {
      return window.entries[window.at]!.state;
    },
    pushState(state: unknown, _: string, address: string) {
      window.entries = [...window.entries.slice(0, window.at + 1), { state, hash: hashOf(address) }];
      window.at += 1;
    },
    replaceState(state: unknown, _: string, address: string) {
      window.entries[window.at] = { state, hash: hashOf(address) };
    },
    back: () => window.go(-1),
    forward: () => window.go(1),
  }))(this);

  now = 0;
  timers: { at: number; act: () => void }[] = [];
  readonly performance = { now: () => this.now };

  setTimeout(act: () => void, ms: number): number {
    this.timers.push({ at: this.now + ms, act });
    return this.timers.length - 1;
  }

  clearTimeout(timer: number) {
    this.timers[timer] = { at: Infinity, act: () => undefined };
  }

  /** Lets ms go by. */
  pass(ms: number) {
    this.now += ms;
    const due = this.timers.filter(({ at }) => at <= this.now);
    this.timers = this.timers.map((timer) => (due.includes(timer) ? { ...timer, at: Infinity } : timer));
    for (const { act } of due) act();
  }

  addEventListener(kind: string, listener: () => void) {
    if (kind === 'popstate') this.heard.push(listener);
  }

  go(by: number) {
    const next = Math.min(this.entries.length - 1, Math.max(0, this.at + by));
    if (next === this.at) return;
    this.at = next;
    for (const listener of this.heard) listener();
  }
}

function hashOf(address: string): string {
  if (!address.startsWith('/map?a=1')) throw new Error(`The address ${address} leaves the page.`);
  return address.slice('/map?a=1'.length);
}

// A reader's page: after each act the link is written, as App's one effect does.
function page(hash = '') {
  const window = new FakeWindow(hash);
  const explorer = explorerOf(map, { link: hash.slice(1) });
  const history = openHistory(explorer, window as never);
  let written: string | null = null;
  const settle = () => {
    if (explorer.link !== written) history.write((written = explorer.link), explorer.typing);
  };
  settle();
  const after = (act: () => void) => {
    act();
    settle();
  };
  return {
    window,
    explorer,
    select: (id: string | null) => after(() => explorer.select(id)),
    type: (search: string) => after(() => explorer.change({ search }, { typing: true })),
    undo: () => after(history.undo),
    redo: () => after(history.redo),
    hashes: () => window.entries.map((entry) => entry.hash),
  };
}

describe('the history of a view', () => {
  test('gets one entry a discrete change', () => {
    const { select, hashes } = page();
    select('taliban');
    select('russia|taliban');
    expect(hashes()).toEqual(['', '#taliban', '#russia%7Ctaliban']);
  });

  test('gets none for a letter typed', () => {
    const { select, type, hashes, window } = page();
    select('taliban');
    for (const text of ['r', 'ru', 'rus']) type(text);
    window.pass(1000);
    expect(hashes()).toEqual(['', '#select=taliban&search=rus']);
  });

  test('is not written at every letter, since browsers refuse what comes too often', () => {
    const { type, hashes, window } = page();
    const seen = new Set<string>();
    for (let letters = 1; letters <= 60; letters++) {
      type('r'.repeat(letters));
      window.pass(16);
      seen.add(String(hashes().at(-1)));
    }
    expect(seen.size).toBeLessThan(6);
    window.pass(1000);
    expect(hashes()).toEqual([`#search=${'r'.repeat(60)}`]);
  });

  test('holds what was typed last before the next change', () => {
    const { select, type, hashes } = page();
    type('r');
    type('ru');
    select('taliban');
    expect(hashes()).toEqual(['#search=ru', '#select=taliban&search=ru']);
  });

  test('gets none for an act that changes nothing', () => {
    const { select, hashes } = page('#taliban');
    select('taliban');
    select('nobody');
    expect(hashes()).toEqual(['#taliban']);
  });

  test('gets none by opening a map, however its link is written', () => {
    expect(page('').hashes()).toEqual(['']);
    expect(page('#taliban').hashes()).toEqual(['#taliban']);
    expect(page('#select=taliban').hashes()).toEqual(['#select=taliban']);
  });

  test('keeps no bare "#"', () => {
    const { select, undo, hashes } = page('#');
    select('taliban');
    undo();
    expect(hashes()).toEqual(['', '#taliban']);
  });

  test('leaves a link to something gone as it was opened, until the reader does something', () => {
    const { select, hashes } = page('#gone');
    expect(hashes()).toEqual(['#gone']);
    select('taliban');
    expect(hashes()).toEqual(['#gone', '#taliban']);
  });

  test('drops the hash where the view is as it opened', () => {
    const { select, hashes } = page();
    select('taliban');
    select(null);
    expect(hashes()).toEqual(['', '#taliban', '']);
  });
});

describe('undo', () => {
  test('takes back the last change, and redo takes it up again', () => {
    const { select, undo, redo, explorer } = page();
    select('taliban');
    select('russia|taliban');
    undo();
    expect(explorer.view.selection).toBe('taliban');
    undo();
    expect(explorer.view.selection).toBeNull();
    redo();
    expect(explorer.view.selection).toBe('taliban');
  });

  test('writes nothing itself', () => {
    const { select, undo, hashes } = page();
    select('taliban');
    select('russia|taliban');
    undo();
    expect(hashes()).toEqual(['', '#taliban', '#russia%7Ctaliban']);
  });

  test('never leaves the page: it ends where the visit began', () => {
    const { select, undo, window, explorer } = page('#taliban');
    window.entries = [{ state: null, hash: '#before' }, ...window.entries];
    window.at = 1;
    select('russia');
    undo();
    undo();
    undo();
    expect([window.at, explorer.view.selection]).toEqual([1, 'taliban']);
  });

  test('takes back one change after typing', () => {
    const { select, type, undo, explorer } = page();
    select('taliban');
    type('rus');
    undo();
    expect(explorer.view).toMatchObject({ selection: null, search: '' });
  });

  test('comes back to a link to something gone, and tells so again', () => {
    const { select, undo, explorer, hashes } = page('#gone');
    select('taliban');
    undo();
    expect([explorer.view.selection, explorer.missing]).toEqual([null, ['gone']]);
    expect(hashes()).toEqual(['#gone', '#taliban']);
  });

  test('then another change drops what was undone', () => {
    const { select, undo, hashes } = page();
    select('taliban');
    undo();
    select('russia');
    expect(hashes()).toEqual(['', '#russia']);
  });
});
