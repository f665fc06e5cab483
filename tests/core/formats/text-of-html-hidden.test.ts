import { describe, expect, test } from 'vitest';
import { textOfHtml } from '../../../src/core/formats/text-of-html.ts';

describe('the text of a page is without', () => {
  test.each([
    ['what is hidden', 'bread, <span hidden>EDIT</span>coal'],
    ['what is hidden until it is found', 'bread, <span hidden="until-found">EDIT</span>coal'],
    ['what is not displayed', 'bread, <span style="display:none">EDIT THIS</span>coal'],
    [
      'what is not displayed, written otherwise',
      'bread, <b STYLE="color: red; DISPLAY : none !important">EDIT <i>it</i></b>coal',
    ],
    ['what is invisible', 'bread, <span style="visibility:hidden">EDIT</span>coal'],
    ['what has no ink', 'bread, <span style="opacity: 0">EDIT</span>coal'],
    ['what has no size', 'bread, <span style="font-size:0px">EDIT</span>coal'],
    ['what is far away', 'bread, <span style="position:absolute;left:-9999px">EDIT</span>coal'],
    [
      'what is clipped',
      'bread, <span style="position:absolute; clip: rect(1px, 1px, 1px, 1px)">EDIT</span>coal',
    ],
    ['words for screen readers', 'bread, <span class="x sr-only">EDIT</span>coal'],
    ['words for screen readers, called otherwise', 'bread, <span class="visually-hidden">EDIT</span>coal'],
    ['words for screen readers of a blog', 'bread, <span class="screen-reader-text">EDIT</span>coal'],
    ['templates', 'bread, <template>EDIT</template>coal'],
    ['what is for browsers without scripts', 'bread, <noscript>EDIT</noscript>coal'],
    ['a dialog that is closed', 'bread, <dialog>EDIT</dialog>coal'],
    ['what was deleted', 'bread, <del>EDIT</del>coal'],
    ['comments', 'bread, <!-- EDIT -->coal'],
  ])('%s', (_, html) => {
    expect(textOfHtml(`<p>Northport sent ${html}.</p>`)?.replace(/\s+/g, ' ')).toBe(
      'Northport sent bread, coal.',
    );
  });

  test.each([
    ['with brackets for browsers that know none', '<ruby>北港<rp>(</rp><rt>きたこう</rt><rp>)</rp></ruby>は'],
    ['without', '<ruby>北港<rt>きたこう</ruby>は'],
    ['sign by sign', '<ruby>北<rt>きた</rt>港<rt>こう</rt></ruby>は'],
    ['in containers', '<ruby><rb>北港</rb><rtc><rt>きたこう</rt></rtc></ruby>は'],
  ])('the readings above signs, %s', (_, html) => {
    expect(textOfHtml(`<p>${html}南港に`)).toBe('北港は南港に');
  });

  test.each([
    ['marks of notes', 'bread,<sup class="reference"><a href="#n">[3]</a></sup> coal', 'bread,[3] coal'],
    ['what is hidden from screen readers alone', '<span aria-hidden="true">bread</span>', 'bread'],
    ['a dialog that is open', '<dialog open>bread</dialog>', 'bread'],
    ['what is nearly as small', '<span style="font-size:0.8em;opacity:0.5">bread</span>', 'bread'],
    [
      'what only begins alike',
      '<span class="sr-onlyish hidden-gem" style="display:nonesuch">bread</span>',
      'bread',
    ],
    ['what folds', '<details><summary>More</summary>bread</details>', 'More\nbread'],
  ])('but has %s', (_, html, text) => {
    expect(textOfHtml(`<p>${html}</p>`)?.trim()).toBe(text);
  });
});
