// How fast quotes are checked against a long text: generated from a seed, so that every run checks the same.
import { tsImport } from 'tsx/esm/api';
import { median, table } from './figures.mjs';

const UNITS = 1_000_000;
const QUOTES = 1000;
// Of each ten quotes.
const [FOUND, DIFFERING] = [7, 2];

/** How long it takes to check a thousand quotes against a fresh text of a megabyte, including closest matches: a table of this many rounds. */
export async function quoteFigures(rounds) {
  const { checkWithNearest } = await engine('check-with-nearest');
  const { prepareText } = await engine('prepare-text');
  const times = { all: [], found: [], differs: [], 'not-found': [] };
  for (let round = 0; round < rounds; round++) {
    const { text, quotes } = textWithQuotes(round + 1);
    const spent = { all: 0, found: 0, differs: 0, 'not-found': 0 };
    const prepared = prepareText(text);
    for (const { exact, kind } of quotes) {
      const begun = performance.now();
      const check = checkWithNearest({ source: 'text', exact }, prepared);
      const took = performance.now() - begun;
      // Figures for quotes that are not as intended would mean nothing.
      if (check.result !== kind)
        throw new Error(`A quote that should be ${kind} is ${check.result}: ${exact}`);
      spent.all += took;
      spent[kind] += took;
    }
    for (const [kind, took] of Object.entries(spent)) times[kind].push(took);
  }
  const ms = (number) => `${number.toFixed(0)} ms`;
  const share = { all: 10, found: FOUND, differs: DIFFERING, 'not-found': 10 - FOUND - DIFFERING };
  const rows = Object.entries(times).map(([kind, all]) => [
    kind,
    (QUOTES * share[kind]) / 10,
    ms(median(all)),
    ms(Math.min(...all)),
    ms(Math.max(...all)),
  ]);
  const title = `Quotes checked against a text of ${(UNITS / 1e6).toFixed(0)} MB, nearest places too, ${rounds} rounds`;
  return `\n${title}\n${table([['', 'quotes', 'median', 'quickest', 'slowest'], ...rows])}\nall at most 1000 ms`;
}

const engine = (name) => tsImport(`../../src/core/evidence/${name}.ts`, import.meta.url);

/** A text of made-up words, few of them frequent and many rare, as in any language; with quotes from it. */
function textWithQuotes(seed) {
  const random = randomFrom(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const words = Array.from({ length: 8000 }, () =>
    Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(SYLLABLES)).join(''),
  );
  const sentence = () => {
    const length = 8 + Math.floor(random() * 24);
    const some = Array.from({ length }, () => words[Math.floor(random() ** 3 * words.length)]);
    if (random() < 0.3) some[3] = `“${some[3]}”`;
    if (random() < 0.2) some[5] += ' –';
    return `${some.join(' ')}${random() < 0.1 ? '\n\n' : random() < 0.3 ? '.\n' : '. '}`;
  };
  const pieces = [];
  for (let length = 0; length < UNITS; length += pieces.at(-1).length) pieces.push(sentence());
  const text = pieces.join('').slice(0, UNITS);
  const quotes = Array.from({ length: QUOTES }, (_, index) => {
    const start = Math.floor(random() * (UNITS - 300));
    const exact = text.slice(start, start + 40 + Math.floor(random() * 160));
    if (index % 10 < FOUND) return { kind: 'found', exact };
    if (index % 10 < FOUND + DIFFERING) return { kind: 'differs', exact: retyped(exact) };
    return { kind: 'not-found', exact: changed(exact, () => pick(words)) };
  });
  return { text, quotes };
}

const SYLLABLES = 'ka ro min te sol va der pu li gan sha ne tor wi es bra um fi jo che ran ost a e i'.split(
  ' ',
);

// As someone types it when copying by hand: straight quotes, single spaces, and one quote that is not in the text.
function retyped(exact) {
  return exact.replace(/\s+/g, ' ').replace(/[“”]/g, '"').replace(' ', '\u00a0').replaceAll('–', '-');
}

// Every eighth word is another.
function changed(exact, word) {
  return exact
    .split(' ')
    .map((old, index) => (index % 8 === 1 ? word() : old))
    .join(' ');
}

// A linear congruential generator (Knuth, The Art of Computer Programming 2, section 3.3.4, line 16).
function randomFrom(seed) {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}
