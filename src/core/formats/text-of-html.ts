import { Parser } from 'htmlparser2';

// Elements that readers of the page do not see as its text.
const SKIPPED = new Set(
  'head title script style template noscript iframe object audio video canvas svg math select datalist textarea dialog'.split(
    ' ',
  ),
);
const PARAGRAPHS = new Set(
  'p h1 h2 h3 h4 h5 h6 blockquote pre ul ol dl table figure article section aside header footer main nav form fieldset hr details'.split(
    ' ',
  ),
);
const LINES = new Set(
  'html body div address li dt dd tr caption thead tbody tfoot figcaption summary legend center hgroup option'.split(
    ' ',
  ),
);
const CELLS = new Set(['td', 'th']);
const CHUNK = 1 << 16;
// Browsers themselves allow only a few hundred.
const MAX_DEPTH = 5000;

/**
 * The text of an HTML page as a reader sees it: blocks and breaks make lines, runs of plain white space are one space (HTML Standard,
 * innerText), no-break spaces stay. Nothing is executed and nothing requested. `done` receives the share read, from 0 to 1. Null where
 * elements are nested so deeply that it is not a page, since reading on would take too long.
 */
export function textOfHtml(html: string, done: (share: number) => void = () => undefined): string | null {
  const page = new Page();
  const parser = new Parser({
    onopentag: (name, attributes) => page.open(name, 'hidden' in attributes),
    ontext: (words) => page.say(words),
    onclosetag: (name) => page.close(name),
  });
  for (let start = 0; start < html.length && !page.isTooDeep(); start += CHUNK) {
    parser.write(html.slice(start, start + CHUNK));
    done(Math.min(1, (start + CHUNK) / html.length));
  }
  if (page.isTooDeep()) return null;
  parser.end();
  return page.text();
}

class Page {
  readonly #pieces: string[] = [];
  #depth = 0;
  // How many elements deep inside skipped elements, and inside those that keep their white space.
  #skipped = 0;
  #preformatted = 0;
  #breaks = 0;
  #isSpaced = false;

  open(name: string, isHidden: boolean): void {
    this.#depth++;
    if (this.#skipped > 0 || isHidden || SKIPPED.has(name)) {
      this.#skipped++;
      return;
    }
    if (name === 'br') this.#breaks++;
    else this.#edge(name);
    if (CELLS.has(name)) this.#isSpaced = true;
    if (name === 'pre') this.#preformatted++;
  }

  close(name: string): void {
    this.#depth--;
    if (this.#skipped > 0) {
      this.#skipped--;
      return;
    }
    if (name === 'pre') this.#preformatted--;
    this.#edge(name);
  }

  say(words: string): void {
    if (this.#skipped > 0) return;
    if (this.#preformatted > 0) {
      this.#add(words.replace(/\r\n?/g, '\n'));
      return;
    }
    const tidy = words.replace(/[ \t\n\r\f]+/g, ' ');
    const bare = tidy.replace(/^ | $/g, '');
    if (tidy.startsWith(' ')) this.#isSpaced = true;
    if (bare !== '') this.#add(bare);
    if (tidy.endsWith(' ')) this.#isSpaced = true;
  }

  isTooDeep(): boolean {
    return this.#depth > MAX_DEPTH;
  }

  text(): string {
    return this.#pieces.join('');
  }

  #edge(name: string): void {
    if (PARAGRAPHS.has(name)) this.#breaks = Math.max(this.#breaks, 2);
    else if (LINES.has(name)) this.#breaks = Math.max(this.#breaks, 1);
  }

  #add(words: string): void {
    if (this.#pieces.length > 0) {
      if (this.#breaks > 0) this.#pieces.push('\n'.repeat(Math.min(this.#breaks, 2)));
      else if (this.#isSpaced) this.#pieces.push(' ');
    }
    this.#pieces.push(words);
    this.#breaks = 0;
    this.#isSpaced = false;
  }
}
