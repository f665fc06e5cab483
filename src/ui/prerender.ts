import { render } from 'svelte/server';
import { sceneSvg } from '../core/picture/scene-svg.ts';
import { escapeXml, svgText } from '../core/picture/svg-node.ts';
import type { ShippedMap } from '../core/picture/placement.ts';
import { wholeCatalogue } from '../core/words/catalogue.ts';
import { messagesIn } from '../core/words/messages-in.ts';
import { asOfWords } from '../core/words/when-words.ts';
import { pairSentence } from '../core/words/pair-sentence.ts';
import { Explorer } from '../state/explorer.svelte.ts';
import { paint } from './parts/paint.ts';
import StaticPage from './StaticPage.svelte';

/** The page as it is before JavaScript runs and where it never does; the app replaces it. */
export function prerender(shipped: ShippedMap): { readonly body: string; readonly head: string } {
  const explorer = new Explorer(shipped, {
    picture: 'wide',
    link: '',
    catalogue: wholeCatalogue(messagesIn(shipped.map.language)),
    firstView: 'map',
    // Near enough for a page without a canvas: the words of the first view are few.
    measureWord: (text) => text.length * 6.6,
  });
  const { graph, messages } = explorer;
  const picture = svgText(
    sceneSvg(explorer.scene, {
      paint,
      font: "'Noto Sans', sans-serif",
      title: messages.shell.map.label(shipped.map.title),
      sentence: (line) => {
        const pair = explorer.visible.pairs.find(({ id }) => id === line.pair);
        return pair ? pairSentence(graph, pair, messages) : '';
      },
      href: (id) => `#${id}`,
    }),
  );
  // The picture is text of our own making, with every name escaped; it goes in here, since the page itself holds no raw HTML.
  const { body, head } = render(StaticPage, { props: { explorer } });
  const title = [
    shipped.map.title,
    ...(shipped.map.notice === undefined ? [] : [shipped.map.notice]),
    messages.shell.titleDate(asOfWords(shipped.map.asOf, messages)),
  ].join(' · ');
  return {
    body: body.replace(/<figure data-picture(?:="")?><\/figure>/, () => `<figure>${picture}</figure>`),
    head: `${head}<title>${escapeXml(title)}</title><meta name="description" content="${escapeXml(shipped.map.summary)}">`,
  };
}
