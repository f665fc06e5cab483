import { describe, expect, test } from 'vitest';
import { declaredEncoding, decodeText } from '../../../src/core/formats/decode-text.ts';

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isLittle: boolean) =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

describe('the letters of a file', () => {
  test('are UTF-8 where they can be', () => {
    expect(decodeText(utf8('Дмитрий “said”'))).toMatchObject({ text: 'Дмитрий “said”', isGuessed: false });
  });

  test('keep a byte order mark, since offsets count it', () => {
    expect(decodeText(utf8('\ufeffone'))).toMatchObject({ text: '\ufeffone' });
  });

  test.each([true, false])('are UTF-16 by its mark (little end first: %s)', (isLittle) => {
    expect(decodeText(utf16('\ufeffДа, “yes”', isLittle))).toMatchObject({
      text: '\ufeffДа, “yes”',
      isGuessed: false,
    });
  });

  test('in UTF-16 without a mark are read, and that it was guessed is told', () => {
    expect(decodeText(utf16('Some plain words', true))).toMatchObject({
      text: 'Some plain words',
      encoding: 'UTF-16LE',
      isGuessed: true,
    });
  });

  test('are guessed to be Windows-1252 where they are no UTF-8, and that is told', () => {
    expect(decodeText(latin('the group, a caf\xe9'))).toMatchObject({
      text: 'the group, a café',
      encoding: 'Windows-1252',
      isGuessed: true,
    });
  });

  test('are those that a page declares where it is no UTF-8', () => {
    const page = latin('<meta charset="windows-1251">\xc4\xe0');
    expect(declaredEncoding(page)).toBe('windows-1251');
    expect(decodeText(page, 'windows-1251')).toMatchObject({
      text: '<meta charset="windows-1251">Да',
      isGuessed: false,
    });
    expect(decodeText(utf8('Да'), 'windows-1251')).toMatchObject({ text: 'Да' });
    expect(decodeText(latin('caf\xe9'), 'no-such-thing')).toMatchObject({ encoding: 'Windows-1252' });
    expect(
      declaredEncoding(latin('<meta http-equiv=Content-Type content="text/html; charset=koi8-r">')),
    ).toBe('koi8-r');
    expect(declaredEncoding(latin('<p>charset=koi8-r'))).toBeNull();
  });

  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['white space', utf8(' \n\t\u00a0'), 'empty'],
    ['zeros', new Uint8Array(100), 'binary'],
    ['small numbers', Uint8Array.from([1, 0, 2, 0, 3, 0, 4, 0]), 'binary'],
    ['control characters', latin('\x01\x02\x03\x04\xff\xfe\x05'), 'binary'],
    ['a ZIP or Word file', latin('PK\x03\x04 and more'), 'binary'],
    ['a picture', latin('\x89PNG\r\n\x1a\n'), 'binary'],
    ['a rich text', latin('{\\rtf1 Hello}'), 'binary'],
  ])('are none in %s', (_, bytes, fault) => {
    expect(decodeText(bytes)).toMatchObject({ ok: false, fault });
  });

  test('are no fewer for a stray control character', () => {
    const text = `${'Some words of a text. '.repeat(20)}\f\x02`;
    expect(decodeText(utf8(text))).toMatchObject({ ok: true, text });
  });
});
