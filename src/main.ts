import { mount } from 'svelte';
import type { ShippedMap } from './core/picture/placement.ts';
import { firstEnglish } from './core/words/first-english.ts';
import { en } from './core/words/messages.ts';
import { Explorer } from './state/explorer.svelte.ts';
import App from './ui/App.svelte';
import { embed } from './ui/embed.ts';
import { keptCopies } from './ui/kept-copies.ts';
import { textMeasure } from './ui/measure-text.ts';
import { openHistory } from './ui/history.ts';
import { textServices } from './ui/text-services.ts';
import { readInWorker } from './ui/worker/run-copy.ts';
import { arrangeInWorker } from './ui/worker/run-layout.ts';
import './ui/fonts/fonts.css';
import 'virtual:entente-tokens.css';
import './ui/page.css';
import './ui/print.css';

/** Reads the one file that the build has made of the map. */
async function load(): Promise<ShippedMap> {
  const address = document.querySelector<HTMLMetaElement>('meta[name="entente-map"]')?.content;
  if (!address) throw new Error('This page names no map.');
  const response = await fetch(address, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`The map could not be loaded (${response.status}).`);
  return (await response.json()) as ShippedMap;
}

/** The bytes of a file that lies beside the page. */
async function bytesAt(address: string, stop: AbortSignal): Promise<ArrayBuffer> {
  const response = await fetch(address, { credentials: 'same-origin', signal: stop });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.arrayBuffer();
}

function narrowPane(): boolean {
  // Below this the map pane is nearer to the narrow picture (640 px) than to the wide one (808 px).
  return window.innerWidth < 1280;
}

async function open(): Promise<void> {
  const target = document.querySelector<HTMLElement>('#app');
  if (!target) throw new Error('This page has no place for the map.');
  const shipped = await load();
  // The letters decide which files of the typeface are needed: a name in another script would be drawn in another font.
  const names = shipped.map.actors.map(({ name, label }) => label ?? name).join(' ');
  await Promise.all([
    document.fonts.load('600 14px "Noto Sans"', names),
    document.fonts.load('400 12.5px "Noto Sans"'),
  ]);
  const phone = matchMedia('(max-width: 859px)').matches;
  const explorer = new Explorer(shipped, {
    picture: narrowPane() ? 'narrow' : 'wide',
    link: location.hash.slice(1),
    catalogue: firstEnglish(),
    address: location.href.split('#')[0] ?? '',
    firstView: phone ? 'list' : 'map',
    measureWord: textMeasure('12.5px "Noto Sans", sans-serif'),
    texts: textServices(shipped, { ...keptCopies(shipped.map.id), run: readInWorker, load: bytesAt }),
  });
  const history = openHistory(explorer, window);
  target.replaceChildren();
  mount(App, {
    target,
    props: { explorer, history, arrange: arrangeInWorker, embed: embed(explorer, window) },
  });
  await explorer.texts.restore();
}

open().catch((error: unknown) => {
  const place = document.querySelector('#app');
  const notice = document.createElement('p');
  notice.className = 'failure';
  notice.setAttribute('role', 'alert');
  notice.textContent = en.shell.loading.failed(error instanceof Error ? error.message : String(error));
  // The static list stays below, so that what was there to read is still there.
  place?.prepend(notice);
});
