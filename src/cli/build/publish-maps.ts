import { relative } from 'node:path';
import { problemLine } from '../../core/formats/problem-line.ts';
import type { PublishedMap, ShippedMap } from '../../core/picture/placement.ts';
import { problemAt, placeAt, unchecked } from '../../core/model/unchecked.ts';
import { sha256 } from '../record-file.ts';
import type { Hashes } from './hashes.ts';
import { shipMap, type Shipping } from './ship-map.ts';

/** A file that pages fetch, at its path from the pages. */
export interface PublishedFile {
  readonly fileName: string;
  readonly source: string;
}

/** The page of one map. */
export interface PublishedPage {
  readonly fileName: string;
  readonly shipped: ShippedMap;
  /** The path of the map's data. */
  readonly data: string;
}

/** Maps that are published together; or all that is wrong with any of them. */
export type Publishing = (
  | {
      readonly ok: true;
      /** The front page first. */
      readonly pages: readonly PublishedPage[];
      readonly files: readonly PublishedFile[];
      readonly warnings: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly string[] }
) & {
  /** The files that they depend on, as they were. */
  readonly reads: Hashes;
};

type Shipped = Extract<Shipping, { ok: true }>;

/** Makes some maps' files ready to be pages beside one another, the first at `index.html`, each other at its id. */
export function publishMaps(files: readonly string[]): Publishing {
  const shippings = files.map((file) => ({ file, ...shipMap(file) }));
  const reads = new Map(shippings.flatMap((shipping) => [...shipping.reads]));
  const good = shippings.filter((shipping) => shipping.ok);
  const problems = [
    ...(files.length === 0 ? ['There is no map in this folder. Put one there, or name its file.'] : []),
    ...shippings.flatMap((shipping) => (shipping.ok ? [] : shipping.problems)),
    ...namesakes(good),
  ];
  if (problems.length > 0) return { ok: false, problems, reads };
  const maps = good.map(({ shipped: { map } }, index): PublishedMap => ({
    id: map.id,
    title: map.title,
    // A host answers to a folder with its index.html: the address that was given away stays as it was.
    address: index === 0 ? './' : `./${map.id}.html`,
  }));
  const texts = good.map(textFilesOf);
  const pages = good.map(({ shipped: bare }, index): PublishedPage & PublishedFile => {
    const addresses = [...texts[index]!].map(([id, { fileName }]) => [id, `./${fileName}`] as const);
    const shipped: ShippedMap = { ...bare, texts: Object.fromEntries(addresses), maps };
    const source = JSON.stringify(shipped);
    return {
      fileName: index === 0 ? 'index.html' : `${bare.map.id}.html`,
      shipped,
      data: nameOf('map', source, 'json'),
      source,
    };
  });
  const all = [
    ...pages.map(({ data, source }) => ({ fileName: data, source })),
    ...texts.flatMap((some) => [...some.values()]),
  ];
  return {
    ok: true,
    pages: pages.map(({ fileName, shipped, data }) => ({ fileName, shipped, data })),
    // Two maps may ship the same text.
    files: [...new Map(all.map((one) => [one.fileName, one])).values()],
    warnings: good.flatMap(({ warnings }) => warnings),
    reads,
  };
}

function textFilesOf({ texts }: Shipped): ReadonlyMap<string, PublishedFile> {
  return new Map(
    [...texts].map(([id, { text }]) => [id, { fileName: nameOf(id, text, 'txt'), source: text }]),
  );
}

// A name of its content, so that no copy that a browser keeps is ever taken for another edition.
function nameOf(name: string, source: string, ending: string): string {
  return `assets/${name}-${sha256(source).slice(0, 12)}.${ending}`;
}

function namesakes(shippings: readonly (Shipped & { readonly file: string })[]): readonly string[] {
  return shippings.flatMap(({ file, shipped: { map }, locate }, index) => {
    const other = shippings.slice(0, index).find(({ shipped }) => shipped.map.id === map.id);
    const fault = other
      ? `${relative(process.cwd(), other.file)} has this id too, and each map needs a page of its own. Give one of them another.`
      : index > 0 && map.id === 'index'
        ? 'The front page is called so. Give the map another id.'
        : null;
    if (fault === null) return [];
    const located = locate([problemAt(placeAt(unchecked(map), ['id']), fault)]);
    return located.map((problem) => problemLine(relative(process.cwd(), file), problem));
  });
}
