import { describe, expect, test } from 'vitest';
import { textOfHtml } from '../../../src/core/formats/text-of-html.ts';

describe('the text of a page', () => {
  test.each([
    ['words in marks are words of their line', '<p>one <b>t</b>wo&#8212;three</p>', 'one two—three'],
    ['white space is one space', '<p>\n one\t \r\n two </p>', 'one two'],
    ['a space stands between words that marks part', '<i>one</i> <i>two</i>', 'one two'],
    ['a no-break space stays', '<p>one&nbsp;two</p>', 'one\u00a0two'],
    ['entities are the letters that they name', '&lt;b&gt; &amp;amp; &#x2019;', '<b> &amp; ’'],
    ['a break is a line', 'one<br>two<br/>three', 'one\ntwo\nthree'],
    ['a block is a line', '<div>one</div><div>two</div>', 'one\ntwo'],
    ['a paragraph is set off', '<p>one<p>two', 'one\n\ntwo'],
    ['items of a list are lines', '<ul><li>one<li>two</ul>', 'one\ntwo'],
    ['cells are parted by a space, rows by a line', '<tr><td>1</td><td>2</td></tr><tr><td>3', '1 2\n3'],
    ['what is preformatted keeps its spaces', '<pre> a\n   b</pre>', ' a\n   b'],
    ['a soft hyphen stays', 'in&shy;ter', 'in\u00adter'],
  ])('%s', (_, html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });

  test('holds nothing that a reader of the page does not see', () => {
    const html = `<!doctype html><html><head><title>no</title><style>no{}</style></head><body>yes
      <script>no()</script><style>no</style><template>no</template><noscript>no</noscript><!-- no -->
      <p hidden>no <b>no</b></p><textarea>no</textarea><svg><title>no</title></svg><iframe>no</iframe>yes</body>`;
    expect(textOfHtml(html)).toBe('yes yes');
  });

  test('is read to its end where tags are left open, crossed or cut off', () => {
    expect(textOfHtml('<div><p>one <b>two <i>three</b> four</i> <a href="')).toBe('one two three four');
    expect(textOfHtml('</div>one</span> two')).toBe('one two');
  });

  test('of a hidden element that is never closed hides the rest, and no more', () => {
    expect(textOfHtml('one<div hidden>no<p>no</p></div> two')).toBe('one two');
  });

  test('is none where elements are nested without end', () => {
    expect(textOfHtml('<div>'.repeat(100_000))).toBeNull();
    expect(textOfHtml(`${'<div>'.repeat(500)}deep`)).toBe('deep');
  });

  test('is the same in pieces as at once, and tells how far it is', () => {
    const shares: number[] = [];
    const html = '<p>some words &amp; <b>more</b></p>\n'.repeat(10_000);
    const text = textOfHtml(html, (share) => shares.push(share))!;
    expect(text.split('\n\n')).toEqual(Array.from({ length: 10_000 }, () => 'some words & more'));
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual([...shares].sort((x, y) => x - y));
    expect(shares.at(-1)).toBe(1);
  });
});
