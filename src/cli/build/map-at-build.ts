import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IndexHtmlTransformContext, Plugin } from 'vite';
import type { ShippedMap } from '../../core/picture/placement.ts';
import { mapTag, policyTag, preloadTag, scriptTag, stylesTag, withStaticPage } from './page.ts';
import { loadPrerender, type Prerender, type StaticPage } from './prerender.ts';
import { root } from './root.ts';
import { shipMap } from './ship-map.ts';

const MAP = 'map.json';
const STYLES = 'static.css';
// The regular latin faces stand in the first view; others are fetched only where a text needs them.
const FONTS = ['noto-sans-latin-400.woff2', 'noto-sans-latin-600.woff2'];
// The licence of the typefaces asks that its text travels with them.
const LICENCES = ['OFL-noto-sans.txt', 'OFL-source-serif-4.txt'];

/** At build: emits the map's file, and puts map, policy and static page into index.html. */
export function mapAtBuild(file: string, { reloads }: { readonly reloads: boolean }): Plugin {
  let shipped: ShippedMap;
  let staticPage: StaticPage;
  let prerendering: Promise<Prerender>;
  return {
    name: 'entente:map-at-build',
    apply: 'build',
    buildStart() {
      const shipping = shipMap(file);
      if (!shipping.ok) return this.error(shipping.problems.join('\n'));
      for (const warning of shipping.warnings) this.warn(warning);
      shipped = shipping.shipped;
      this.emitFile({ type: 'asset', name: MAP, source: JSON.stringify(shipped) });
      for (const name of LICENCES) {
        const source = readFileSync(join(root, 'src/ui/fonts', name), 'utf8');
        this.emitFile({ type: 'asset', fileName: `assets/${name}`, source });
      }
      if (reloads) this.emitFile({ type: 'chunk', id: 'src/cli/build/reload-client.ts', name: 'reload' });
      prerendering = loadPrerender();
      // Awaited at the end of the build; a failure before that is not to end the process.
      prerendering.catch(() => undefined);
    },
    async buildEnd(error) {
      if (error) return;
      const { prerender, css } = await prerendering;
      staticPage = prerender(shipped);
      this.emitFile({ type: 'asset', name: STYLES, source: css });
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const [map, styles] = addressesOf(bundle, [MAP, STYLES]);
        return {
          html: withStaticPage(html, staticPage),
          tags: [
            policyTag,
            stylesTag(styles!),
            mapTag(map!),
            preloadTag(map!, 'fetch'),
            ...addressesOf(bundle, FONTS).map((font) => preloadTag(font, 'font')),
            ...addressesOf(bundle, reloads ? ['reload'] : []).map(scriptTag),
          ],
        };
      },
    },
  };
}

/** The addresses, from the page, of what was emitted under some names. */
function addressesOf(
  bundle: IndexHtmlTransformContext['bundle'],
  names: readonly string[],
): readonly string[] {
  const all = Object.values(bundle ?? {});
  return names.map((name) => {
    const output = all.find((one) => (one.type === 'asset' ? one.names.includes(name) : one.name === name));
    if (!output) throw new Error(`The build emitted no ${name}; is it still imported?`);
    return `./${output.fileName}`;
  });
}
