import { createHash } from 'node:crypto';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchFile } from '../../../src/cli/build/watch-file.ts';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-'));
  file = join(folder, 'map.json');
  writeFileSync(file, 'one');
});

afterEach(() => rmSync(folder, { recursive: true }));

test('a new text is noticed, written or put in the place of the old; the same text again is not', async () => {
  const onChange = vi.fn(() => Promise.resolve());
  const watcher = watchFile(file, hashOf('one'), onChange);
  writeFileSync(file, 'two');
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1), 5000);
  writeFileSync(`${file}.new`, 'three');
  renameSync(`${file}.new`, file);
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(2), 5000);
  writeFileSync(file, 'three');
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(onChange).toHaveBeenCalledTimes(2);
  watcher.close();
});

test('a change made before the watch began is noticed', async () => {
  const onChange = vi.fn(() => Promise.resolve());
  const watcher = watchFile(file, hashOf('zero'), onChange);
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1), 5000);
  watcher.close();
});
