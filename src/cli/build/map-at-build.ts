import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IndexHtmlTransformContext, Plugin } from 'vite';
import type { SourceTexts } from '../texts.ts';
import { mapFiles } from './map-files.ts';
import { fontTag, policyTag, scriptTag, stylesTag, withMap } from './page.ts';
import { loadPrerender, type Prerender, type StaticPage } from './prerender.ts';
import { publishMaps, type PublishedPage } from './publish-maps.ts';
import { root } from './root.ts';

const STYLES = 'static.css';
const DOOR = 'index.html';
// The first view uses the regular Latin faces; others are fetched only when a text needs them.
const FONTS = ['noto-sans-latin-400.woff2', 'noto-sans-latin-600.woff2'];
// The licence of the typefaces requires that its text is included.
const LICENCES = ['OFL-noto-sans.txt', 'OFL-source-serif-4.txt'];

/** At build: emits what the pages fetch, and makes a page of each map out of index.html. */
export function mapAtBuild(
  maps: string | undefined,
  { reloads, given }: { readonly reloads: boolean; readonly given: SourceTexts | undefined },
): Plugin {
  let pages: readonly PublishedPage[];
  let staticPages: readonly StaticPage[];
  let prerendering: Promise<Prerender>;
  return {
    name: 'entente:map-at-build',
    apply: 'build',
    async buildStart() {
      const publishing = await publishMaps(mapFiles(maps), given);
      if (!publishing.ok) return this.error(publishing.problems.join('\n'));
      for (const warning of publishing.warnings) this.warn(warning);
      pages = publishing.pages;
      for (const file of publishing.files) this.emitFile({ type: 'asset', ...file });
      for (const name of LICENCES) {
        const source = readFileSync(join(root, 'src/ui/fonts', name), 'utf8');
        this.emitFile({ type: 'asset', fileName: `assets/${name}`, source });
      }
      if (reloads) this.emitFile({ type: 'chunk', id: 'src/cli/build/reload-client.ts', name: 'reload' });
      prerendering = loadPrerender();
      // Awaited at the end of the build; an earlier failure must not end the process.
      prerendering.catch(() => undefined);
    },
    async buildEnd(error) {
      if (error) return;
      const { prerender, css } = await prerendering;
      staticPages = pages.map(({ shipped }) => prerender(shipped));
      this.emitFile({ type: 'asset', name: STYLES, source: css });
    },
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle }) {
        return [
          policyTag,
          ...addressesOf(bundle, [STYLES]).map(stylesTag),
          ...addressesOf(bundle, FONTS).map(fontTag),
          ...addressesOf(bundle, reloads ? ['reload'] : []).map(scriptTag),
        ];
      },
    },
    generateBundle: {
      // After Vite has finished index.html, which is the same for every map up to here.
      order: 'post',
      handler(_, bundle) {
        const door = bundle[DOOR];
        if (door?.type !== 'asset')
          throw new Error(`The build did not produce ${DOOR}; is it still an input?`);
        const html = String(door.source);
        pages.forEach(({ fileName, data }, index) => {
          const source = withMap(html, staticPages[index]!, `./${data}`);
          if (fileName === DOOR) door.source = source;
          else this.emitFile({ type: 'asset', fileName, source });
        });
      },
    },
  };
}

/** The addresses, relative to the page, of files emitted under some names. */
function addressesOf(
  bundle: IndexHtmlTransformContext['bundle'],
  names: readonly string[],
): readonly string[] {
  const all = Object.values(bundle ?? {});
  return names.map((name) => {
    const output = all.find((one) => (one.type === 'asset' ? one.names.includes(name) : one.name === name));
    if (!output) throw new Error(`The build did not produce ${name}; is it still imported?`);
    return `./${output.fileName}`;
  });
}
