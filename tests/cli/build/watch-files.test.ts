import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hashesOf } from '../../../src/cli/build/hashes.ts';
import { watchFiles, type Watch } from '../../../src/cli/build/watch-files.ts';

let folder: string;
let file: string;
let text: string;
let watching: Watch | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-'));
  mkdirSync(join(folder, 'texts'));
  file = join(folder, 'map.json');
  text = join(folder, 'texts/one.txt');
  writeFileSync(file, 'one');
  writeFileSync(text, 'text');
});

afterEach(() => {
  watching?.close();
  rmSync(folder, { recursive: true });
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 250));

test('a new text is noticed, written or put in the place of the old; the same text again is not', async () => {
  const onChange = vi.fn(() => Promise.resolve(hashesOf([file])));
  watching = watchFiles(hashesOf([file]), onChange);
  writeFileSync(file, 'two');
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1), 5000);
  writeFileSync(`${file}.new`, 'three');
  renameSync(`${file}.new`, file);
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(2), 5000);
  writeFileSync(file, 'three');
  writeFileSync(join(folder, 'other.json'), 'other');
  await settled();
  expect(onChange).toHaveBeenCalledTimes(2);
});

test('a change made before the watch began is noticed', async () => {
  const onChange = vi.fn(() => Promise.resolve(hashesOf([file])));
  watching = watchFiles(new Map([[file, 'another hash']]), onChange);
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1), 5000);
});

test('a change made while the last one is worked on is noticed', async () => {
  const onChange = vi.fn(() => {
    const read = hashesOf([file]);
    if (onChange.mock.calls.length === 1) writeFileSync(file, 'meanwhile');
    return Promise.resolve(read);
  });
  watching = watchFiles(hashesOf([file]), onChange);
  writeFileSync(file, 'two');
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(2), 5000);
});

test('a text that a map comes to name is watched from then on, in its own folder', async () => {
  const onChange = vi.fn(() => Promise.resolve(hashesOf([file, text])));
  watching = watchFiles(hashesOf([file]), onChange);
  writeFileSync(text, 'not named yet');
  await settled();
  expect(onChange).not.toHaveBeenCalled();
  writeFileSync(file, 'names the text');
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1), 5000);
  await settled();
  writeFileSync(text, 'changed');
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(2), 5000);
});

test('a file that comes to be is noticed', async () => {
  const record = join(folder, 'map.checked.json');
  const onChange = vi.fn(() => Promise.resolve(hashesOf([file, record])));
  watching = watchFiles(hashesOf([file, record]), onChange);
  writeFileSync(record, 'record');
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1), 5000);
});
