import { Parser } from 'htmlparser2';

// Elements that readers of the page do not see as its text; the readings above signs are no words of it, nor is what was deleted.
const SKIPPED = new Set(
  'head title script style template noscript iframe object audio video canvas svg math select datalist textarea rt rtc rp del'.split(
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
 * innerText), no-break spaces stay; what is hidden by its attributes is left out. Nothing is executed and nothing requested. `done` receives the share read, from 0 to 1. Null where
 * elements are nested so deeply that it is not a page, since reading on would take too long.
 */
export function textOfHtml(html: string, done: (share: number) => void = () => undefined): string | null {
  const page = new Page();
  const parser = new Parser({
    onopentag: (name, attributes) => page.open(name, isHidden(name, attributes)),
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

// What pages call text that is meant for screen readers alone.
const FOR_EARS =
  /^(?:(?:[a-z]+-)?(?:sr-only|visually-?hidden|screen-?reader-(?:text|only)|assistive-text)|element-invisible|visually-hidden-.*|a11y-hidden|hidden-visually)$/i;
const HIDDEN_STYLE =
  /(?:^|;)\s*(?:display\s*:\s*none\b|visibility\s*:\s*(?:hidden|collapse)\b|content-visibility\s*:\s*hidden\b|opacity\s*:\s*0*(?:\.0+)?\s*(?:!|;|$)|font-size\s*:\s*0(?:px|em|rem|pt|%)?\s*(?:!|;|$)|(?:left|top|text-indent)\s*:\s*-\d{4,}|clip\s*:\s*rect\(\s*[01](?:px)?[\s,]|clip-path\s*:\s*inset\(\s*(?:50|100)%)/i;

// What is hidden from screen readers alone ("aria-hidden") is there for the eyes.
function isHidden(
  name: string,
  { hidden, style, class: classes, open }: Readonly<Record<string, string>>,
): boolean {
  if (hidden !== undefined || (name === 'dialog' && open === undefined)) return true;
  if (style !== undefined && HIDDEN_STYLE.test(style.replace(/\/\*.*?\*\//gs, ''))) return true;
  return classes !== undefined && classes.split(/\s+/).some((one) => FOR_EARS.test(one));
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
