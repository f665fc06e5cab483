import { messagesIn } from '../../../src/core/words/messages-in.ts';
import { describe, expect, test, vi } from 'vitest';
import type { CopyResult } from '../../../src/core/evidence/reader-copy.ts';
import type { SourceId } from '../../../src/core/model/ids.ts';
import type { Explorer } from '../../../src/state/explorer.svelte.ts';
import type { TextServices } from '../../../src/state/texts.svelte.ts';
import OwnCopy from '../../../src/ui/parts/OwnCopy.svelte';
import QuoteCheck from '../../../src/ui/parts/QuoteCheck.svelte';
import { graph, type Line } from '../../support/build.ts';
import { explorerOf } from '../../support/explorer.ts';
import { shippedOf } from '../../support/shipped.ts';
import { copyOf } from '../../support/texts.ts';
import { show, textOf } from '../show.ts';

const { copies } = messagesIn('en');

const source = 'report' as SourceId;
const quoting = (exact: string): Line => ({
  line: 'russia -supports-> taliban',
  evidence: [{ source, exact }],
});
const map = graph(quoting('it helps'), quoting('it sends arms'));

function reader(rest: Partial<TextServices> = {}): Explorer {
  const nothing = () => Promise.resolve();
  const texts: TextServices = {
    read: () => new Promise<CopyResult>(() => undefined),
    isShipped: () => false,
    fetchShipped: () => new Promise<CopyResult>(() => undefined),
    keep: nothing,
    forget: nothing,
    kept: () => Promise.resolve([]),
    ...rest,
  };
  return explorerOf(map, { texts });
}

const place = (explorer: Explorer) => show(OwnCopy, explorer, () => ({ source }));

describe('the place for an own copy', () => {
  test('asks for a copy by file, drop and paste, and says that nothing is sent', async () => {
    const screen = await place(reader());
    await expect.element(screen.getByText(copies.invite)).toBeVisible();
    await expect.element(screen.getByRole('button', { name: copies.choose })).toBeVisible();
    expect(screen.container.querySelector('[data-drop]')).not.toBeNull();
    await screen.getByText(copies.paste).click();
    await expect.element(screen.getByRole('textbox', { name: copies.pasteLabel })).toBeVisible();
  });

  test.each(['taken', 'doubtful'])(
    'says how a file was read, and reads it again in the encoding chosen (%s)',
    async (as) => {
      const read = vi.fn<TextServices['read']>(() => new Promise(() => undefined));
      const explorer = reader({ read });
      const file = { name: 'a.txt', size: 1, arrayBuffer: () => Promise.resolve(new ArrayBuffer(1)) };
      const remark = { kind: 'encoding', encoding: 'Windows-1251', how: 'guessed' } as const;
      const at = copyOf(map, 'it helps', { name: 'a.txt', file, remark, isCoded: false });
      if (as === 'taken') explorer.texts.take(at);
      else explorer.texts.attempts = new Map([[source, { kind: 'doubtful', at }]]);
      const screen = await place(explorer);
      await expect.element(screen.getByText(copies.remark(remark))).toBeVisible();
      const choice = screen.getByRole('combobox', { name: copies.encoding });
      await expect.element(choice).toHaveValue('Windows-1251');
      await choice.selectOptions('KOI8-R');
      expect(read.mock.calls[0]!.slice(0, 2)).toEqual([source, { kind: 'file', file, encoding: 'KOI8-R' }]);
    },
  );

  test('says where only the line ends are other than those of the coded text', async () => {
    const explorer = reader();
    explorer.texts.take(copyOf(map, 'it helps', { turned: 'lineEnds' }));
    const screen = await place(explorer);
    await expect.element(screen.getByText(copies.lineEnds)).toBeVisible();
  });

  test('gives on what is pasted, letter for letter', async () => {
    const read = vi.fn<TextServices['read']>(() => new Promise(() => undefined));
    const screen = await place(reader({ read }));
    await screen.getByText(copies.paste).click();
    await screen.getByRole('textbox').fill('  <b>one</b>\u00a0“two”\n');
    await screen.getByRole('button', { name: copies.check }).click();
    expect(read.mock.calls[0]!.slice(0, 2)).toEqual([
      source,
      { kind: 'words', words: '  <b>one</b>\u00a0“two”\n' },
    ]);
  });

  test('shows how far a reading is, by name, and stops it at a press', async () => {
    const read: TextServices['read'] = (_source, _input, progress, stop) => {
      progress(0.25);
      return new Promise((end) =>
        stop.addEventListener('abort', () => end({ ok: false, fault: 'stopped', detail: '' })),
      );
    };
    const explorer = reader({ read });
    const screen = await place(explorer);
    void explorer.texts.read(source, { kind: 'words', words: 'mine' });
    const bar = screen.getByRole('progressbar', { name: copies.reading('') });
    await expect.element(bar).toHaveAttribute('value', '0.25');
    await expect.element(screen.getByText(copies.invite)).not.toBeInTheDocument();
    await screen.getByRole('button', { name: copies.cancel }).click();
    await expect.element(bar).not.toBeInTheDocument();
    await expect.element(screen.getByText(copies.invite)).toBeVisible();
  });

  test('shows a hostile name as text', async () => {
    const name = '<img src=x onerror=alert(1)>.txt';
    const explorer = reader({ read: () => Promise.resolve({ ok: false, fault: 'binary', detail: '' }) });
    const screen = await place(explorer);
    await explorer.texts.read(source, {
      kind: 'file',
      file: { name, size: 1, arrayBuffer: () => Promise.resolve(new ArrayBuffer(1)) },
    });
    await expect.element(screen.getByText(copies.fault('binary', name, ''))).toBeVisible();
    expect(screen.container.querySelector('img')).toBeNull();
  });

  test('sums up a copy in words, lists what is not found word for word, and offers to forget it', async () => {
    const explorer = reader();
    explorer.texts.take(copyOf(map, 'it helps, it\u00a0sends arms', { isCoded: false, name: 'a.txt' }));
    const screen = await place(explorer);
    await expect
      .element(screen.getByText('2 quotes: 1 found word for word, 1 with differences.'))
      .toBeVisible();
    await screen.getByText(copies.findings(1)).click();
    expect(textOf(screen.container.querySelector('li'))).toContain('it sends arms');
    expect(screen.container.querySelectorAll('li')).toHaveLength(1);
    await screen.getByRole('button', { name: copies.forget }).click();
    await expect.element(screen.getByText(copies.invite)).toBeVisible();
  });

  test('says where a kept copy could not be taken out of storage', async () => {
    const explorer = reader({ forget: () => Promise.reject(new Error('disc')) });
    explorer.texts.take(copyOf(map, 'it helps'));
    await explorer.texts.keep(source);
    const screen = await place(explorer);
    await screen.getByRole('button', { name: copies.forget }).click();
    await expect.element(screen.getByText(copies.unforgotten)).toBeVisible();
  });

  test('has no promise where this page reads no copies', async () => {
    const { container } = await place(explorerOf(map));
    expect(textOf(container)).toBe('');
  });
});

