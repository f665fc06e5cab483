import type { HtmlTagDescriptor } from 'vite';
import { policy } from './policy.ts';

const PLACE = '<div id="app"></div>';

/** The page as a reader without JavaScript sees it: the static page stands where the app will. */
export function withStaticPage(html: string, page: { readonly body: string; readonly head: string }): string {
  if (html.split(PLACE).length !== 2)
    throw new Error(`index.html: the static page needs exactly one ${PLACE}; write it so.`);
  const ownTitle = page.head.includes('<title>') ? /\s*<title>[^<]*<\/title>/ : '';
  // Replaced by functions, since a quote in the page may hold "$&".
  return html
    .replace(ownTitle, '')
    .replace(PLACE, () => `<div id="app">${page.body}</div>`)
    .replace('</head>', () => `${page.head}</head>`);
}

/** The policy, before all that it is to hold for. */
export const policyTag: HtmlTagDescriptor = {
  tag: 'meta',
  attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
  injectTo: 'head-prepend',
};

/** Tells the app, by `<meta name="entente-map">`, where its map is. */
export function mapTag(address: string): HtmlTagDescriptor {
  return { tag: 'meta', attrs: { name: 'entente-map', content: address }, injectTo: 'head' };
}

/** Lets the browser fetch a file before the script asks for it. */
export function preloadTag(address: string, as: 'fetch' | 'font'): HtmlTagDescriptor {
  const type = as === 'font' ? { type: 'font/woff2' } : {};
  return {
    tag: 'link',
    attrs: { rel: 'preload', as, ...type, crossorigin: true, href: address },
    injectTo: 'head',
  };
}

/** The styles of the static page, before those of the app, which are to win. */
export function stylesTag(address: string): HtmlTagDescriptor {
  return {
    tag: 'link',
    attrs: { rel: 'stylesheet', crossorigin: true, href: address },
    injectTo: 'head-prepend',
  };
}

/** A module of its own beside the app. */
export function scriptTag(address: string): HtmlTagDescriptor {
  return { tag: 'script', attrs: { type: 'module', src: address }, injectTo: 'head' };
}
