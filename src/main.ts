import { flushSync, mount, unmount } from 'svelte';
import * as breakpoints from './core/look/breakpoints.ts';
import { languageInLink } from './core/share/language-link.ts';
import { type Catalogue, openCatalogue } from './core/words/catalogue.ts';
import { type LanguageId, nearestLanguage } from './core/words/languages.ts';
import { en } from './core/words/messages.ts';
import { Explorer } from './state/explorer.svelte.ts';
import { Texts } from './state/texts.svelte.ts';
import App from './ui/App.svelte';
import { embed } from './ui/embed.ts';
import { bytesAt, fetchMap } from './ui/fetch-map.ts';
import { keptCopies } from './ui/kept/kept-copies.ts';
import { keptLanguage } from './ui/kept/kept-language.ts';
import { keptSettings } from './ui/kept/kept-settings.ts';
import { textMeasure } from './ui/kit/measure-text.ts';
import { openHistory } from './ui/history.ts';
import { textServices, type Means } from './ui/text-services.ts';
import type { Arrange } from './ui/worker/run-layout.ts';
import './ui/fonts/fonts.css';
import 'virtual:entente-tokens.css';
import './ui/page.css';
import './ui/static.css';
import './ui/print.css';

// What starts a worker is fetched with the first work for it.
const arrange: Arrange = async (...asked) =>
  (await import('./ui/worker/run-layout.ts')).arrangeInWorker(...asked);
const run: Means['run'] = async (...asked) =>
  (await import('./ui/worker/run-copy.ts')).readInWorker(...asked);

async function open(): Promise<void> {
  const target = document.querySelector<HTMLElement>('#app');
  if (!target) throw new Error('This page has no place for the map.');
  const shipped = await fetchMap(document);
  const phone = matchMedia(breakpoints.phone).matches;
  // The letters determine which files of the typeface are needed: a name in another script would be drawn in another font.
  const names = shipped.map.actors.map(({ name, label }) => label ?? name).join(' ');
  let told = () => {};
  const settings = keptSettings(window, () => told());
  const kept = keptLanguage(settings);
  const own = kept.get() ?? shipped.map.language;
  const [catalogue, calledOut] = await Promise.all([
    openCatalogue(nearestLanguage(languageInLink(location.hash.slice(1)) ?? own)),
    // The words of the quotes beside the lead, and their typeface; a map without them is whole.
    phone ? null : import('./core/words/tell/call-out.ts').catch(() => null),
    document.fonts.load('600 14px "Noto Sans"', names),
    document.fonts.load('400 12.5px "Noto Sans"'),
    phone ? null : document.fonts.load('400 15px "Source Serif 4"'),
    // If the list comes first, it is there before the static one goes.
    phone ? import('./ui/shell/phone/PhoneList.svelte') : null,
    phone ? import('./ui/shell/phone/PhoneBars.svelte') : null,
  ]);
  const options = {
    picture: matchMedia(breakpoints.narrow).matches ? 'narrow' : 'wide',
    address: location.href.split('#')[0] ?? '',
    firstView: phone ? 'list' : 'map',
    measureWord: textMeasure('12.5px "Noto Sans", sans-serif'),
    callOut: calledOut?.callOutWords ?? null,
    // A reader's own copies stay available when the language changes.
    texts: new Texts(textServices(shipped, { ...keptCopies(shipped.map.id), run, load: bytesAt })),
  } as const;
  const place: HTMLElement = target;
  place.replaceChildren();
  let wanted = nearestLanguage(catalogue.messages.language);
  let close = show(catalogue);
  await options.texts.restore();

  function show(catalogue: Catalogue): () => Promise<void> {
    const explorer = new Explorer(shipped, { ...options, catalogue, link: location.hash.slice(1) });
    const history = openHistory(explorer, window);
    const { language } = explorer.messages;
    document.documentElement.lang = language;
    function write(link: string, typing: boolean): void {
      history.write(link, typing);
      const asked = nearestLanguage(explorer.view.language ?? own);
      if (asked === wanted) return;
      wanted = asked;
      speak(asked).catch(() => {
        explorer.change({ language });
        explorer.notice = explorer.messages.shell.loading.part;
      });
    }
    told = () => {
      void explorer
        .later(() => import('./ui/kept/not-kept.ts'))
        .then(({ notKept }) => (explorer.notice = notKept(explorer.messages)));
    };
    const props = {
      explorer,
      settings,
      history: { ...history, write },
      arrange,
      embed: embed(explorer, window),
    };
    const app = mount(App, { target: place, props });
    return () => {
      history.close();
      return unmount(app);
    };
  }

  /** Renders the page again in another language, at the same link. */
  async function speak(language: LanguageId): Promise<void> {
    const [next, { samePlace }] = await Promise.all([openCatalogue(language), import('./ui/same-place.ts')]);
    // Meanwhile the reader may have gone back.
    if (wanted !== language) return;
    kept.keep(language);
    const comeBack = samePlace(place);
    await close();
    close = show(next);
    flushSync();
    comeBack();
  }
}

open().catch((error: unknown) => {
  const place = document.querySelector('#app');
  const notice = document.createElement('p');
  notice.className = 'failure';
  notice.setAttribute('role', 'alert');
  notice.textContent = en.shell.loading.failed(error instanceof Error ? error.message : String(error));
  // The static list stays below, so that everything readers could see is still there.
  place?.prepend(notice);
});