describe('a quote check with a text at hand', () => {
  const claim = [...map.claims.values()][1]!;
  async function check(text: string, origin: 'own' | 'shipped' = 'own') {
    const published = { checked: '2026-11-23', sha256: { report: 'c7'.repeat(32) } };
    const explorer = explorerOf(
      map,
      {},
      shippedOf(map, { checks: { ...published, results: { c2: ['found'] } } }),
    );
    const screen = await show(QuoteCheck, explorer, () => ({ claim, evidence: claim.evidence[0]! }));
    // The hash is what unfolds, not what every quote says of itself.
    expect(textOf(screen.container.querySelector('summary'))).toMatch(/publication, 23 November 2026\W*$/);
    expect(textOf(screen.container)).toContain(`sha256 ${'c7'.repeat(32)}`);
    if (text) explorer.texts.take(copyOf(map, text, { origin, name: 'mine.txt', isCoded: false }));
    return screen.container;
  }
  const summary = (container: Element) => textOf(container.querySelector('summary'));

  test('is the one made here, and turns when the text does', async () => {
    expect(summary(await check('it sends arms'))).toContain(
      'Found word for word · checked in this browser in your own copy (mine.txt)',
    );
    expect(summary(await check('it sends arms', 'shipped'))).toContain('in the text published with the map');
    expect(summary(await check('it sent arms'))).toMatch(/Not found/);
  });

  test('shows what differs by marks that are not colour alone, what cannot be seen written out', async () => {
    const container = await check('it\u00a0sends arms');
    expect(summary(container)).toContain('Found with differences');
    expect(textOf(container.querySelector('ins'))).toBe('only in the text: [U+00A0]');
    expect(textOf(container.querySelector('del'))).toBe('only in the quote: ␣');
  });

  test('shows the nearest place of what is not found', async () => {
    const container = await check('They say that it sent arms, and much else.');
    expect(textOf(container.querySelector('figure'))).toContain('The closest match in the text');
    expect(container.querySelector('del, ins')).not.toBeNull();
  });

  test('says that nothing comes near where nothing does', async () => {
    expect(textOf(await check('Tea.'))).toContain('Nothing in the text is close');
  });

  test('says how it was made without hovering', async () => {
    const container = await check('it sends arms');
    (container.querySelector('summary') as HTMLElement).click();
    expect(textOf(container)).toContain('compared with the text letter by letter');
    expect(container.querySelector('[title]')).toBeNull();
  });
});
