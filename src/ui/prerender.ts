import { render } from 'svelte/server';
import { sceneSvg } from '../core/picture/scene-svg.ts';
import { escapeXml, svgText } from '../core/picture/svg-node.ts';
import { encodePart } from '../core/share/link-parts.ts';
import type { ShippedMap } from '../core/picture/placement.ts';
import { wholeCatalogue } from '../core/words/catalogue.ts';
import { messagesIn } from '../core/words/messages-in.ts';
import { callOutWords } from '../core/words/tell/call-out.ts';
import { pageTitle } from '../core/words/tell/view.ts';
import { pairSentence } from '../core/words/tell/pair.ts';
import { joining, strokeSentence } from '../state/joining.ts';
import { Explorer } from '../state/explorer.svelte.ts';
import { paint } from './parts/paint.ts';
import StaticPage from './StaticPage.svelte';

/** The page as it is before JavaScript runs and where it never does, in the map's language where there is a catalogue for it; the app replaces it. */
export function prerender(shipped: ShippedMap): {
  readonly language: string;
  readonly body: string;
  readonly head: string;
} {
  const opened: { explorer?: Explorer } = {};
  // Made within the rendering: only there are derived values computed once, and not for every reader of them.
  const { body, head } = render(StaticPage, {
    props: { open: () => (opened.explorer = explorerOf(shipped)) },
  });
  const { explorer } = opened;
  if (!explorer)
    throw new Error('The static page did not open a map; does StaticPage.svelte still call `open`?');
  const { graph, messages } = explorer;
  const pairs = new Map(explorer.visible.pairs.map((pair) => [pair.id, pair]));
  const picture = svgText(
    sceneSvg(explorer.scene, {
      paint,
      font: "'Noto Sans', sans-serif",
      title: messages.shell.map.label(shipped.map.title),
      sentence: (line) => {
        const pair = pairs.get(line.pair);
        return pair ? pairSentence(graph, pair, messages) : '';
      },
      joined: ({ id }) => explorer.picture.sentence(id) ?? '',
      href: (id) => `#${encodePart(id)}`,
    }),
  );
  return {
    language: messages.language,
    // The picture is text of our own making, with every name escaped; it goes in here, since the page itself holds no raw HTML.
    body: body.replace(/<figure data-picture(?:="")?><\/figure>/, () => `<figure>${picture}</figure>`),
    head: `${head}<title>${escapeXml(pageTitle(shipped.map, messages))}</title><meta name="description" content="${escapeXml(shipped.map.summary)}">`,
  };
}

function explorerOf(shipped: ShippedMap): Explorer {
  const explorer = new Explorer(shipped, {
    picture: 'wide',
    link: '',
    catalogue: wholeCatalogue(messagesIn(shipped.map.language)),
    firstView: 'map',
    // Near enough for a page without a canvas: the words of the first view are few.
    measureWord: (text) => text.length * 6.6,
    callOut: callOutWords,
  });
  explorer.picture.joiner = { joining, strokeSentence };
  return explorer;
}
