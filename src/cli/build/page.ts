import type { HtmlTagDescriptor } from 'vite';
import { policy } from './policy.ts';

const PLACE = '<div id="app"></div>';

/** The page of one map as a reader without JavaScript sees it, and where the app finds the map's data: an address that we choose. */
export function withMap(
  html: string,
  page: { readonly language: string; readonly body: string; readonly head: string },
  data: string,
): string {
  if (html.split(PLACE).length !== 2)
    throw new Error(`index.html: the static page needs exactly one ${PLACE}. Add it, or remove the others.`);
  const ownTitle = page.head.includes('<title>') ? /\s*<title>[^<]*<\/title>/ : '';
  const head = [
    `<meta name="${MAP}" content="${data}">`,
    // Lets the browser fetch the data before the script asks for it.
    `<link rel="preload" as="fetch" crossorigin href="${data}">`,
    page.head,
  ].join('');
  // Replaced by functions, since a quote in the page may contain "$&".
  return html
    .replace(ownTitle, '')
    .replace(/<html lang="[^"]*">/, () => `<html lang="${page.language}">`)
    .replace(PLACE, () => `<div id="app">${page.body}</div>`)
    .replace('</head>', () => `${head}</head>`);
}

const MAP = 'entente-map';

/** Gives the app, in `<meta name="entente-map">`, the address of its map. */
export function mapTag(address: string): HtmlTagDescriptor {
  return { tag: 'meta', attrs: { name: MAP, content: address }, injectTo: 'head' };
}

/** The policy, before everything that it applies to. */
export const policyTag: HtmlTagDescriptor = {
  tag: 'meta',
  attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
  injectTo: 'head-prepend',
};

/** Lets the browser fetch a typeface before a style asks for it. */
export function fontTag(address: string): HtmlTagDescriptor {
  return {
    tag: 'link',
    attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: address },
    injectTo: 'head',
  };
}

/** The styles of the static page, before those of the app, which take precedence. */
export function stylesTag(address: string): HtmlTagDescriptor {
  return {
    tag: 'link',
    attrs: { rel: 'stylesheet', crossorigin: true, href: address },
    injectTo: 'head-prepend',
  };
}

/** A separate module next to the app. */
export function scriptTag(address: string): HtmlTagDescriptor {
  return { tag: 'script', attrs: { type: 'module', src: address }, injectTo: 'head' };
}
