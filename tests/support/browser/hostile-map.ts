import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VISIBLE } from '../../../src/core/model/visible-text.ts';
import { root } from './build-map.ts';

/** Strings that do something where a page takes text for anything else; each sets `window.hostile` if it runs. */
export const hostileStrings = [
  '<img src=x onerror="hostile=1">',
  '<script>hostile=1</script>',
  '</script><script>hostile=1</script>',
  '</title><script>hostile=1</script>',
  '</noscript><script>hostile=1</script>',
  '</textarea></style></svg><svg onload=hostile=1>',
  '"><svg/onload=hostile=1>',
  "' onmouseover='hostile=1' x='",
  '" autofocus onfocus="hostile=1',
  '<a href="javascript:hostile=1">click</a>',
  'javascript:hostile=1',
  '<iframe srcdoc="<script>parent.hostile=1</script>">',
  '<style>*{display:none}</style>',
  '<base href="https://elsewhere.example/">',
  '<meta http-equiv=refresh content="0;url=https://elsewhere.example/">',
  '<link rel=stylesheet href=https://elsewhere.example/x.css>',
  '<!-- --!> <![CDATA[ ]]> <?php ?>',
  '{{constructor.constructor("hostile=1")()}}',
  '${hostile=1} #{hostile=1} {@html "<b>"}',
  '$& $1 $` $$ \\0 \\u0041 %00 %3Cscript%3E',
  '&lt;b&gt; &amp;amp; &#x3C; &nbsp;',
  '__proto__ constructor toString hasOwnProperty',
  '\u202Eright to left\u202C \u2066isolated\u2069 مرحبا שלום',
  'e\u0301\u0323\u0308\u0330\u0489 Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞',
  '👩‍👩‍👧‍👦🏳️‍🌈 𝕬 \u200B\u2060\uFEFF invisible',
  'word '.repeat(60).trim(),
  'w'.repeat(300),
] as const;

/** The "big list of naughty strings", where it is at hand; null where not. */
export function naughtyStrings(): readonly string[] | null {
  const file = join(root, '../shared/fixtures/hostile/blns/blns.json');
  if (!existsSync(file)) return null;
  const all = JSON.parse(readFileSync(file, 'utf8')) as readonly string[];
  // What prints nothing is refused by the validator, and has a test of its own.
  return all.filter((text) => VISIBLE.test(text));
}

/** A map whose every text is hostile; `quotes` each stand behind a statement of their own. */
export function hostileMap(quotes: readonly string[]) {
  const string = (index: number) => hostileStrings[index % hostileStrings.length]!;
  const actors = hostileStrings.map((text, index) => ({
    id: `actor-${index}`,
    name: text,
    ...(index % 2 ? { label: string(index + 1) } : {}),
    kind: index % 3 ? 'hostile-kind' : 'state',
    aliases: [string(index + 2)],
    summary: string(index + 3),
    ...(index > 2 ? { within: { actor: `actor-${index % 3}`, as: string(index + 4) } } : {}),
  }));
  const claim = (index: number, from: string, to: string, exact: string) => ({
    id: `c${index}`,
    type: index % 2 ? 'hostile-type' : 'support',
    from,
    to,
    about: [{ name: string(index) }],
    by: [{ name: string(index + 1) }],
    what: string(index + 2),
    where: string(index + 3),
    condition: string(index + 4),
    heldAsStated: string(index + 5),
    speakers: [{ name: string(index + 6) }, { unnamed: string(index + 7) }],
    note: string(index + 8),
    hedge: exact,
    evidence: [
      {
        source: 'hostile-source',
        exact,
        reads: [
          { elided: 'from', actor: from },
          { elided: 'to', actor: to },
        ],
      },
      { source: 'hostile-source', locator: string(index + 9) },
    ],
    coded: { by: string(index), on: '2026-01-01' },
  });
  const ring = actors.map(({ id }, index) =>
    claim(index, id, actors[(index + 1) % actors.length]!.id, string(index)),
  );
  const listed = quotes.map((quote, index) => claim(1000 + 2 * index, 'actor-0', 'actor-1', quote));
  return {
    format: 'entente/1',
    id: 'hostile',
    title: string(3),
    question: string(0),
    summary: string(6),
    language: 'en',
    asOf: '2026-01',
    relationTypes: [
      {
        id: 'hostile-type',
        label: string(1),
        reverse: string(2),
        verb: { base: string(3), present: string(4), past: string(5) },
        short: { base: string(6), present: string(7) },
        definition: string(8),
        example: string(9),
        counterexample: string(10),
        sign: -1,
        directed: true,
        nature: 'act',
        family: 'conflict',
      },
    ],
    actorKinds: [
      {
        id: 'hostile-kind',
        label: string(11),
        plural: string(12),
        definition: string(13),
        outline: 'light',
      },
    ],
    sources: [
      {
        id: 'hostile-source',
        asOf: '2026-01',
        citation: {
          type: 'report',
          title: string(4),
          author: [{ family: string(0), given: string(1) }, { literal: string(2) }],
          'container-title': string(5),
          publisher: string(6),
          page: string(7),
          note: string(8),
          URL: 'https://elsewhere.example/"><script>hostile=1</script>?javascript:hostile=1',
        },
      },
    ],
    actors,
    claims: [...ring, ...listed],
  };
}
