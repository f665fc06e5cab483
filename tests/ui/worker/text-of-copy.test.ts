import { describe, expect, test } from 'vitest';
import { MAX_COPY_LENGTH } from '../../../src/core/evidence/reader-copy.ts';
import { textOfCopy } from '../../../src/ui/worker/text-of-copy.ts';
import { pdfOf } from '../../support/browser/pdf.ts';

const none = () => undefined;
const read = (name: string, content: string | Uint8Array) => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return textOfCopy({ kind: 'bytes', name, bytes: Uint8Array.from(bytes).buffer }, none);
};
const paragraph =
  'Russia shares intelligence with the Taliban, and the “group” – as it’s called – shares it too. '
    .repeat(8)
    .trim();

describe('a copy', () => {
  test('of plain text is its letters as they are', async () => {
    expect(await read('a.txt', ' one\r\n two\n')).toEqual({
      ok: true,
      text: ' one\r\n two\n',
      format: 'text',
      remark: null,
    });
  });

  test.each([
    ['a.html', 'one<p>two'],
    ['a.HTM', '<p>one</p><p>two</p>'],
    ['saved', '\ufeff\n<!DOCTYPE html><p>one<p>two'],
    ['saved', '<?xml version="1.0"?><html xmlns="x"><p>one</p><p>two</p></html>'],
  ])('named %s and holding %s is a page', async (name, content) => {
    const text = await read(name, content);
    expect(text).toMatchObject({ ok: true, format: 'html' });
    expect(text.ok && text.text.trim()).toMatch(/^\ufeff?\s*one\n\ntwo$/);
  });

  test('that only speaks of HTML is none', async () => {
    expect(await read('a.txt', 'Write <html> first.')).toMatchObject({
      format: 'text',
      text: 'Write <html> first.',
    });
  });

  test('of a page without a word is empty', async () => {
    expect(await read('a.html', '<p> <script>let x</script>')).toMatchObject({ ok: false, fault: 'empty' });
  });

  test('of a page nested without end is damaged', async () => {
    expect(await read('a.html', '<div>'.repeat(50_000))).toMatchObject({ ok: false, fault: 'damaged' });
  });

  test('in an encoding that had to be guessed says so', async () => {
    expect(
      await read(
        'a.txt',
        Uint8Array.from('a café', (letter) => letter.charCodeAt(0)),
      ),
    ).toMatchObject({
      ok: true,
      remark: { kind: 'encoding', encoding: 'Windows-1252', how: 'guessed' },
    });
  });

  test('that is too long to be checked is refused', async () => {
    const text = 'words '.repeat(MAX_COPY_LENGTH / 6 + 1);
    expect(await read('a.txt', text)).toEqual({ ok: false, fault: 'too-long', detail: String(text.length) });
  });
});

describe('a PDF', () => {
  test('is read by its text, the lines of a paragraph joined', async () => {
    const text = await read('a.txt', pdfOf(`${paragraph}\n${paragraph}`));
    expect(text).toEqual({ ok: true, text: `${paragraph}\n${paragraph}`, format: 'pdf', remark: null });
  });

  test('of many pages is read page after page', async () => {
    const text = await read(
      'a.pdf',
      pdfOf(Array.from({ length: 120 }, (_, line) => `Line ${line}.`).join('\n')),
    );
    expect(text.ok && text.text.match(/Line \d+\./g)).toHaveLength(120);
  });

  test('that only its owner has locked is read', async () => {
    expect(await read('a.pdf', pdfOf(paragraph, { password: '' }))).toMatchObject({
      ok: true,
      text: paragraph,
    });
  });

  test('with a password is encrypted, with pictures only is scanned, cut off is damaged', async () => {
    expect(await read('a.pdf', pdfOf(paragraph, { password: 'secret' }))).toMatchObject({
      fault: 'encrypted',
    });
    expect(await read('a.pdf', pdfOf('', { scanned: 2 }))).toMatchObject({ fault: 'scanned' });
    expect(await read('a.pdf', pdfOf(paragraph).subarray(0, 700))).toMatchObject({ fault: 'damaged' });
    expect(await read('a.pdf', '%PDF-1.7\nand nothing else')).toMatchObject({ fault: 'damaged' });
  });

  test('of which some pages are pictures says how many', async () => {
    expect(await read('a.pdf', pdfOf(paragraph, { scanned: 2 }))).toMatchObject({
      ok: true,
      text: paragraph,
      remark: { kind: 'pages', without: 2, pages: 3 },
    });
  });
});
