import type { Graph } from '../../src/core/model/graph.ts';
import { resolve } from '../../src/core/model/selected.ts';
import { sceneOf } from '../../src/core/picture/scene-of.ts';
import { voiceHue, voiceHues } from '../../src/core/picture/voice-hues.ts';
import type { Taken } from '../../src/core/publish/taken.ts';
import { visible } from '../../src/core/query/visible.ts';
import { decodeView, encodeView } from '../../src/core/share/link.ts';
import { messagesIn } from '../../src/core/words/messages-in.ts';
import { shippedOf, type PlacementExtras, type ShippedExtras } from './shipped.ts';

type Wanted = Partial<Taken> & {
  /** As an address holds it. */
  readonly link?: string;
  /** What is selected and taken alone. */
  readonly only?: string;
  /** Of the page. */
  readonly address?: string;
  readonly extras?: PlacementExtras & ShippedExtras;
};

/** What a reader takes of a map, everything shown; every letter is half as wide as it is high. */
export function takenFrom(
  graph: Graph,
  { link = 'step=3', only, address = 'https://maps.example/page', extras = {}, ...wanted }: Wanted = {},
): Taken {
  const shipped = shippedOf(graph, extras);
  const { view } = decodeView(link, graph);
  const shown = visible(graph, view.filters);
  const selection = only ?? null;
  const scope = (only === undefined ? null : resolve(graph, only)) ?? { kind: 'none' };
  const hues = voiceHues(graph);
  return {
    graph,
    shipped,
    messages: messagesIn('en'),
    filters: view.filters,
    visible: shown,
    scope,
    scene: sceneOf(graph, {
      pairs: shown.pairs,
      presence: (id) => (shown.linked.has(id) ? 'named' : shown.actors.includes(id) ? 'grey' : null),
      placement: shipped.placements.wide,
      opened: scope.kind === 'pair' ? scope.pair.id : null,
      word: (relations) => relations.map(({ type }) => type.id).join(' '),
      hue: (relations) => (view.colour === 'speaker' ? voiceHue(hues, relations) : null),
      more: (left) => `+ ${left} in the panel`,
      measureWord: (text) => 6 * text.length,
    }),
    selection,
    style: 'chicago-notes',
    permalink: (id = selection) =>
      `${address}#${encodeView({ ...view, selection: id, edition: shipped.hash.slice(0, 12) }, graph)}`,
    day: '2026-11-23',
    measure: (text, size) => 0.5 * size * text.length,
    ...wanted,
  };
}

/** Strings that try to be more than text, in every format that a map is taken away in. */
export const HOSTILE = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '| a | b |',
  '[^1]: gone',
  '[x](javascript:alert(1))',
  '{}} \\end{document} % # $ & _ ~ ^',
  '`code` **bold** *it* ~~gone~~',
  '\u202Eright to left\u202C',
  'שלום עולם',
  '# heading',
  '- item',
  '1. item',
  '&amp; &lt; ]]>',
  '100 % — “so” she said',
  'https://evil.example www.evil.example a@evil.example',
] as const;
